/** Where the player is and may go: the steps that apply, what is done, what comes next. */
import { wentOutOverstated } from './bulletins.ts';
import { isComplete } from './credit.ts';
import {
  drawerStepWithId,
  filingSteps,
  isLocked,
  placeOf,
  questionsOfStep,
  stepsThatReveal,
  unsettledSteps,
} from './lookup.ts';
import { perState } from './per-state.ts';
import type { State } from './state.ts';
import type { QuestionId, Step, StepId, Weekend } from './weekend.ts';

/** Whether a step belongs to the weekend as it is played: a correction only where its bulletin went out overstated. */
export function applies(weekend: Weekend, state: State, { whenOverstated }: Step): boolean {
  return whenOverstated === undefined || wentOutOverstated(weekend, state, whenOverstated);
}

/** The steps of the weekend that apply, in order; of all, or of those from one place to before another. */
export function applicableSteps(
  weekend: Weekend,
  state: State,
  from = 0,
  before = weekend.steps.length,
): readonly Step[] {
  return weekend.steps.slice(from, before).filter((step) => applies(weekend, state, step));
}

/** What locking at a step locks. */
export function locksOf(step: Step): readonly QuestionId[] {
  return step.locks ?? step.questions;
}

/**
 * Whether everything asked at a step is answered and everything it locks is locked. Without questions: at
 * once.
 */
export function isDone(weekend: Weekend, state: State, step: Step): boolean {
  if (!locksOf(step).every((question) => isLocked(state, question))) return false;
  // What is locked was complete when it was locked, and stays as it is.
  return questionsOfStep(weekend, step).every(
    (question) => isLocked(state, question.id) || isComplete(weekend, state, question),
  );
}

/**
 * Whether play may go on to a step further than any reached: all before it is done or optional. What was passed was
 * done, so of that only what may have come undone is looked at.
 */
export function mayGoOnTo(weekend: Weekend, state: State, step: StepId): boolean {
  const target = placeOf(weekend, step);
  const isPassed = (each: Step) => !applies(weekend, state, each) || mayPass(weekend, state, each);
  return (
    weekend.steps.slice(placeOf(weekend, state.reached), target).every(isPassed) &&
    unsettledSteps(weekend).every((each) => placeOf(weekend, each.id) >= target || isPassed(each))
  );
}

function mayPass(weekend: Weekend, state: State, step: Step): boolean {
  return step.optional === true || isDone(weekend, state, step);
}

/** The steps of the weekend that apply and have been reached, in order. */
export const reachedSteps = perState((weekend, state): readonly Step[] => {
  return applicableSteps(weekend, state, 0, placeOf(weekend, state.reached) + 1);
});

/** Whether a step lies at or before the furthest step reached. */
function isReached(weekend: Weekend, state: State, step: Step): boolean {
  const place = placeOf(weekend, step.id);
  return place >= 0 && place <= placeOf(weekend, state.reached) && applies(weekend, state, step);
}

/** Whether play has gone on from a step. */
export function isBehind(weekend: Weekend, state: State, step: Step): boolean {
  return step.id !== state.reached && isReached(weekend, state, step);
}

/** Whether a step is open to moves: reached, or of the drawer once that is open. */
export function isOpen(weekend: Weekend, state: State, step: Step): boolean {
  if (drawerStepWithId(weekend, step.id)) return isFiled(weekend, state);
  return isReached(weekend, state, step);
}

/** Whether the weekend is filed: the drawer is open. */
export function isFiled(weekend: Weekend, state: State): boolean {
  return filingSteps(weekend).some((step) => locksOf(step).every((question) => isLocked(state, question)));
}

/** Whether an outcome has been shown: from then on its forecast can neither be changed nor locked. */
export function isRevealed(weekend: Weekend, state: State, question: QuestionId): boolean {
  return stepsThatReveal(weekend, question).some((step) => isReached(weekend, state, step));
}

/** The step after the one the player is at, reached or not; undefined at the end and in the drawer. */
export function nextStep(weekend: Weekend, state: State): Step | undefined {
  const at = placeOf(weekend, state.at);
  return at < 0 ? undefined : applicableSteps(weekend, state, at + 1)[0];
}

/** The step before the one the player is at; from the drawer, the furthest step reached. */
export function previousStep(weekend: Weekend, state: State): Step | undefined {
  const at = placeOf(weekend, state.at);
  return applicableSteps(weekend, state, 0, at < 0 ? placeOf(weekend, state.reached) + 1 : at).at(-1);
}

/**
 * The state with nothing undone behind it. Where the weekend's steps stand in another order than when it was
 * saved, play goes on from the first that was passed over, or the way on would stay shut.
 */
export function caughtUp(weekend: Weekend, state: State): State {
  const undone = reachedSteps(weekend, state).find((step) => !mayPass(weekend, state, step));
  if (undone === undefined || undone.id === state.reached) return state;
  return { ...state, at: undone.id, reached: undone.id };
}

/** How many of the steps that apply and may not be passed by are reached and done. */
export function progress(weekend: Weekend, state: State): { readonly done: number; readonly of: number } {
  const isNeeded = (step: Step) => step.optional !== true;
  return {
    done: reachedSteps(weekend, state).filter((step) => isNeeded(step) && isDone(weekend, state, step))
      .length,
    of: applicableSteps(weekend, state).filter(isNeeded).length,
  };
}

/** The position of a step among others, −1 where it is not among them. */
export function indexOf(steps: readonly Step[], id: StepId): number {
  return steps.findIndex((step) => step.id === id);
}
