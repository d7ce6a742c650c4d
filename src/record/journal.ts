/** The moves of a weekend in the order in which they were made: full parts, and the recent ones that are still added to. */
import type { Move } from '../rules/state.ts';

/** Moves in a full part. A save writes its recent moves again at each move, and a full part but once. */
export const FULL_PART = 50;

/** A move as it is kept. `at`: minutes since 1970, by the clock of that device; only in a class. */
export type Entry = Move & { readonly at?: number };

export interface Journal {
  /** Full, and never changed again. */
  readonly parts: readonly (readonly Entry[])[];
  readonly recent: readonly Entry[];
}

export const NO_MOVES: Journal = { parts: [], recent: [] };

/** All moves, the first one first. */
export function movesOf({ parts, recent }: Journal): readonly Entry[] {
  return [...parts.flat(), ...recent];
}

/** The journal with one move more. Answers are absolute: one to the same question takes the place of the last move. */
export function withMove({ parts, recent }: Journal, made: Entry): Journal {
  const last = recent.at(-1);
  const replaces = last !== undefined && isAnotherAnswer(made, last);
  return { parts, recent: [...(replaces ? recent.slice(0, -1) : recent), made] };
}

/** Whether a move says anew what the one before it said, from the same seat. */
function isAnotherAnswer(made: Entry, last: Entry): boolean {
  if (made.type === 'answer') return last.type === 'answer' && last.question === made.question;
  return (
    made.type === 'alone' &&
    last.type === 'alone' &&
    last.question === made.question &&
    last.seat === made.seat
  );
}

/** The moves that would fill the next part. The last one made is not among them: an answer may yet replace it. */
export function fullPart({ recent }: Journal): readonly Entry[] | undefined {
  return recent.length > FULL_PART ? recent.slice(0, FULL_PART) : undefined;
}
