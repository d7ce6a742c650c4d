/** Packs what was decided at the steps of a weekend, step by step: what a question rests on was asked before it. */
import { rulesOf, isAnswer } from '../../rules/kinds/table.ts';
import { entry, isLocked, questionsOfStep, stepThatAsks } from '../../rules/lookup.ts';
import { isSame } from '../../rules/shape.ts';
import type { State } from '../../rules/state.ts';
import { isAsked } from '../../rules/steps.ts';
import type { Answer, Question, Step, Weekend } from '../../rules/weekend.ts';
import { codecOf } from '../kinds/table.ts';
import type { Bits } from './bits.ts';

/** How a question can stand; `open`: answered and not locked. */
const STANDINGS = ['locked', 'open', 'none'] as const;
type Standing = (typeof STANDINGS)[number];

/** Whether something is so: one bit. */
export function flag(bits: Bits, value: boolean): boolean {
  return bits.whole(2, Number(value)) === 1;
}

/**
 * The state with what was decided at these steps. Questions are locked in the order in which they are asked: in which
 * order a hand locked them is not kept.
 * @param given what is packed; when taking out there is nothing
 */
export function packSteps(
  bits: Bits,
  weekend: Weekend,
  steps: readonly Step[],
  start: State,
  given?: State,
): State {
  return steps.reduce((state, step) => packStep(bits, weekend, step, state, given), start);
}

/** Whether anything was said at a step. */
export function isTouched(weekend: Weekend, state: State, step: Step): boolean {
  return questionsOfStep(weekend, step).some(
    ({ id }) => Object.hasOwn(state.answers, id) || state.known.includes(id),
  );
}

function packStep(bits: Bits, weekend: Weekend, step: Step, before: State, given?: State): State {
  const asked = questionsOfStep(weekend, step).filter(
    (question) => stepThatAsks(weekend, question.id) === step && isAsked(weekend, before, question),
  );
  if (asked.length === 0) return before;
  const standings = packStandings(bits, asked, given);
  const settled = asked.filter((_, at) => standings[at] === 'locked').map(({ id }) => id);
  let state: State = { ...before, locked: [...before.locked, ...settled] };
  asked.forEach((question, at) => {
    const standing = standings[at] ?? 'none';
    if (standing === 'none') return;
    const finished = standing === 'locked';
    const answer = packAnswer(bits, question, { weekend, state }, finished, given?.answers[question.id]);
    if (answer !== undefined) state = { ...state, answers: { ...state.answers, [question.id]: answer } };
  });
  const known = asked.filter(
    (question) =>
      rulesOf(question).mayBeKnown?.(question) === true &&
      flag(bits, given?.known.includes(question.id) === true),
  );
  const next = { ...state, known: [...state.known, ...known.map(({ id }) => id)] };
  return step.batch === true ? packCheck(bits, weekend, step, asked, next, given) : next;
}

/** A bit where all is locked, as nearly always; else two for each. */
function packStandings(bits: Bits, asked: readonly Question[], given?: State): readonly Standing[] {
  const isAllLocked = given !== undefined && asked.every(({ id }) => isLocked(given, id));
  if (flag(bits, isAllLocked)) return asked.map(() => 'locked');
  return asked.map(({ id }) => {
    const standing =
      given && (isLocked(given, id) ? 'locked' : Object.hasOwn(given.answers, id) ? 'open' : 'none');
    return STANDINGS[bits.whole(STANDINGS.length, standing && STANDINGS.indexOf(standing))] ?? 'none';
  });
}

/** Undefined where what is taken out is no answer. */
function packAnswer(
  bits: Bits,
  question: Question,
  context: { readonly weekend: Weekend; readonly state: State },
  finished: boolean,
  given: Answer | undefined,
): Answer | undefined {
  const answer = codecOf(question, context)(bits, given, finished);
  return isAnswer(question, answer, context) ? answer : undefined;
}

/** What a batch held when it was checked, where that is other than what it holds in the end. */
function packCheck(
  bits: Bits,
  weekend: Weekend,
  { id }: Step,
  asked: readonly Question[],
  state: State,
  given?: State,
): State {
  const held = given && entry(given.checked, id);
  if (!flag(bits, held !== undefined)) return state;
  const answers = asked.flatMap((question) => {
    const now = entry(state.answers, question.id);
    const then = held && entry(held, question.id);
    const isAsBefore = flag(bits, then !== undefined && isSame(then, now));
    const answer = isAsBefore ? now : packAnswer(bits, question, { weekend, state }, true, then);
    return answer === undefined ? [] : [[question.id, answer] as const];
  });
  return { ...state, checked: { ...state.checked, [id]: Object.fromEntries(answers) } };
}
