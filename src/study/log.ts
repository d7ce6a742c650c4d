/** The record of practice: what was answered, in the order of answering. Whatever else is known of practice is worked out from it. */
import type { FormId } from '../record/class.ts';
import type { SkillId } from '../weekends/practice/card.ts';

/** Days since 1 January 1970 by the calendar of the device. */
export type Day = number;

/** How an answer went, for the schedule: from its credit, and `easy` only where the learner says so. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

/** One thing that was done. `opened`: practice was opened on a day before that of what was done last, so the clock had been wrong. */
export type Entry = { readonly day: Day } & (
  | { readonly type: 'card'; readonly card: string; readonly rating: Rating }
  | { readonly type: 'statement'; readonly statement: string; readonly percent: number }
  /** All answers of one sitting, in the order of the form's items: whether each was called supported. */
  | { readonly type: 'form'; readonly form: FormId; readonly supported: readonly boolean[] }
  /** "I read it differently", with the reason. */
  | { readonly type: 'note'; readonly card: string; readonly text: string }
  | { readonly type: 'opened' }
);
export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>;

export interface Log {
  /** The order in which the pool's statements come: drawn once, a whole number from 0 up to 2³². */
  readonly seed: number;
  readonly entries: readonly Entry[];
}

/** As much of a card as its schedule rests on. */
export interface Scheduled {
  readonly id: string;
  readonly skill: SkillId;
  readonly schedule: 'skill' | 'card';
}

export function begunLog(seed: number): Log {
  return { seed, entries: [] };
}

/** The log with one thing more. A note on a card takes the place of an earlier one. */
export function withEntry(log: Log, entry: Entry): Log {
  const kept =
    entry.type === 'note'
      ? log.entries.filter((each) => each.type !== 'note' || each.card !== entry.card)
      : log.entries;
  return { ...log, entries: [...kept, entry] };
}

/** The learner's own "that was easy", said of the answer just given; nothing where it was not right. */
export function calledEasy(log: Log): Log {
  const last = log.entries.at(-1);
  if (last?.type !== 'card' || last.rating !== 'good') return log;
  return { ...log, entries: [...log.entries.slice(0, -1), { ...last, rating: 'easy' }] };
}

/** The log as it is opened on a day: where the clock was ahead when it was written, it keeps that this has been seen. To be written where it is not the same. */
export function openedOn(log: Log, day: Day): Log {
  const last = log.entries.at(-1);
  return last !== undefined && last.day > day ? withEntry(log, { type: 'opened', day }) : log;
}

/** How an answer is rated by its credit, 0–1. Time says nothing. */
export function ratingOf(credit: number): Rating {
  if (credit < 0.5) return 'again';
  return credit < 1 ? 'hard' : 'good';
}

/** What was done of one kind, in order. */
export function entriesOf<T extends Entry['type']>({ entries }: Log, type: T): readonly EntryOf<T>[] {
  return entries.filter((entry): entry is EntryOf<T> => entry.type === type);
}

/**
 * The log with each day no later than any that follows it, nor than today: a clock that was ahead is found out by what
 * was written after it.
 */
export function settled({ seed, entries }: Log, today: Day): Log {
  let latest = today;
  const backwards = entries.toReversed().map((entry) => {
    latest = Math.min(latest, entry.day);
    return { ...entry, day: latest };
  });
  return { seed, entries: backwards.toReversed() };
}

/**
 * The record of this device with what another has more of, each entry where its day is: taken in twice is taken in once.
 * Notes of this device stand.
 */
export function merged(here: Log, there: Log): Log {
  const left = new Map<string, number>();
  for (const entry of here.entries) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  const noted = new Set(entriesOf(here, 'note').map(({ card }) => card));
  const entries = [...here.entries];
  for (const entry of there.entries) {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    if (count > 0 || (entry.type === 'note' && noted.has(entry.card))) continue;
    const after = entries.findIndex(({ day }) => day > entry.day);
    entries.splice(after < 0 ? entries.length : after, 0, entry);
  }
  return { seed: here.seed, entries };
}

function keyOf(entry: Entry): string {
  return JSON.stringify(Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
