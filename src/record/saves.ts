/** The text of a saved weekend: how it is read and replayed, and what is said of one that cannot be read. */
import * as v from 'valibot';
import { isState } from '../rules/snapshot.ts';
import { begin, step } from '../rules/step.ts';
import { caughtUp } from '../rules/steps.ts';
import type { Move, State } from '../rules/state.ts';
import type { Answer, Weekend } from '../rules/weekend.ts';

/** Raised when an older game could no longer read what a newer one writes. */
export const FORMAT = 1;
/** A weekend is some 20 kB; more than this is no save of ours. Characters. */
const LARGEST = 1_000_000;
/** A weekend takes some 250 moves; who makes more than this goes on from where they stand. */
export const LONGEST_JOURNAL = 2000;
const MOST_DRAFTS = 100;
/** No save of ours nests deeper; what does would only exhaust whoever walks through it. */
const DEEPEST = 24;

/** Shape only: whether an answer fits its question is the rules' business, move by move. */
const answer = v.custom<Answer>((value) => value !== undefined && value !== null);
const text = v.pipe(v.string(), v.maxLength(500));
const move = v.variant('type', [
  v.object({ type: v.literal('turn'), to: text }),
  v.object({ type: v.literal('answer'), question: text, answer }),
  v.object({ type: v.literal('check'), step: text }),
  v.object({ type: v.literal('lock'), step: text }),
  v.object({ type: v.literal('known'), question: text, known: v.boolean() }),
  v.object({ type: v.literal('contest'), question: text, reason: text }),
]);
const saveSchema = v.object({
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  weekend: text,
  contentVersion: v.number(),
  journal: v.pipe(v.array(move), v.maxLength(LONGEST_JOURNAL)),
  snapshot: v.unknown(),
  base: v.optional(v.unknown()),
  drafts: v.optional(
    v.pipe(
      v.record(text, v.pipe(v.string(), v.maxLength(2000))),
      v.check((drafts) => Object.keys(drafts).length <= MOST_DRAFTS),
    ),
    {},
  ),
});

/** One weekend as it lies on the shelf or in an exported file. */
export interface SaveFile {
  readonly format: typeof FORMAT;
  readonly id: string;
  /** "Weekend 3": counted on this device. */
  readonly number: number;
  readonly weekend: string;
  readonly contentVersion: number;
  readonly journal: readonly Move[];
  readonly snapshot: unknown;
  /** The state the journal starts from, where it is not the beginning (an older weekend opened from its snapshot). */
  readonly base?: unknown;
  /** Sentences half typed. */
  readonly drafts: Readonly<Record<string, string>>;
}

export type Problem = 'damaged' | 'newer' | 'foreign';
export type Read = { readonly file: SaveFile } | { readonly problem: Problem };

/** A save opened for play. `from: 'snapshot'` where its journal no longer replays. */
export interface Opened {
  readonly state: State;
  readonly base: State | undefined;
  readonly journal: readonly Move[];
  readonly from: 'journal' | 'snapshot';
}

/** Reads a save from text that may be anything at all. */
export function parseSave(weekend: Weekend, source: string): Read {
  if (source.length > LARGEST) return { problem: 'foreign' };
  const value = parseJson(source);
  if (typeof value !== 'object' || value === null || !('format' in value)) return { problem: 'damaged' };
  if (isDeeperThan(DEEPEST, value)) return { problem: 'damaged' };
  if (typeof value.format === 'number' && value.format > FORMAT) return { problem: 'newer' };
  const read = v.safeParse(saveSchema, value);
  if (!read.success) return { problem: 'damaged' };
  if (read.output.weekend !== weekend.id) return { problem: 'foreign' };
  const { base, ...file } = read.output;
  return { file: base === undefined ? file : { ...file, base } };
}

/** Plays a journal from a state; undefined where a move is refused. */
export function replay(weekend: Weekend, from: State, journal: readonly Move[]): State | undefined {
  let state = from;
  for (const made of journal) {
    const result = step(weekend, state, made);
    if ('refused' in result) return undefined;
    state = result.state;
  }
  return state;
}

/** Opens a save: its journal replayed or, where content has moved on, its snapshot. */
export function openSave(weekend: Weekend, file: SaveFile): Opened | undefined {
  const base = isState(weekend, file.base) ? file.base : undefined;
  const replayed = replay(weekend, base ?? begin(weekend), file.journal);
  if (replayed) return { state: replayed, base, journal: file.journal, from: 'journal' };
  if (!isState(weekend, file.snapshot)) return undefined;
  const state = caughtUp(weekend, file.snapshot);
  return { state, base: state, journal: [], from: 'snapshot' };
}

/** Reads a save, and counts one that opens neither way as damaged. */
export function readOpenable(weekend: Weekend, source: string): Read {
  const read = parseSave(weekend, source);
  return 'file' in read && !openSave(weekend, read.file) ? { problem: 'damaged' } : read;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Walks level by level, so that no depth can exhaust the call stack. */
function isDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
