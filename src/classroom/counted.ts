/** What of an answer can be counted over a class: what was said, part by part, whether that is wrong, and how it is put in words. */
import type { Context } from '../rules/kinds/kind.ts';
import { markCounts } from '../rules/kinds/marks.ts';
import { rulesOf } from '../rules/kinds/table.ts';
import { entry } from '../rules/lookup.ts';
import { stanceCredit } from '../rules/stance.ts';
import type { Answer, AnswerByKind, Kind, Question, QuestionOf } from '../rules/weekend.ts';
import { say, type Words } from '../words/words.ts';

export interface Counted {
  /** Of an answer in several parts, which one: a field, a slot, a row. */
  readonly part?: string;
  /** What was said, the same for all who said the same. */
  readonly said: string;
  /** It earns nothing. Never so where there is no key. */
  readonly wrong: boolean;
}

/** Methods, so that all rows fit one table. */
interface Counting<Q extends Question, A extends Answer> {
  counted(question: Q, answer: A, context: Context): readonly Counted[];
  saidIn(words: Words, question: Q, counted: Counted): string;
  partIn?(words: Words, question: Q, part: string): string;
}

/** The kinds whose answers fall together. Numbers are counted by where they lie (talk.ts), and what is free is not counted. */
const KINDS: { readonly [K in Kind]?: Counting<QuestionOf<K>, AnswerByKind[K]> } = {
  choice: {
    counted: (question, answer, context) => [
      { said: inOrder(question.options, answer), wrong: earned(question, answer, context) === 0 },
    ],
    saidIn: (words, { id }, { said }) => joined(words, `q.${id}.option`, said, ', '),
  },
  tags: {
    counted: ({ fields }, answer) =>
      fields.flatMap(({ id, correct }) => partOf(id, entry(answer, id), (said) => said !== correct)),
    saidIn: (words, { id }, { part, said }) => say(words, `q.${id}.field.${part}.${said}`),
    partIn: (words, { id }, part) => say(words, `q.${id}.field.${part}`),
  },
  // An order is right as a whole or not at all.
  chain: {
    counted: (question, answer, context) => [
      { said: answer.join(' '), wrong: earned(question, answer, context) !== 1 },
    ],
    saidIn: (words, { id }, { said }) => joined(words, `q.${id}.link`, said, ' ← '),
  },
  order: {
    counted: (question, answer, context) => [
      { said: answer.join(' '), wrong: earned(question, answer, context) !== 1 },
    ],
    saidIn: (words, { id }, { said }) => joined(words, `q.${id}.event`, said, ' → '),
  },
  relation: {
    counted: (question, said, context) => [{ said, wrong: earned(question, said, context) === 0 }],
    saidIn: (words, _question, { said }) => say(words, `relation.${said}`),
  },
  belief: {
    counted: ({ holds }, answer) => [{ said: answer ? 'yes' : 'no', wrong: answer !== holds }],
    saidIn: (words, _question, { said }) => say(words, `belief.${said}`),
  },
  stamp: {
    counted: (question, said, context) => [{ said, wrong: earned(question, said, context) === 0 }],
    saidIn: (words, _question, { said }) => say(words, `stamp.${said}`),
  },
  joint: {
    counted: (_question, said) => [{ said, wrong: false }],
    saidIn: (words, _question, { said }) => say(words, `joint.${said}`),
  },
  placement: {
    counted: (question, { pan }) => [{ said: pan, wrong: pan !== question.pan }],
    saidIn: (words, _question, { said }) => say(words, `pan.${said}`),
  },
  // Hardly two pupils mark the same phrases: they fall together by how they miss the key.
  marks: {
    counted: (question, answer) => {
      const { hits, of, falseAlarms } = markCounts(question, answer);
      const said = falseAlarms > 0 ? 'past' : hits < of ? 'short' : 'exact';
      return [{ said, wrong: said !== 'exact' }];
    },
    saidIn: (words, _question, { said }) => say(words, `talk.marked.${said}`),
  },
  bulletin: {
    counted: ({ slots }, answer) =>
      slots.flatMap(({ id, options }) =>
        partOf(id, entry(answer, id), (said) =>
          options.some((option) => option.id === said && option.credit === 0),
        ),
      ),
    saidIn: (words, { id }, { part, said }) => say(words, `q.${id}.slot.${part}.${said}`),
    partIn: (words, { id }, part) => say(words, `q.${id}.slot.${part}`),
  },
  grid: {
    counted: ({ rows }, answer) =>
      rows.flatMap(({ document, accepted }) =>
        partOf(document, entry(answer, document), (said) => !accepted.some((each) => each === said)),
      ),
    saidIn: (words, _question, { said }) => say(words, `saying.${said}`),
    partIn: (words, _question, part) => say(words, `doc.${part}.name`),
  },
  judgement: {
    counted: (question, { stance }) =>
      stance === undefined ? [] : [{ said: stance, wrong: stanceCredit(stance, question) === 0 }],
    saidIn: (words, _question, { said }) => say(words, `stance.${said}`),
  },
};

/** What can be counted of a locked answer; undefined for kinds of which nothing can. */
export function countingOf(question: Question): Counting<Question, Answer> | undefined {
  return KINDS[question.kind];
}

function earned(question: Question, answer: Answer, context: Context): number | undefined {
  return rulesOf(question).credit(question, answer, context);
}

function partOf(
  part: string,
  said: string | undefined,
  isWrong: (said: string) => boolean,
): readonly Counted[] {
  return said === undefined ? [] : [{ part, said, wrong: isWrong(said) }];
}

/** The same options chosen in another order are the same answer. */
function inOrder(options: readonly string[], chosen: readonly string[]): string {
  return options.filter((option) => chosen.includes(option)).join(' ');
}

function joined(words: Words, family: string, said: string, between: string): string {
  return said
    .split(' ')
    .map((id) => say(words, `${family}.${id}`))
    .join(between);
}
