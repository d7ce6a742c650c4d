/** Plays moves one after another: whoever wants to know anything of a played weekend replays it. */
import type { Move, Refusal, State } from '../rules/state.ts';
import { step } from '../rules/step.ts';
import type { Weekend } from '../rules/weekend.ts';

/** Where moves can no longer be played. */
export interface Refused {
  readonly refused: Refusal;
  /** The place of the move, from 0 on, and where the player was. */
  readonly place: number;
  readonly move: Move;
  readonly at: State['at'];
}

/** The state that moves lead to from another, or the first of them that is refused. */
export function replayed(
  weekend: Weekend,
  from: State,
  moves: readonly Move[],
): { readonly state: State } | Refused {
  let state = from;
  for (const [place, move] of moves.entries()) {
    const result = step(weekend, state, move);
    if ('refused' in result) return { refused: result.refused, place, move, at: state.at };
    state = result.state;
  }
  return { state };
}

/** The state that moves lead to from another; undefined where one of them is refused. */
export function replay(weekend: Weekend, from: State, moves: readonly Move[]): State | undefined {
  const result = replayed(weekend, from, moves);
  return 'state' in result ? result.state : undefined;
}
