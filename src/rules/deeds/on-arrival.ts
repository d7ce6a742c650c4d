/** The state as it was on arriving at a step, so that what is said of it there stays the same whatever comes after. */
import { placeOf } from '../lookup.ts';
import type { State } from '../state.ts';
import { reachedSteps } from '../steps.ts';
import type { StepId, Weekend } from '../weekend.ts';

/** Only what was asked before a step of the weekend: nothing of what is asked there or later. */
export function onArrival(weekend: Weekend, state: State, id: StepId): State {
  const before = reachedSteps(weekend, state).slice(0, Math.max(0, placeOf(weekend, id)));
  const asked = new Set(before.flatMap((step) => [...step.questions, ...(step.locks ?? [])]));
  // What is asked before and locked later was not locked yet.
  const settled = new Set(before.flatMap((step) => step.locks ?? step.questions));
  const last = before.at(-1)?.id ?? state.at;
  const only = <T>(record: Readonly<Record<string, T>>, has: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => has(key)));
  const { flash, ...others } = state;
  return {
    ...others,
    ...(flash !== undefined && settled.has(flash) ? { flash } : {}),
    at: last,
    reached: last,
    locked: state.locked.filter((question) => settled.has(question)),
    known: state.known.filter((question) => asked.has(question)),
    answers: only(state.answers, (question) => asked.has(question)),
    checked: only(state.checked, (step) => before.some((each) => each.id === step)),
  };
}
