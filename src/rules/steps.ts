/** Where the player is and may go: the steps that apply, what is done, what comes next. */
import { wentOutOverstated } from './bulletins.ts';
import { isComplete } from './credit.ts';
import {
  correctedBulletins,
  drawerStepWithId,
  filingSteps,
  isLocked,
  questionsOfStep,
  stepsThatReveal,
} from './lookup.ts';
import { perState } from './per-state.ts';
import type { State } from './state.ts';
import type { QuestionId, Step, StepId, Weekend } from './weekend.ts';

/** The steps that apply. */
interface Course {
  readonly steps: readonly Step[];
  /** The place of each among them. */
  readonly places: ReadonlyMap<StepId, number>;
  /** Those that may be undone though they lie behind: what they ask is locked later, or they came up later. */
  readonly unsettled: readonly Step[];
}

/** By which corrections are due: a weekend has few, so its courses are few too. */
const COURSES = new WeakMap<Weekend, Map<string, Course>>();

const courseOf = perState((weekend, state): Course => {
  const due = correctedBulletins(weekend).filter((bulletin) => wentOutOverstated(weekend, state, bulletin));
  const name = due.join(' ');
  const known = COURSES.get(weekend) ?? new Map<string, Course>();
  const course = known.get(name) ?? makeCourse(weekend, due);
  COURSES.set(weekend, known.set(name, course));
  return course;
});

function makeCourse(weekend: Weekend, due: readonly QuestionId[]): Course {
  const steps = weekend.steps.filter(
    ({ whenOverstated }) => whenOverstated === undefined || due.includes(whenOverstated),
  );
  return {
    steps,
    places: new Map(steps.map((step, place) => [step.id, place] as const).reverse()),
    unsettled: steps.filter((step) => step.locks !== undefined || step.whenOverstated !== undefined),
  };
}

/**
 * The steps of the weekend that apply, in order: a correction only where its bulletin went out overstated.
 */
export function applicableSteps(weekend: Weekend, state: State): readonly Step[] {
  return courseOf(weekend, state).steps;
}

/** The place of a step among those that apply, −1 where it is not among them. */
export function placeOf(weekend: Weekend, state: State, step: StepId): number {
  return courseOf(weekend, state).places.get(step) ?? -1;
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
  const { steps, unsettled } = courseOf(weekend, state);
  const target = placeOf(weekend, state, step);
  const between = steps.slice(placeOf(weekend, state, state.reached), target);
  const behind = unsettled.filter((each) => placeOf(weekend, state, each.id) < target);
  return [...between, ...behind].every((each) => mayPass(weekend, state, each));
}

function mayPass(weekend: Weekend, state: State, step: Step): boolean {
  return step.optional === true || isDone(weekend, state, step);
}

/** The steps of the weekend that apply and have been reached, in order. */
export const reachedSteps = perState((weekend, state): readonly Step[] => {
  return applicableSteps(weekend, state).slice(0, placeOf(weekend, state, state.reached) + 1);
});

/** Whether a step lies at or before the furthest step reached. */
function isReached(weekend: Weekend, state: State, step: StepId): boolean {
  const place = placeOf(weekend, state, step);
  return place >= 0 && place <= placeOf(weekend, state, state.reached);
}

/** Whether play has gone on from a step. */
export function isBehind(weekend: Weekend, state: State, step: StepId): boolean {
  const place = placeOf(weekend, state, step);
  return place >= 0 && place < placeOf(weekend, state, state.reached);
}

/** Whether a step is open to moves: reached, or of the drawer once that is open. */
export function isOpen(weekend: Weekend, state: State, step: Step): boolean {
  if (drawerStepWithId(weekend, step.id)) return isFiled(weekend, state);
  return isReached(weekend, state, step.id);
}

/** Whether the weekend is filed: the drawer is open. */
export function isFiled(weekend: Weekend, state: State): boolean {
  return filingSteps(weekend).some((step) => locksOf(step).every((question) => isLocked(state, question)));
}

/** Whether an outcome has been shown: from then on its forecast can neither be changed nor locked. */
export function isRevealed(weekend: Weekend, state: State, question: QuestionId): boolean {
  return stepsThatReveal(weekend, question).some((step) => isReached(weekend, state, step.id));
}

/** The step after the one the player is at, reached or not; undefined at the end and in the drawer. */
export function nextStep(weekend: Weekend, state: State): Step | undefined {
  const at = placeOf(weekend, state, state.at);
  return at < 0 ? undefined : applicableSteps(weekend, state)[at + 1];
}

/** The step before the one the player is at; from the drawer, the furthest step reached. */
export function previousStep(weekend: Weekend, state: State): Step | undefined {
  const at = placeOf(weekend, state, state.at);
  const previous = at < 0 ? placeOf(weekend, state, state.reached) : at - 1;
  return applicableSteps(weekend, state)[previous];
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
