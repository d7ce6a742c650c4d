/** What can be wrong with a question of each kind: a table with one row for each. */
import type { Kind, Question, QuestionOf, Slot, Weekend } from '../rules/weekend.ts';
import { strangers, twice } from './lists.ts';

/** A check of one kind. A method, so that all rows fit one table. */
interface Check<Q extends Question> {
  problems(question: Q, weekend: Weekend): readonly (string | false)[];
}

const CHECKS: { readonly [K in Kind]: Check<QuestionOf<K>> } = {
  forecast: {
    problems: ({ counts }) => [
      counts !== 'forecasts' && counts !== 'record' && 'counts neither as a forecast nor for the record',
    ],
  },
  credence: { problems: ({ counts }) => [counts !== 'practice' && 'is unscored, so it counts as practice'] },
  judgement: {
    problems: ({ band: [low, high], counts }) => [
      low >= high && 'has a band that ends before it begins',
      counts !== 'judgement' && 'counts for something other than judgement',
    ],
  },
  stance: {
    problems: ({ judgement }, weekend) => [
      !isKind(weekend, judgement, 'judgement') && `answers ${judgement}, which is no judgement`,
    ],
  },
  choice: {
    problems: ({ options, correct, near }) => [
      correct.length === 0 && 'has no right answer',
      ...within(correct, options, 'right answer'),
      ...within(near ?? [], options, 'near answer'),
      ...once(options, 'option'),
      near !== undefined && correct.length !== 1 && 'has near answers beside several right ones',
    ],
  },
  tags: {
    problems: ({ fields }) => [
      ...once(
        fields.map((field) => field.id),
        'field',
      ),
      ...fields.flatMap((field) => within([field.correct], field.values, 'right value')),
      ...fields.flatMap(({ values, naming }) =>
        naming ? within(Object.values(naming), values, 'value that names') : [],
      ),
      ...fields.flatMap((field) => once(field.values, 'value')),
    ],
  },
  chain: {
    problems: ({ links, correct }) => [
      ...within(correct, links, 'right link'),
      ...once(links, 'link'),
      ...once(correct, 'right link'),
    ],
  },
  relation: {
    problems: ({ from, to, relation, options }, weekend) => [
      ...within(
        [from, to],
        weekend.claims.map((claim) => claim.id),
        'claim',
      ),
      ...within([relation], options, 'relation'),
      from === to && 'joins a claim to itself',
    ],
  },
  marks: {
    problems: ({ document, phrases, key, spare }, weekend) => [
      ...known(weekend, [document]),
      key.length === 0 && 'has nothing to mark',
      ...once(phrases, 'phrase'),
      ...within(key, phrases, 'key phrase'),
      ...within(spare, phrases, 'spare phrase'),
      key.some((phrase) => spare.includes(phrase)) && 'has a phrase both in the key and spare',
    ],
  },
  placement: { problems: ({ document }, weekend) => known(weekend, [document]) },
  joint: {
    problems: ({ documents }, weekend) => [
      ...known(weekend, documents),
      ...documents
        .filter(
          (id) => !weekend.questions.some((other) => other.kind === 'placement' && other.document === id),
        )
        .map((id) => `joins ${id}, which is never placed`),
    ],
  },
  seal: {
    problems: ({ id, document }, weekend) => [
      ...known(weekend, [document]),
      !weekend.documents.some(
        (each) => each.id === document && each.blocks.some((block) => block.after === id),
      ) && 'seals nothing',
    ],
  },
  bulletin: {
    problems: ({ id, slots }, weekend) => [
      ...slots.flatMap(slotProblems),
      slots.some((slot) => slot.options.some((option) => option.overstates)) &&
        !weekend.questions.some((other) => other.kind === 'correction' && other.bulletin === id) &&
        'can go out overstated and is never corrected',
    ],
  },
  correction: {
    problems: ({ id, bulletin }, weekend) => [
      !isKind(weekend, bulletin, 'bulletin') && `corrects ${bulletin}, which is no bulletin`,
      !weekend.steps.some((step) => step.questions.includes(id) && step.whenOverstated === bulletin) &&
        'is asked even where nothing was overstated',
    ],
  },
  order: {
    problems: ({ events, correct, ties }) => [
      ...once(events, 'event'),
      ...within(correct, events, 'event'),
      ...within(events, correct, 'event'),
      ...within(ties.flat(), events, 'tied event'),
    ],
  },
  grade: {
    problems: ({ accepted, never }) => [
      accepted.length === 0 && 'accepts no grade',
      accepted.some((grade) => never.some((part) => grade.includes(part))) &&
        'accepts what can never be right',
    ],
  },
  assessment: {
    problems: ({ judgements, caveats }, weekend) => [
      ...judgements.map((id) => !isKind(weekend, id, 'judgement') && `files ${id}, which is no judgement`),
      caveats.length === 0 && 'offers no caveat',
    ],
  },
};

/** What is wrong with one question, in plain sentences. */
export function questionProblems(weekend: Weekend, question: Question): string[] {
  const check: Check<Question> = CHECKS[question.kind];
  const scored = question.counts !== 'practice' && question.counts !== 'record';
  return [
    scored && question.paragraphs.length === 0 && 'is scored without a paragraph that settles it',
    ...check.problems(question, weekend),
  ].flatMap((problem) => (problem === false ? [] : [`question ${question.id}: ${problem}`]));
}

function slotProblems(slot: Slot): readonly (string | false)[] {
  const right = slot.options.filter((option) => option.credit === 1);
  return [
    right.length !== 1 && `slot ${slot.id} has ${right.length} right options`,
    slot.options.some((option) => option.overstates && option.credit !== 0) &&
      `slot ${slot.id} gives credit for an overstatement`,
    ...once(
      slot.options.map((option) => option.id),
      `option of slot ${slot.id}`,
    ),
  ];
}

function within(ids: readonly string[], all: readonly string[], name: string): readonly string[] {
  return strangers(ids, all).map((id) => `${name} ${id} is not among those on offer`);
}

function once(ids: readonly string[], name: string): readonly string[] {
  return twice(ids).map((id) => `${name} ${id} stands there twice`);
}

function known(weekend: Weekend, documents: readonly string[]): readonly string[] {
  return strangers(
    documents,
    weekend.documents.map((document) => document.id),
  ).map((id) => `rests on the document ${id}, which there is not`);
}

function isKind(weekend: Weekend, id: string, kind: Kind): boolean {
  return weekend.questions.some((question) => question.id === id && question.kind === kind);
}
