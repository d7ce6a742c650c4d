/** One row for each kind of question: how it looks at this moment. */
import { say } from '../words/words.ts';
import { balanceOf, DECIBANS, probabilityOf } from '../rules/balance.ts';
import { overstatedSlots } from '../rules/bulletins.ts';
import { markCounts } from '../rules/kinds/marks.ts';
import { GRADE_LETTERS, GRADE_NUMBERS } from '../rules/kinds/picks.ts';
import { answerOf, isLocked, questionWithId } from '../rules/lookup.ts';
import {
  type Kind,
  PANS,
  type Question,
  type QuestionId,
  type QuestionOf,
  STANCES,
  WEIGHTS,
} from '../rules/weekend.ts';
import type { BulletinView, Option, QuestionView } from './question-views.ts';
import { claimView, linksOf } from './board.ts';
import { bulletinView, correctionView } from './bulletins.ts';
import { balanceReading } from './desk.ts';
import { beforeOf, dialOf, judgementOf } from './dials.ts';
import { feedbackOf } from './feedback.ts';
import { ofQuestion, options, prompt, richOf, shuffled, type Telling } from './telling.ts';

type ViewOf<K extends Kind> = K extends 'bulletin' | 'correction'
  ? BulletinView
  : Extract<QuestionView, { kind: K }>;

/** What a row adds to what every view has. */
type Own<K extends Kind> = Omit<ViewOf<K>, 'id' | 'prompt' | 'help' | 'locked' | 'feedback'>;
type Row<K extends Kind> = (telling: Telling, question: QuestionOf<K>, locked: boolean) => Own<K>;

