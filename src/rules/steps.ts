/** Where the player is and may go: the steps that apply, what is done, what comes next. */
import { wentOutOverstated } from './bulletins.ts';
import { isComplete } from './credit.ts';
import { drawerStepWithId, isLocked, questionsOfStep } from './lookup.ts';
import { perState } from './per-state.ts';
import type { State } from './state.ts';
import type { QuestionId, Step, StepId, Weekend } from './weekend.ts';

/**
 * The steps of the weekend that apply, in order: a correction only where its bulletin went out overstated.
 */
export const applicableSteps = perState((weekend, state): readonly Step[] =>
  weekend.steps.filter((step) => applies(weekend, state, step)),
);

function applies(weekend: Weekend, state: State, step: Step): boolean {
  return step.whenOverstated === undefined || wentOutOverstated(weekend, state, step.whenOverstated);
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
  return (
    locksOf(step).every((question) => isLocked(state, question)) &&
    questionsOfStep(weekend, step).every((question) => isComplete(weekend, state, question))
  );
}

/** The steps of the weekend that apply and have been reached, in order. */
export const reachedSteps = perState((weekend, state): readonly Step[] => {
  const steps = applicableSteps(weekend, state);
  return steps.slice(0, indexOf(steps, state.reached) + 1);
});

/** Whether a step lies at or before the furthest step reached. */
export function isReached(weekend: Weekend, state: State, step: StepId): boolean {
  return reachedSteps(weekend, state).some((each) => each.id === step);
}

/** Whether a step is open to moves: reached, or of the drawer once that is open. */
export function isOpen(weekend: Weekend, state: State, step: Step): boolean {
  if (drawerStepWithId(weekend, step.id)) return isFiled(weekend, state);
  return isReached(weekend, state, step.id);
}

/** Whether the weekend is filed: the drawer is open. */
export function isFiled(weekend: Weekend, state: State): boolean {
  return weekend.steps.some(
    (step) => step.files === true && locksOf(step).every((question) => isLocked(state, question)),
  );
}

/** Whether an outcome has been shown: from then on its forecast can neither be changed nor locked. */
export function isRevealed(weekend: Weekend, state: State, question: QuestionId): boolean {
  return reachedSteps(weekend, state).some((step) => step.reveals?.includes(question));
}

/** The step after the one the player is at, reached or not; undefined at the end and in the drawer. */
export function nextStep(weekend: Weekend, state: State): Step | undefined {
  const steps = applicableSteps(weekend, state);
  const at = indexOf(steps, state.at);
  return at < 0 ? undefined : steps[at + 1];
}

/** The step before the one the player is at; from the drawer, the furthest step reached. */
export function previousStep(weekend: Weekend, state: State): Step | undefined {
  const steps = applicableSteps(weekend, state);
  const at = indexOf(steps, state.at);
  return at < 0 ? steps[indexOf(steps, state.reached)] : steps[at - 1];
}

/**
 * The state with nothing undone behind it. Where the weekend's steps stand in another order than when it was
 * saved, play goes on from the first that was passed over, or the way on would stay shut.
 */
export function caughtUp(weekend: Weekend, state: State): State {
  const mayPass = (step: Step) => step.optional === true || isDone(weekend, state, step);
  const undone = reachedSteps(weekend, state).find((step) => !mayPass(step));
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
