/** What a move does to a weekend in play. */
import { alone } from './moves/alone.ts';
import { answer, contest, know, withdraw } from './moves/answer.ts';
import { flash } from './moves/flash.ts';
import { check, lock } from './moves/lock.ts';
import { turn } from './moves/turn.ts';
import { isRecord } from './shape.ts';
import type { Move, Result, State } from './state.ts';
import type { Weekend } from './weekend.ts';

/** The state before the first move, at the first step. A weekend without steps is a RangeError. */
export function begin(weekend: Weekend): State {
  const [first] = weekend.steps;
  if (first === undefined) throw new RangeError(`the weekend ${weekend.id} has no steps`);
  return { at: first.id, reached: first.id, answers: {}, checked: {}, locked: [], known: [], contested: {} };
}

/**
 * Makes a move: the new state and what happened, or a refusal with its reason. Making a move twice is making
 * it once: the second time the very same state comes back and nothing happens. Neither the state nor the
 * move is ever changed, and a move of any shape, as a damaged save may hold it, is refused and never thrown
 * at.
 */
export function step(weekend: Weekend, state: State, move: Move): Result {
  if (!isRecord(move)) return { refused: 'malformed' };
  switch (move.type) {
    case 'turn':
      return turn(weekend, state, move.to);
    case 'answer':
      return answer(weekend, state, move.question, move.answer);
    case 'withdraw':
      return withdraw(weekend, state, move.question);
    case 'check':
      return check(weekend, state, move.step);
    case 'lock':
      return lock(weekend, state, move.step, move.question);
    case 'known':
      return know(weekend, state, move.question, move.known);
    case 'contest':
      return contest(weekend, state, move.question, move.reason);
    case 'flash':
      return flash(weekend, state, move.bulletin, move.on);
    case 'alone':
      return alone(weekend, state, move.question, move.seat, move.answer);
    default:
      return { refused: 'malformed' };
  }
}