const rows: { readonly [K in Kind]: Row<K> } = {
  forecast: (telling, question) => ({
    kind: 'forecast',
    ...dialOf(telling, question, answerOf(telling.state, question)),
    known: telling.state.known.includes(question.id),
    record: question.counts === 'record',
  }),
  credence: (telling, question) => ({
    kind: 'credence',
    ...dialOf(telling, question, answerOf(telling.state, question) ?? beforeOf(telling, question)),
    proposition: say(telling.words, `prop.${question.proposition}`),
    before: beforeOf(telling, question),
  }),
  judgement: judgementOf,
  stance: (telling, question, locked) => {
    const asked = questionWithId(telling.weekend, question.judgement);
    const filed = asked?.kind === 'judgement' ? asked : undefined;
    return {
      kind: 'stance',
      ghost: filed && answerOf(telling.state, filed)?.percent,
      options: options(telling, STANCES, 'stance'),
      chosen: answerOf(telling.state, question),
      correct: locked ? question.stance : undefined,
      band: locked ? filed?.band : undefined,
    };
  },
  choice: (telling, question, locked) => {
    const listed = question.options.map((id) => ({
      id,
      label: ofQuestion(telling, question.id, `option.${id}`),
    }));
    return {
      kind: 'choice',
      options: question.options.length > 2 ? shuffle(telling, question.id, listed) : listed,
      choose: question.correct.length,
      chosen: answerOf(telling.state, question) ?? [],
      correct: locked ? question.correct : [],
    };
  },
  tags: (telling, question, locked) => ({
    kind: 'tags',
    fields: question.fields.map((field) => ({
      id: field.id,
      label: ofQuestion(telling, question.id, `field.${field.id}`),
      values: field.values.map((id) => ({
        id,
        label: ofQuestion(telling, question.id, `field.${field.id}.${id}`),
      })),
      chosen: answerOf(telling.state, question)?.[field.id],
      correct: locked ? field.correct : undefined,
    })),
  }),
  chain: (telling, question, locked) => ({
    kind: 'chain',
    links: shuffle(telling, question.id, linksOf(telling, question, question.links)),
    chosen: answerOf(telling.state, question) ?? [],
    length: question.correct.length,
    correct: locked ? question.correct : [],
  }),
  relation: (telling, question, locked) => ({
    kind: 'relation',
    from: claimView(telling, question.from),
    to: claimView(telling, question.to),
    options: options(telling, question.options, 'relation', true),
    chosen: answerOf(telling.state, question),
    correct: locked ? question.relation : undefined,
  }),
  marks: (telling, question, locked) => {
    const marked = answerOf(telling.state, question) ?? [];
    const { hits, of, falseAlarms } = markCounts(question, marked);
    return {
      kind: 'marks',
      document: question.document,
      phrases: question.phrases,
      marked,
      key: locked ? question.key : [],
      spare: locked ? question.spare : [],
      hits: locked ? hits : 0,
      of,
      falseAlarms: locked ? falseAlarms : 0,
    };
  },
  placement: (telling, question, locked) => {
    const answer = answerOf(telling.state, question);
    return {
      kind: 'placement',
      document: question.document,
      source: say(telling.words, `doc.${question.document}.name`),
      pans: options(telling, PANS, 'pan', true),
      weights: options(telling, WEIGHTS, 'weight').map((option) => ({
        ...option,
        hint: say(telling.words, 'weight.hint', {
          percent: Math.round(100 * probabilityOf(DECIBANS[option.id])),
        }),
      })),
      pan: answer?.pan,
      weight: answer?.weight ?? 'solid',
      correct: locked ? question.pan : undefined,
      reading: answer ? balanceReading(telling, 'apart') : '',
    };
  },
  joint: (telling, question) => {
    const percentIf = (people: 'one' | 'two') =>
      Math.round(100 * balanceOf(telling.weekend, telling.state, people).probability);
    return {
      kind: 'joint',
      people: answerOf(telling.state, question),
      documents: question.documents,
      pans: options(telling, PANS, 'pan'),
      options: options(telling, ['two', 'one'] as const, 'joint'),
      ifOne: percentIf('one'),
      ifTwo: percentIf('two'),
      reading: balanceReading(telling, 'asks'),
    };
  },
  seal: (telling, question) => ({
    kind: 'seal',
    document: question.document,
    source: say(telling.words, `doc.${question.document}.name`),
    open: answerOf(telling.state, question) === 'open',
    action: ofQuestion(telling, question.id, 'action'),
  }),
  bulletin: (telling, question, locked) => bulletinView(telling, question, locked),
  correction: (telling, question, locked) =>
    correctionView(
      telling,
      question,
      overstatedSlots(telling.weekend, telling.state, question.bulletin).map((slot) => slot.id),
      locked,
    ),
  order: (telling, question, locked) => ({
    kind: 'order',
    events: (answerOf(telling.state, question) ?? question.events).map((id) => ({
      id,
      label: ofQuestion(telling, question.id, `event.${id}`),
    })),
    correct: locked ? question.correct : [],
  }),
  grade: (telling, question, locked) => {
    const { letter, number } = answerOf(telling.state, question) ?? {};
    return {
      kind: 'grade',
      letters: options(telling, GRADE_LETTERS, 'grade'),
      numbers: options(telling, GRADE_NUMBERS, 'grade'),
      letter,
      number,
      accepted: locked ? question.accepted : [],
      diagonal: onDiagonal(letter, number) ? say(telling.words, 'grade.diagonal') : '',
    };
  },
  assessment: (telling, question) => {
    const judgements = question.judgements.flatMap((id) => {
      const view = viewOf(telling, id);
      return view?.kind === 'judgement' ? [view] : [];
    });
    const answer = answerOf(telling.state, question);
    return {
      kind: 'assessment',
      judgements,
      caveats: question.caveats.map((id) => ({
        id,
        label: ofQuestion(telling, question.id, `caveat.${id}`),
      })),
      caveat: answer?.caveat,
      note: telling.drafts[question.id] ?? answer?.note ?? '',
      mismatches: judgements.filter((view) => view.mismatch !== '').length,
    };
  },
};

/** A question as it looks at this moment; undefined where the weekend has none of this id. */
export function viewOf(telling: Telling, id: QuestionId): QuestionView | undefined {
  const question = questionWithId(telling.weekend, id);
  if (!question) return undefined;
  const locked = isLocked(telling.state, id);
  const row = rows[question.kind] as (telling: Telling, question: Question, locked: boolean) => object;
  const feedback = feedbackOf(telling, question);
  const base = { id, prompt: prompt(telling, id), help: richOf(telling, id, 'help'), locked };
  // The row's type was given up to look it up by kind; the table above holds each to its own.
  return { ...base, ...(feedback ? { feedback } : {}), ...row(telling, question, locked) } as QuestionView;
}

function shuffle<O extends Option>(telling: Telling, id: QuestionId, listed: readonly O[]): readonly O[] {
  return shuffled(`${telling.seed}/${id}/`, listed, (option) => option.id);
}

/** A1, B2, C3 …: where letter and number say the same, they may have been read off each other. */
function onDiagonal(letter: string | undefined, number: string | undefined): boolean {
  const row = GRADE_LETTERS.findIndex((each) => each === letter);
  return row >= 0 && GRADE_NUMBERS.findIndex((each) => each === number) === row;
}
