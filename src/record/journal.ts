/** The moves of a weekend in the order in which they were made: full parts, and the recent ones that are still added to. */
import type { Move } from '../rules/state.ts';

/** Moves in a full part. A save writes its recent moves again at each move, and a full part but once. */
export const FULL_PART = 50;

export interface Journal {
  /** Full, and never changed again. */
  readonly parts: readonly (readonly Move[])[];
  readonly recent: readonly Move[];
}

export const NO_MOVES: Journal = { parts: [], recent: [] };

/** All moves, the first one first. */
export function movesOf({ parts, recent }: Journal): readonly Move[] {
  return [...parts.flat(), ...recent];
}

/** The journal with one move more. Answers are absolute: one to the same question takes the place of the last move. */
export function withMove({ parts, recent }: Journal, made: Move): Journal {
  const last = recent.at(-1);
  const replaces = made.type === 'answer' && last?.type === 'answer' && last.question === made.question;
  return { parts, recent: [...(replaces ? recent.slice(0, -1) : recent), made] };
}

/** The moves that would fill the next part. The last one made is not among them: an answer may yet replace it. */
export function fullPart({ recent }: Journal): readonly Move[] | undefined {
  return recent.length > FULL_PART ? recent.slice(0, FULL_PART) : undefined;
}
