/** How an answer of each kind is packed: a row for each. What people have typed is left out. */
import { overstatedSlots } from '../../rules/bulletins.ts';
import { GRADE_LETTERS, GRADE_NUMBERS } from '../../rules/kinds/grade.ts';
import type { Context } from '../../rules/kinds/kind.ts';
import {
  type Kind,
  PANS,
  type Question,
  type QuestionOf,
  SAYINGS,
  type Slot,
  STAMPS,
  STANCES,
  WEIGHTS,
} from '../../rules/weekend.ts';
import { always, byKey, type Codec, oneOf, optional, sequenceOf, someOf, whole } from '../packed/codec.ts';

const percent = whole(1, 99);

const filled = (slots: readonly Slot[]): Codec =>
  byKey(slots.map(({ id, options }) => [id, optional(oneOf(options.map((option) => option.id)))]));

/** A method, so that all rows fit one table. */
interface Packing<Q extends Question> {
  codec(question: Q, context: Context): Codec;
}

const KINDS: { readonly [K in Kind]: Packing<QuestionOf<K>> } = {
  forecast: { codec: () => percent },
  credence: { codec: () => percent },
  belief: { codec: () => oneOf([false, true]) },
  judgement: {
    codec: (_question, { weekend }) =>
      byKey([
        ['percent', optional(percent)],
        ['stance', optional(oneOf(STANCES))],
        ['sources', someOf(weekend.documents.map(({ id }) => id))],
      ]),
  },
  choice: { codec: ({ options, correct }) => sequenceOf(options, correct.length) },
  tags: { codec: ({ fields }) => byKey(fields.map(({ id, values }) => [id, optional(oneOf(values))])) },
  chain: { codec: ({ links, correct }) => sequenceOf(links, correct.length) },
  relation: { codec: ({ options }) => oneOf(options) },
  marks: { codec: ({ phrases }) => someOf(phrases) },
  placement: {
    codec: () =>
      byKey([
        ['pan', oneOf(PANS)],
        ['weight', oneOf(WEIGHTS)],
      ]),
  },
  joint: { codec: () => oneOf(['one', 'two']) },
  seal: { codec: () => always('open') },
  bulletin: { codec: ({ slots }) => filled(slots) },
  correction: {
    codec: ({ bulletin, phrases }, { weekend, state }) =>
      byKey([
        ['marked', someOf(phrases)],
        ['slots', filled(overstatedSlots(weekend, state, bulletin))],
      ]),
  },
  order: { codec: ({ events }) => sequenceOf(events, events.length) },
  grid: { codec: ({ rows }) => byKey(rows.map(({ document }) => [document, optional(oneOf(SAYINGS))])) },
  call: { codec: ({ slips }) => oneOf(slips) },
  grade: {
    codec: () =>
      byKey([
        ['letter', optional(oneOf(GRADE_LETTERS))],
        ['number', optional(oneOf(GRADE_NUMBERS))],
      ]),
  },
  pin: {
    codec: () =>
      byKey([
        ['latitude', whole(-90, 90)],
        ['longitude', whole(-180, 180)],
      ]),
  },
  assessment: {
    codec: ({ caveats }) =>
      byKey([
        ['caveat', optional(oneOf(caveats))],
        ['note', always('')],
      ]),
  },
  stamp: { codec: () => oneOf(STAMPS) },
};

/** How an answer to a question is packed. A question always meets the row of its own kind. */
export function codecOf(question: Question, context: Context): Codec {
  const row: Packing<Question> = KINDS[question.kind];
  return row.codec(question, context);
}
