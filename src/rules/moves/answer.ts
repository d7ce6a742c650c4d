/** The moves that say something about one question: answering, having known it, reading it differently. */
import { isAnswer, rulesOf } from '../kinds/table.ts';
import { answerOf, drawerStepWithId, entry, isLocked, questionWithId, stepThatAsks } from '../lookup.ts';
import { isNote, isSame } from '../shape.ts';
import type { Refusal, Result, State } from '../state.ts';
import { isAsked, isBehind, isOpen, isRevealed, isShut } from '../steps.ts';
import type { Question, QuestionId, Weekend } from '../weekend.ts';

/**
 * Sets the whole answer to a question of a reached step (or of the open drawer); unfinished answers are kept
 * too.
 */
export function answer(weekend: Weekend, state: State, id: QuestionId, value: unknown): Result {
  const question = questionWithId(weekend, id);
  if (question === undefined) return { refused: 'unknown-question' };
  const refused = refusalToAsk(weekend, state, question);
  if (refused) return { refused };
  if (!isAnswer(question, value, { weekend, state })) return { refused: 'malformed' };
  if (isSame(answerOf(state, question), value)) return { state, happened: [] };
  if (isShut(weekend, state, id) || isRevealed(weekend, state, id)) return { refused: 'locked' };
  return {
    state: { ...state, answers: { ...state.answers, [id]: value } },
    happened: [{ type: 'answered', question: id }],
  };
}

/** Takes an answer back: the question is unanswered again. Not once it is locked, nor once play has gone on from it. */
export function withdraw(weekend: Weekend, state: State, id: QuestionId): Result {
  const question = questionWithId(weekend, id);
  if (question === undefined) return { refused: 'unknown-question' };
  const refused = refusalToAsk(weekend, state, question);
  if (refused) return { refused };
  if (answerOf(state, question) === undefined) return { state, happened: [] };
  if (!mayWithdraw(weekend, state, id)) return { refused: 'locked' };
  const others = Object.entries(state.answers).filter(([each]) => each !== id);
  return {
    state: { ...state, answers: Object.fromEntries(others) },
    happened: [{ type: 'withdrawn', question: id }],
  };
}

/** Whether there is an answer that may be taken back. What play has gone on from may be changed, but not left open. */
export function mayWithdraw(weekend: Weekend, state: State, id: QuestionId): boolean {
  const step = stepThatAsks(weekend, id);
  if (!step || entry(state.answers, id) === undefined) return false;
  if (isShut(weekend, state, id) || isRevealed(weekend, state, id)) return false;
  return step.optional === true || !isBehind(weekend, state, step);
}

/**
 * Says of a forecast that its outcome was known, which takes it out of the score; only before it is locked.
 */
export function know(weekend: Weekend, state: State, id: QuestionId, known: unknown): Result {
  const question = questionWithId(weekend, id);
  if (question === undefined) return { refused: 'unknown-question' };
  const refused = refusalToAsk(weekend, state, question);
  if (refused) return { refused };
  const mayBeKnown = rulesOf(question).mayBeKnown?.(question) ?? false;
  if (typeof known !== 'boolean' || !mayBeKnown) return { refused: 'malformed' };
  if (state.known.includes(id) === known) return { state, happened: [] };
  if (isShut(weekend, state, id) || isRevealed(weekend, state, id)) return { refused: 'locked' };
  const others = state.known.filter((each) => each !== id);
  return { state: { ...state, known: known ? [...others, id] : others }, happened: [] };
}

/**
 * Records "I read it differently" beside a locked answer; a blank reason withdraws it. It changes no score.
 */
export function contest(weekend: Weekend, state: State, id: QuestionId, reason: unknown): Result {
  if (questionWithId(weekend, id) === undefined) return { refused: 'unknown-question' };
  if (!isNote(reason)) return { refused: 'malformed' };
  if (!isLocked(state, id)) return { refused: 'not-finished' };
  const withdrawn = reason.trim() === '';
  if (entry(state.contested, id) === (withdrawn ? undefined : reason)) return { state, happened: [] };
  const others = Object.fromEntries(Object.entries(state.contested).filter(([each]) => each !== id));
  return { state: { ...state, contested: withdrawn ? others : { ...others, [id]: reason } }, happened: [] };
}

/** Why a question may not be touched yet; undefined where it may. */
export function refusalToAsk(weekend: Weekend, state: State, question: Question): Refusal | undefined {
  const step = stepThatAsks(weekend, question.id);
  if (step === undefined) return 'not-reached';
  if (isOpen(weekend, state, step)) return isAsked(weekend, state, question) ? undefined : 'not-open';
  return drawerStepWithId(weekend, step.id) ? 'not-open' : 'not-reached';
}
