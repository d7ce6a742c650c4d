/** How good an answer is: as it stands, and as it counts. */
import { rulesOf } from './kinds/table.ts';
import { answerOf, batchOf, entry, isLocked } from './lookup.ts';
import type { State } from './state.ts';
import type { Answer, Question, Weekend } from './weekend.ts';

/** Whether a question's answer is there and finished: it may be locked. */
export function isComplete(weekend: Weekend, state: State, question: Question): boolean {
  const answer = answerOf(state, question);
  return answer !== undefined && rulesOf(question).complete(question, answer, { weekend, state });
}

/**
 * The credit of the answer as it stands, 0–1; undefined where none stands or the kind has no right answer.
 */
export function creditOf(weekend: Weekend, state: State, question: Question): number | undefined {
  const answer = answerOf(state, question);
  if (answer === undefined) return undefined;
  return rulesOf(question).credit(question, answer, { weekend, state });
}

/**
 * The credit of a locked answer as it counts, 0–1; undefined before it is locked. For a batch, which may be
 * changed after its check, it is the mean of what stood at the check and what was locked.
 */
export function scoredCredit(weekend: Weekend, state: State, question: Question): number | undefined {
  if (!isLocked(state, question.id)) return undefined;
  const credit = creditOf(weekend, state, question);
  const checked = checkedAnswer(weekend, state, question);
  if (credit === undefined || checked === undefined) return credit;
  const before = rulesOf(question).credit(question, checked, { weekend, state });
  return before === undefined ? credit : (before + credit) / 2;
}

function checkedAnswer(weekend: Weekend, state: State, question: Question): Answer | undefined {
  const batch = batchOf(weekend, question.id);
  const checked = batch && entry(state.checked, batch.id);
  return checked && entry(checked, question.id);
}
