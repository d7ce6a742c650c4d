/** Takes in what was read: into the class, into classes of their own, or aside until the teacher has said where; and what the teacher is told of it. Pure. */
import type { Weekend, QuestionId, StepId } from '../../../rules/weekend.ts';
import { isFiled } from '../../../rules/steps.ts';
import { beside, merged, type News } from '../../merge.ts';
import { keyOf, type Result, type Unread } from '../../result.ts';
import type { Held } from '../reading/held.ts';
import type { Outcome } from '../reading/read.ts';
import type { Values } from '../../../words/words.ts';

/** A hand-in that could be read, as it was received. */
export interface Received extends Result {
  readonly source: Held;
}

/** Two of one name that differ: the teacher is asked. */
export interface Conflict {
  readonly type: 'conflict';
  readonly first: Received;
  readonly second: Received;
  readonly question: QuestionId;
}

/** Of another class, or of none where `code` is undefined: the teacher is asked. */
export interface Strange {
  readonly type: 'strange';
  readonly code: string | undefined;
  readonly results: readonly Received[];
}

/** Said once, by the word with this id. `step`: its heading fills the place `{step}`. */
export interface Told {
  readonly type: 'told';
  readonly id: string;
  readonly values: Values;
  readonly step?: StepId;
  /** More, for whoever wants to know: another id, with the same values. */
  readonly more?: string;
}

export type Note = Told | Conflict | Strange;

export interface Collected {
  readonly results: readonly Received[];
  readonly notes: readonly Note[];
}

/** The classes that may come in unasked, beside those that are here already. */
export interface Here {
  readonly codes: readonly (string | undefined)[];
  readonly weekends: readonly Weekend[];
}

/** As many are taken in at a time, so that the page can answer between two of them. */
const SLICE = 250;

/** Takes in very many, slice by slice: after each what has been taken in so far, as `taken` takes in all of them at once. */
export function* takenInSlices(before: Collected, outcomes: readonly Outcome[], here: Here) {
  const all = { ...here, codes: [...codesFor(before, outcomes, here)] };
  let collected = before;
  for (let from = 0; from < outcomes.length; from += SLICE) {
    collected = taken(collected, outcomes.slice(from, from + SLICE), all);
    yield collected;
  }
}

/** The classes whose hand-ins come in unasked. */
function codesFor({ results }: Collected, outcomes: readonly Outcome[], here: Here) {
  const codes = new Set([...here.codes, ...results.map(({ code }) => code)]);
  // Where nothing is here yet there is nothing to be mixed up with: the class that comes is the class.
  const coming = new Set(outcomes.flatMap(({ read }) => ('problem' in read ? [] : [read.code])));
  if (results.length === 0 && coming.size === 1) for (const code of coming) codes.add(code);
  return codes;
}

/** What was read goes where it belongs; of other classes the teacher is asked, once for each. */
export function taken(before: Collected, outcomes: readonly Outcome[], here: Here): Collected {
  const read: Received[] = [];
  const notes: Note[] = [];
  for (const { source, line, read: each } of outcomes) {
    if ('problem' in each) notes.push(unread(each, source, line));
    else read.push({ ...each, source });
  }
  const codes = codesFor(before, outcomes, here);
  const own = read.filter(({ code }) => code !== undefined && codes.has(code));
  const strange = new Map<string | undefined, Received[]>();
  for (const result of read.filter(({ code }) => code === undefined || !codes.has(code)))
    strange.set(result.code, [...(strange.get(result.code) ?? []), result]);
  const after = added({ ...before, notes: [...before.notes, ...notes] }, own, here.weekends);
  return [...strange].reduce((collected, [code, results]) => asked(collected, code, results), after);
}

/** Puts hand-ins into the classes whose codes they have. */
export function added(
  { results, notes }: Collected,
  more: readonly Received[],
  weekends: readonly Weekend[],
): Collected {
  const { results: after, news } = merged(weekends, results, more);
  const told = news.map(noteOf);
  return { results: after, notes: [...notes, ...told, ...more.flatMap((result) => about(result, weekends))] };
}

/** Gives hand-ins that were played without a class link the class that the teacher adds them to. */
export function adopted(results: readonly Received[], code: string): readonly Received[] {
  return results.map((result) => ({ ...result, code, key: keyOf(code, result.name) }));
}

/** Decides between two of one name. */
export function decided(
  { results, notes }: Collected,
  note: Conflict,
  use: 'first' | 'second' | 'both',
): Collected {
  const { second } = note;
  const rest = notes.filter((each) => each !== note);
  if (use === 'first') return { results, notes: rest };
  if (use === 'both') return { results: beside(results, second), notes: rest };
  return { results: results.map((each) => (each.key === second.key ? second : each)), notes: rest };
}

function asked(
  { results, notes }: Collected,
  code: string | undefined,
  strange: readonly Received[],
): Collected {
  const same = notes.find((note) => note.type === 'strange' && note.code === code);
  const before = same?.type === 'strange' ? same.results : [];
  const note: Note = { type: 'strange', code, results: [...before, ...strange] };
  return { results, notes: [...notes.filter((each) => each !== same), note] };
}

function noteOf(news: News<Received>): Note {
  if (news.type === 'conflict') return news;
  if (news.type !== 'alike') return { type: 'told', id: `note.${news.type}`, values: { name: news.name } };
  const [first, second] = news.names;
  return { type: 'told', id: 'note.alike', values: { first, second } };
}

/** Of a link the line is told, of a file its name; a code has neither. */
function unread({ problem, where }: Unread, source: Held, line: number | undefined): Note {
  const by = 'name' in source ? 'file' : line === undefined ? 'code' : 'line';
  const values = {
    name: 'name' in source ? source.name : '',
    line: line ?? 0,
    move: (where?.place ?? 0) + 1,
  };
  return {
    type: 'told',
    id: `note.${problem}.${by}`,
    values,
    ...(where && { step: where.at, more: 'note.impossible.where' }),
  };
}

/** What is to be known of one hand-in by itself. */
function about(
  { name, leftOut, weekend: id, state }: Received,
  weekends: readonly Weekend[],
): readonly Note[] {
  const weekend = weekends.find((each) => each.id === id);
  const notes: (Note | false | undefined)[] = [
    leftOut.length > 0 && { type: 'told', id: 'note.older', values: { name, count: leftOut.length } },
    weekend &&
      !isFiled(weekend, state) && {
        type: 'told',
        id: 'note.not-filed',
        values: { name },
        step: state.reached,
      },
  ];
  return notes.filter((note) => typeof note === 'object');
}
