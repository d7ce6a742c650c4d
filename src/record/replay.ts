/** Plays moves one after another: whoever wants to know anything of a played weekend replays it. */
import type { Move, State } from '../rules/state.ts';
import { step } from '../rules/step.ts';
import type { Weekend } from '../rules/weekend.ts';

/** The state that moves lead to from another; undefined where one of them is refused. */
export function replay(weekend: Weekend, from: State, moves: readonly Move[]): State | undefined {
  let state = from;
  for (const made of moves) {
    const result = step(weekend, state, made);
    if ('refused' in result) return undefined;
    state = result.state;
  }
  return state;
}
