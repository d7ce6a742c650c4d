/** The move by which one of a pair sets a number alone, before the two agree on one. */
import { rulesOf } from '../kinds/table.ts';
import { entry, questionWithId } from '../lookup.ts';
import { isPercent, isSame } from '../shape.ts';
import type { Result, SeatNumbers, State } from '../state.ts';
import { isRevealed, isShut } from '../steps.ts';
import type { QuestionId, Weekend } from '../weekend.ts';
import { refusalToAsk } from './answer.ts';

/** Sets the number of one seat; the answer of both is another move. It changes no score. */
export function alone(
  weekend: Weekend,
  state: State,
  id: QuestionId,
  seat: unknown,
  percent: unknown,
): Result {
  const question = questionWithId(weekend, id);
  if (question === undefined) return { refused: 'unknown-question' };
  const refused = refusalToAsk(weekend, state, question);
  if (refused) return { refused };
  if (!isAskedOfEach(weekend, id) || !isPercent(percent) || (seat !== 0 && seat !== 1)) {
    return { refused: 'malformed' };
  }
  const before: SeatNumbers = entry(state.seats ?? {}, id) ?? [null, null];
  const numbers: SeatNumbers = seat === 0 ? [percent, before[1]] : [before[0], percent];
  if (isSame(numbers, before)) return { state, happened: [] };
  if (isShut(weekend, state, id) || isRevealed(weekend, state, id)) return { refused: 'locked' };
  return { state: { ...state, seats: { ...state.seats, [id]: numbers } }, happened: [] };
}

/** Whether each of a pair says a number of their own to a question. */
export function isAskedOfEach(weekend: Weekend, id: QuestionId): boolean {
  const question = questionWithId(weekend, id);
  return question !== undefined && (rulesOf(question).asksEach?.(question, weekend) ?? false);
}
