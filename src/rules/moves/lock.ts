/** The moves that settle a step: the check of a batch, and the lock. */
import { creditOf, isComplete, tallyOf } from '../credit.ts';
import { rulesOf } from '../kinds/table.ts';
import {
  answerOf,
  drawerStepWithId,
  isLocked,
  questionsOfStep,
  questionWithId,
  stepWithId,
} from '../lookup.ts';
import type { Happened, Refusal, Result, State } from '../state.ts';
import { isFiled, isOpen, isRevealed, isShut, locksOf } from '../steps.ts';
import type { Question, QuestionId, Step, StepId, Weekend } from '../weekend.ts';

/** Checks a batch, once: says how many answers do not hold, and locks the step where all of them do. */
export function check(weekend: Weekend, state: State, id: StepId): Result {
  const step = openStep(weekend, state, id);
  if ('refused' in step) return step;
  if (step.batch !== true) return { refused: 'malformed' };
  if (Object.hasOwn(state.checked, id)) return { state, happened: [] };
  const questions = questionsOfStep(weekend, step);
  if (!questions.every((question) => isComplete(weekend, state, question))) return { refused: 'incomplete' };
  const answers = Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerOf(state, question);
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );
  const checked: State = { ...state, checked: { ...state.checked, [id]: answers } };
  const tally = tallyOf(weekend, checked, step) ?? { wrong: 0, of: 0 };
  const happened: readonly Happened[] = [{ type: 'checked', step: id, ...tally }];
  if (tally.wrong > 0) return { state: checked, happened };
  const locked = lock(weekend, checked, id);
  if ('refused' in locked) return { state: checked, happened };
  return { state: locked.state, happened: [...happened, ...locked.happened] };
}

/**
 * Locks all that a step locks, or one question of it alone: complete. A batch is locked whole, and only after its
 * check.
 */
export function lock(weekend: Weekend, state: State, id: StepId, row?: QuestionId): Result {
  const step = openStep(weekend, state, id);
  if ('refused' in step) return step;
  if (row !== undefined && questionWithId(weekend, row) === undefined) return { refused: 'unknown-question' };
  const locks = locksOf(weekend, state, step);
  // What is locked for another step, as a page's judgements are, is locked with all that goes out with it.
  const together = step.batch === true || step.locks !== undefined;
  if (row !== undefined && (together || !locks.some((question) => question.id === row))) {
    return { refused: 'malformed' };
  }
  const open = locks.filter(({ id: each }) => (row === undefined || each === row) && !isLocked(state, each));
  if (open.length === 0) return { state, happened: [] };
  const isLate = ({ id: each }: Question) => isShut(weekend, state, each) || isRevealed(weekend, state, each);
  if (open.some(isLate)) return { refused: 'locked' };
  if (!open.every((question) => isComplete(weekend, state, question))) return { refused: 'incomplete' };
  if (step.batch === true && !Object.hasOwn(state.checked, id)) return { refused: 'not-finished' };
  const next = { ...state, locked: [...state.locked, ...open.map((question) => question.id)] };
  const happened = open.flatMap((question) => newsOf(weekend, next, question));
  const filed = step.files === true && isFiled(weekend, next);
  return { state: next, happened: filed ? [...happened, { type: 'filed' }] : happened };
}

function openStep(weekend: Weekend, state: State, id: StepId): Step | { readonly refused: Refusal } {
  const step = stepWithId(weekend, id);
  if (step === undefined) return { refused: 'unknown-step' };
  if (isOpen(weekend, state, step)) return step;
  return { refused: drawerStepWithId(weekend, id) ? 'not-open' : 'not-reached' };
}

function newsOf(weekend: Weekend, state: State, question: Question): readonly Happened[] {
  const rules = rulesOf(question);
  const answer = answerOf(state, question);
  const credit = rules.judged ? creditOf(weekend, state, question) : undefined;
  return [
    { type: 'locked', question: question.id, ...(credit === undefined ? {} : { credit }) },
    ...(answer === undefined ? [] : (rules.brings?.(question, answer, { weekend, state }) ?? [])),
  ];
}
