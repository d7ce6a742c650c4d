/** A batch of threads after its check: how many did not hold. */
import { rulesOf } from '../rules/kinds/table.ts';
import { entry, questionsOfStep } from '../rules/lookup.ts';
import type { State } from '../rules/state.ts';
import type { Step, Weekend } from '../rules/weekend.ts';

/** Undefined before the check. */
export function wrongAtCheck(weekend: Weekend, state: State, step: Step): number | undefined {
  const checked = entry(state.checked, step.id);
  if (!checked) return undefined;
  return questionsOfStep(weekend, step).filter((question) => {
    const answer = entry(checked, question.id);
    return answer === undefined || rulesOf(question).credit(question, answer, { weekend, state }) !== 1;
  }).length;
}
