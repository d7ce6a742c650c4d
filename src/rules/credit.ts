/** How good an answer is: as it stands, and as it counts. */
import { rulesOf } from './kinds/table.ts';
import type { Context, Tally } from './kinds/kind.ts';
import { answerOf, batchOf, entry, isLocked, questionsOfStep } from './lookup.ts';
import type { State } from './state.ts';
import type { Answer, Question, Step, Weekend } from './weekend.ts';

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

/** What the check of a batch counted: the parts that did not hold when it was made; undefined before it. */
export function tallyOf(weekend: Weekend, state: State, step: Step): Tally | undefined {
  const checked = entry(state.checked, step.id);
  if (checked === undefined) return undefined;
  return questionsOfStep(weekend, step)
    .map((question) => tallyOfOne(question, entry(checked, question.id), { weekend, state }))
    .reduce((sum, one) => ({ wrong: sum.wrong + one.wrong, of: sum.of + one.of }), { wrong: 0, of: 0 });
}

function tallyOfOne(question: Question, answer: Answer | undefined, context: Context): Tally {
  const rules = rulesOf(question);
  if (answer === undefined) return { wrong: 1, of: 1 };
  const own = rules.tally?.(question, answer, context);
  return own ?? { wrong: rules.credit(question, answer, context) === 1 ? 0 : 1, of: 1 };
}

function checkedAnswer(weekend: Weekend, state: State, question: Question): Answer | undefined {
  const batch = batchOf(weekend, question.id);
  const checked = batch && entry(state.checked, batch.id);
  return checked && entry(checked, question.id);
}
