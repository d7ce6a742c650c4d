/** The desk's library: slips that a call brings, each once; what nobody called for stays unread until the weekend is filed. */
import { lockedAnswerOf, questionsOfKind, questionsOfStep } from './lookup.ts';
import type { State } from './state.ts';
import { isFiled } from './steps.ts';
import type { DocumentId, Step, Weekend } from './weekend.ts';

/** The slips to be read: those called for, in that order, and once the weekend is filed the others. */
export function openSlips(weekend: Weekend, state: State): readonly DocumentId[] {
  const calls = questionsOfKind(weekend, 'call');
  const called = calls.flatMap((call) => lockedAnswerOf(state, call) ?? []);
  const others = isFiled(weekend, state) ? calls.flatMap(({ slips }) => slips) : [];
  return [...new Set([...called, ...others])];
}

/** The slip that was called for at a step, once it is read out. */
export function calledAt(weekend: Weekend, state: State, step: Step): DocumentId | undefined {
  const asked = questionsOfStep(weekend, step);
  return questionsOfKind(weekend, 'call')
    .filter((call) => asked.includes(call))
    .flatMap((call) => lockedAnswerOf(state, call) ?? [])
    .at(0);
}
