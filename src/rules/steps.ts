/** Where the player is and may go: what is asked at a step, what is done, what comes next. */
import { isComplete } from './credit.ts';
import { rulesOf } from './kinds/table.ts';
import {
  drawerStepWithId,
  filingSteps,
  isLocked,
  ownSteps,
  placeOf,
  questionsOfStep,
  questionWithId,
  stepsThatReveal,
  stepsThatShut,
  stepWithId,
  unsettledSteps,
  stepThatAsks,
} from './lookup.ts';
import { perState } from './per-state.ts';
import type { State } from './state.ts';
import type { ChapterId, Question, QuestionId, Step, StepId, Weekend } from './weekend.ts';

/** Whether a question is asked at all: a correction only where its line went out overstated. */
export function isAsked(weekend: Weekend, state: State, question: Question): boolean {
  return rulesOf(question).asked?.(question, { weekend, state }) ?? true;
}

/** What a step asks at this moment. */
export function askedAt(weekend: Weekend, state: State, step: Step): readonly Question[] {
  return questionsOfStep(weekend, step).filter((question) => isAsked(weekend, state, question));
}

/** What locking at a step locks: of its own questions those that are asked, or what it names. */
export function locksOf(weekend: Weekend, state: State, step: Step): readonly Question[] {
  if (step.locks === undefined) return askedAt(weekend, state, step);
  return step.locks.flatMap((id) => questionWithId(weekend, id) ?? []);
}

/**
 * Whether everything asked at a step is answered and everything it locks is locked. Without questions: at
 * once.
 */
export function isDone(weekend: Weekend, state: State, step: Step): boolean {
  if (isFiledAway(weekend, state, step)) return true;
  if (!locksOf(weekend, state, step).every(({ id }) => isLocked(state, id))) return false;
  // What is locked was complete when it was locked, and stays as it is.
  return askedAt(weekend, state, step).every(
    (question) => isLocked(state, question.id) || isComplete(weekend, state, question),
  );
}

/**
 * Whether play may go on to a step further than any reached: all before it is done or optional. What was passed was
 * done, so of that only what may have come undone is looked at.
 */
export function mayGoOnTo(weekend: Weekend, state: State, step: StepId): boolean {
  const target = placeOf(weekend, step);
  if (target >= ownSteps(weekend).length && !isEnded(weekend, state)) return false;
  return (
    weekend.steps
      .slice(placeOf(weekend, state.reached), target)
      .every((each) => mayPass(weekend, state, each)) &&
    unsettledSteps(weekend).every(
      (each) => placeOf(weekend, each.id) >= target || mayPass(weekend, state, each),
    )
  );
}

/** Whether the weekend is filed and its own end has been reached: nobody comes upon later chapters before that. */
function isEnded(weekend: Weekend, state: State): boolean {
  const end = ownSteps(weekend).length - 1;
  return isFiled(weekend, state) && placeOf(weekend, state.reached) >= end;
}

function mayPass(weekend: Weekend, state: State, step: Step): boolean {
  return step.optional === true || isDone(weekend, state, step);
}

/** What stands before the page, or on it, is settled once that is filed, also where a later edition asks more there. */
function isFiledAway(weekend: Weekend, state: State, step: Step): boolean {
  const place = placeOf(weekend, step.id);
  return place >= 0 && filedAt(weekend, state).some((filing) => place <= placeOf(weekend, filing.id));
}

/** Whether an answer can no longer change: it is locked, was shut by a later step, or belongs to what was filed. */
export function isShut(weekend: Weekend, state: State, question: QuestionId): boolean {
  if (isLocked(state, question)) return true;
  if (stepsThatShut(weekend, question).some((step) => isReached(weekend, state, step))) return true;
  const step = stepThatAsks(weekend, question);
  return step !== undefined && isFiledAway(weekend, state, step);
}

/** The steps of the weekend that have been reached, in order. */
export const reachedSteps = perState((weekend, state): readonly Step[] => {
  return weekend.steps.slice(0, placeOf(weekend, state.reached) + 1);
});

/** Whether a step lies at or before the furthest step reached. */
export function isReached(weekend: Weekend, state: State, step: Step): boolean {
  const place = placeOf(weekend, step.id);
  return place >= 0 && place <= placeOf(weekend, state.reached);
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
  return filedAt(weekend, state).length > 0;
}

/** The steps at which it was filed: what is asked there, or locked where nothing is, is locked. What they lock besides may have been archived since. */
const filedAt = perState((weekend, state): readonly Step[] =>
  filingSteps(weekend).filter((step) => {
    const asked = askedAt(weekend, state, step);
    return (asked.length > 0 ? asked : locksOf(weekend, state, step)).every(({ id }) => isLocked(state, id));
  }),
);

/** Whether an outcome has been shown: from then on its forecast can neither be changed nor locked. */
export function isRevealed(weekend: Weekend, state: State, question: QuestionId): boolean {
  return stepsThatReveal(weekend, question).some((step) => isReached(weekend, state, step));
}

/** The chapters that a screen of this state may speak of: up to the furthest that was come to. */
export function chaptersSoFar(weekend: Weekend, state: Pick<State, 'at' | 'reached'>): readonly ChapterId[] {
  const places = [state.reached, state.at].map((id) =>
    weekend.chapters.indexOf(stepWithId(weekend, id)?.chapter ?? ''),
  );
  return weekend.chapters.slice(0, Math.max(...places) + 1);
}

/** The chapter that play comes to next; none while that lies behind a filing still to be made. */
export function chapterAhead(weekend: Weekend, state: State): ChapterId | undefined {
  const chapter = weekend.chapters[chaptersSoFar(weekend, state).length];
  const first = weekend.steps.findIndex((step) => step.chapter === chapter);
  const isSealed = filingSteps(weekend).some(({ id }) => placeOf(weekend, id) < first);
  return isSealed && !isFiled(weekend, state) ? undefined : chapter;
}

/** The step after the one the player is at, reached or not; undefined at the end and in the drawer. */
export function nextStep(weekend: Weekend, state: State): Step | undefined {
  const at = placeOf(weekend, state.at);
  return at < 0 ? undefined : weekend.steps[at + 1];
}

/** The step before the one the player is at; from the drawer, the furthest step reached. */
export function previousStep(weekend: Weekend, state: State): Step | undefined {
  const at = placeOf(weekend, state.at);
  return weekend.steps[at < 0 ? placeOf(weekend, state.reached) : at - 1];
}

/** The step that a way past an optional one leads to: past all that is optional in its chapter, or as far as there are steps. */
export function stepPast(weekend: Weekend, step: Step): Step | undefined {
  const after = weekend.steps.slice(placeOf(weekend, step.id) + 1);
  return after.find(({ optional, chapter }) => !optional || chapter !== step.chapter) ?? after.at(-1);
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

/** How many of the weekend's own steps that may not be passed by are reached and done. */
export function progress(weekend: Weekend, state: State): { readonly done: number; readonly of: number } {
  const isNeeded = (step: Step) => step.optional !== true;
  return {
    done: ownSteps(weekend).filter(
      (step) => isNeeded(step) && isReached(weekend, state, step) && isDone(weekend, state, step),
    ).length,
    of: ownSteps(weekend).filter(isNeeded).length,
  };
}

/** The position of a step among others, −1 where it is not among them. */
export function indexOf(steps: readonly Step[], id: StepId): number {
  return steps.findIndex((step) => step.id === id);
}
