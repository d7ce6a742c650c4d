/** What a hand-in comes to once it is read: the decisions of one pupil, or one pair, proven by the rules. */
import type { Refused } from '../record/replay.ts';
import type { Sitting } from '../record/class.ts';
import type { State } from '../rules/state.ts';
import type { QuestionId } from '../rules/weekend.ts';

export interface Result {
  /** One on the page has it. */
  readonly key: string;
  /** The code of the class; none where it was not played by a class link. */
  readonly code: string | undefined;
  /** "Quiet Heron", "Seat 12", or what the file is called. */
  readonly name: string;
  /** Whether the game drew that name or it is a seat: what a file is called may name anybody. */
  readonly drawn: boolean;
  readonly cameBy: 'link' | 'file' | 'code' | 'platform';
  readonly weekend: string;
  /** The content version that it was played in. */
  readonly contentVersion: number;
  /** The edition of the game that it was played in: version and build. */
  readonly edition: string | undefined;
  /** Proven: replayed, or valid as a state that can be reached. Every figure comes from it by the rules. */
  readonly state: State;
  /** Whether its journal was replayed; else it is the last state alone. The journal itself is not kept: what was received has it. */
  readonly replayed: boolean;
  /** Minutes in each chapter of the weekend, in their order. */
  readonly minutes: readonly number[] | undefined;
  /** The answers of the test before and after, in the order of sitting. */
  readonly sittings: readonly Sitting[];
  /** Whether the verdict was opened without the word. */
  readonly openedEarly: boolean;
  /** Whether two played at one screen: `state.seats` holds what each of them set alone. */
  readonly pair: boolean;
  /** What an older edition asked and nobody asks today: it counts nowhere. */
  readonly leftOut: readonly QuestionId[];
}

/**
 * Why a hand-in cannot be read. `older-link`: packed in an older edition, whose questions were others; its file can be
 * read. `impossible`: it holds moves that the rules do not allow.
 */
export const PROBLEMS = [
  'not-ours',
  'damaged-file',
  'damaged-link',
  'other-weekend',
  'older-link',
  'newer',
  'impossible',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export interface Unread {
  readonly problem: Problem;
  /** The move that was refused, where a journal shows it. */
  readonly where?: Refused;
}

/** By which a pupil is found again: the class and the name. */
export function keyOf(code: string | undefined, name: string): string {
  return `${code ?? ''}/${name}`;
}

/** The name in such a key. */
export function nicknameIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
