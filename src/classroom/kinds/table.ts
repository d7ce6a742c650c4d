/** The table of kinds for a class: into which columns an answer comes apart, and what the key says of each. */
import { overstatedIn } from '../../rules/bulletins.ts';
import { type MarkCounts, markCounts } from '../../rules/kinds/marks.ts';
import { entry } from '../../rules/lookup.ts';
import type { Answer, AnswerByKind, Kind, Question, QuestionOf, Slot } from '../../rules/weekend.ts';

/** What stands in one field of a table; nothing where there is no answer. */
export type Cell = string | number | boolean | undefined;

/** One column of an answer. `part`: what of it, '' for the whole. `key`: ids as in the cells, '' where there is none. */
export interface PartOf<A> {
  readonly part: string;
  readonly key: string;
  cell(answer: A): Cell;
}

/** Methods, so that all rows fit one table. */
interface Row<Q extends Question, A extends Answer> {
  parts(question: Q): readonly PartOf<A>[];
}

/** Several ids in one cell. */
export function joined(ids: readonly string[]): string {
  return ids.join(' ');
}

const whole = (key: string | number | boolean = ''): readonly PartOf<string | number | boolean>[] => [
  { part: '', key: String(key), cell: (answer) => answer },
];
const list = (key: readonly string[] = []): readonly PartOf<readonly string[]>[] => [
  { part: '', key: joined(key), cell: joined },
];

const optionsOf = (slots: readonly Slot[]): readonly PartOf<Readonly<Record<string, string>>>[] =>
  slots.map(({ id, options }) => ({
    part: id,
    key: joined(options.filter(({ credit }) => credit === 1).map((option) => option.id)),
    cell: (answer) => entry(answer, id),
  }));

const countOf = (
  question: QuestionOf<'marks'>,
  part: string,
  of: keyof MarkCounts,
): PartOf<readonly string[]> => ({
  part,
  key: '',
  cell: (answer) => markCounts(question, answer)[of],
});

const KINDS: { readonly [K in Kind]: Row<QuestionOf<K>, AnswerByKind[K]> } = {
  forecast: { parts: ({ outcome }) => whole(outcome) },
  credence: { parts: () => whole() },
  belief: { parts: ({ holds }) => whole(holds) },
  judgement: {
    parts: ({ band: [low, high], stance }) => [
      { part: '', key: `${low}–${high}`, cell: ({ percent }) => percent },
      { part: 'stance', key: stance, cell: (answer) => answer.stance },
      { part: 'sources', key: '', cell: ({ sources }) => joined(sources) },
    ],
  },
  choice: { parts: ({ correct }) => list(correct) },
  tags: {
    parts: ({ fields }) =>
      fields.map(({ id, correct }) => ({ part: id, key: correct, cell: (answer) => entry(answer, id) })),
  },
  chain: { parts: ({ correct }) => list(correct) },
  relation: { parts: ({ relation }) => whole(relation) },
  marks: {
    parts: (question) => [
      ...list(question.key),
      countOf(question, 'hits', 'hits'),
      countOf(question, 'of', 'of'),
      countOf(question, 'false_alarms', 'falseAlarms'),
      countOf(question, 'others', 'others'),
    ],
  },
  placement: {
    parts: ({ pan }) => [
      { part: 'pan', key: pan, cell: (answer) => answer.pan },
      { part: 'weight', key: '', cell: ({ weight }) => weight },
    ],
  },
  joint: { parts: () => whole() },
  seal: { parts: () => whole() },
  bulletin: {
    parts: ({ slots }) => [
      ...optionsOf(slots),
      { part: 'overstated', key: 'no', cell: (answer) => overstatedIn(slots, answer).length > 0 },
    ],
  },
  correction: {
    parts: ({ ranPast }) => [
      { part: 'marked', key: '', cell: ({ marked }) => joined(marked) },
      ...Object.keys(ranPast).map((slot) => ({
        part: slot,
        key: '',
        cell: ({ slots }: AnswerByKind['correction']) => entry(slots, slot),
      })),
    ],
  },
  order: { parts: ({ correct }) => list(correct) },
  grid: {
    parts: ({ rows }) =>
      rows.map(({ document, accepted }) => ({
        part: document,
        key: joined(accepted),
        cell: (answer) => entry(answer, document),
      })),
  },
  call: { parts: () => whole() },
  grade: {
    parts: ({ accepted }) => [
      { part: '', key: joined(accepted), cell: ({ letter = '', number = '' }) => letter + number },
    ],
  },
  pin: {
    parts: () => [
      { part: 'latitude', key: '', cell: ({ latitude }) => latitude },
      { part: 'longitude', key: '', cell: ({ longitude }) => longitude },
    ],
  },
  assessment: { parts: () => [{ part: 'caveat', key: '', cell: ({ caveat }) => caveat }] },
  stamp: { parts: ({ stamp }) => whole(stamp) },
};

/** The columns of a question, by the row of its kind. */
export function partsOf(question: Question): readonly PartOf<Answer>[] {
  const row: Row<Question, Answer> = KINDS[question.kind];
  return row.parts(question);
}
