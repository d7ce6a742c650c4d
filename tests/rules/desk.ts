/** Brings a weekend to where a test begins: played rightly up to a step, with answers of the test's own. */
import { rulesOf } from '../../src/rules/kinds/table.ts';
import { questionWithId } from '../../src/rules/lookup.ts';
import type { State } from '../../src/rules/state.ts';
import { begin } from '../../src/rules/step.ts';
import { nextStep } from '../../src/rules/steps.ts';
import type { Answer, Question, QuestionId, StepId, Weekend } from '../../src/rules/weekend.ts';
import { rightAnswer } from './answers.ts';
import { after, movesToFinish } from './walk.ts';

/** Answers of the test's own, by question; everything else is answered rightly. */
export type Said = Readonly<Record<QuestionId, Answer>>;

/** Plays from the start until the step `to` is reached, all before it done. */
export function playedTo(weekend: Weekend, to: StepId, said: Said = {}): State {
  return playOn(weekend, begin(weekend), to, said);
}

/** Plays on from a state until the step `to` is reached, or to the very end where it names none. */
export function playOn(weekend: Weekend, start: State, to: StepId | undefined, said: Said = {}): State {
  let state = start;
  while (state.at !== to) {
    state = finishStep(weekend, state, said);
    const next = nextStep(weekend, state);
    if (next === undefined) {
      if (to === undefined) return state;
      throw new RangeError(`no step ${to} on the way`);
    }
    state = after(weekend, state, { type: 'turn', to: next.id });
  }
  return state;
}

/** Answers and locks the step the player is at. */
export function finishStep(weekend: Weekend, start: State, said: Said = {}): State {
  const here = [...weekend.steps, ...weekend.drawer].find((step) => step.id === start.at);
  if (here === undefined) throw new RangeError(`no step ${start.at}`);
  const moves = movesToFinish(weekend, start, here, (question, context) => ({
    type: 'answer',
    question: question.id,
    answer: said[question.id] ?? rightAnswer(question, context),
  }));
  return moves.reduce((state, move) => after(weekend, state, move), start);
}

/**
 * The credit of an answer to a question of a weekend, as its kind gives it; the answer must be a valid one.
 */
export function creditFor(
  weekend: Weekend,
  id: QuestionId,
  answer: Answer,
  state: State = begin(weekend),
): number {
  const question: Question | undefined = questionWithId(weekend, id);
  const context = { weekend, state };
  if (question === undefined) throw new RangeError(`no question ${id}`);
  if (!rulesOf(question).valid(question, answer, context)) throw new RangeError(`no answer to ${id}`);
  return rulesOf(question).credit(question, answer, context) ?? Number.NaN;
}
