/** What a deed is, and how it is told that one was done. */
import type { State } from '../state.ts';
import type { QuestionId, Weekend } from '../weekend.ts';

/** One deed that was done: the figures it is told with (percent or counts), and the question it was done at. */
export interface Deed {
  readonly figures: Readonly<Record<string, number>>;
  readonly question?: QuestionId;
}

/** Looks whether a deed was done by now; undefined where not. */
export type Watching = (weekend: Weekend, state: State) => Deed | undefined;

/** How many of a thing make a habit. */
export const HABIT = 3;

/** A deed with its figures, where it was done. */
export function when(done: boolean, figures: Deed['figures'] = {}): Deed | undefined {
  return done ? { figures } : undefined;
}
