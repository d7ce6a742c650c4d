/** The move that sends a line out as FLASH: once in a weekend, and only before that line is out. */
import { isLocked, questionOfKind, questionWithId, stepThatAsks } from '../lookup.ts';
import type { Result, State } from '../state.ts';
import { isOpen } from '../steps.ts';
import type { QuestionId, Weekend } from '../weekend.ts';

/** Says whether a bulletin is to go out as FLASH. It changes no score. */
export function flash(weekend: Weekend, state: State, id: QuestionId, on: unknown): Result {
  if (questionWithId(weekend, id) === undefined) return { refused: 'unknown-question' };
  if (!questionOfKind(weekend, id, 'bulletin') || typeof on !== 'boolean') return { refused: 'malformed' };
  const step = stepThatAsks(weekend, id);
  if (!step || !isOpen(weekend, state, step)) return { refused: 'not-reached' };
  if (on === (state.flash === id)) return { state, happened: [] };
  if (isLocked(state, id) || isFlashSpent(state)) return { refused: 'locked' };
  const { flash: _taken, ...others } = state;
  return { state: on ? { ...others, flash: id } : others, happened: [] };
}

/** Whether the weekend's FLASH has gone out. */
export function isFlashSpent({ flash, locked }: State): boolean {
  return flash !== undefined && locked.includes(flash);
}
