/** Moves one after another, each a step of its test. */
import type { Move } from '../../src/rules/state.ts';
import { test } from './browser.ts';

/**
 * Makes moves in order; what fails names its move. Outside of a step Playwright looks through all that a test has done
 * for each thing that it does, so that a long one takes ever longer.
 */
export async function moveByMove(
  moves: readonly Move[],
  make: (move: Move, at: number) => Promise<void>,
): Promise<void> {
  for (const [at, move] of moves.entries()) await test.step(JSON.stringify(move), () => make(move, at));
}
