/** Packs what was decided at the steps of a weekend, step by step: what a question rests on was asked before it. */
import type { Context } from '../../rules/kinds/kind.ts';
import { isAnswer, rulesOf } from '../../rules/kinds/table.ts';
import { entry, isLocked, questionsOfStep, stepThatAsks } from '../../rules/lookup.ts';
import { isSame } from '../../rules/shape.ts';
import type { State } from '../../rules/state.ts';
import { isAsked } from '../../rules/steps.ts';
import type { Answer, Question, QuestionId, Step, StepId, Weekend } from '../../rules/weekend.ts';
import { codecOf } from '../kinds/table.ts';
import type { Bits } from './bits.ts';

/** How a question can stand; `open`: answered and not locked. */
const STANDINGS = ['locked', 'open', 'none'] as const;
type Standing = (typeof STANDINGS)[number];

/** Whether something is so: one bit. */
export function flag(bits: Bits, value: boolean): boolean {
  return bits.whole(2, Number(value)) === 1;
}

/** A state that grows: to copy it at each step would cost more than all the packing. */
interface Draft extends State {
  readonly answers: Record<QuestionId, Answer>;
  readonly checked: Record<StepId, Readonly<Record<QuestionId, Answer>>>;
  readonly locked: QuestionId[];
  readonly known: QuestionId[];
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
  const { answers, checked, locked, known } = start;
  const copies = { answers: { ...answers }, checked: { ...checked }, locked: [...locked], known: [...known] };
  const draft: Draft = { ...start, ...copies };
  for (const step of steps) packStep(bits, weekend, step, draft, given);
  return draft;
}

/** Whether anything was said at a step. */
export function isTouched(weekend: Weekend, state: State, step: Step): boolean {
  return questionsOfStep(weekend, step).some(
    ({ id }) => Object.hasOwn(state.answers, id) || state.known.includes(id),
  );
}

function packStep(bits: Bits, weekend: Weekend, step: Step, draft: Draft, given?: State): void {
  // What has been worked out of one state is remembered for it: each step has its own.
  const context = { weekend, state: { ...draft } };
  const asked = questionsOfStep(weekend, step).filter(
    (question) => stepThatAsks(weekend, question.id) === step && isAsked(weekend, context.state, question),
  );
  if (asked.length === 0) return;
  const standings = packStandings(bits, asked, given);
  asked.forEach((question, at) => {
    const standing = standings[at] ?? 'none';
    if (standing === 'none') return;
    const finished = standing === 'locked';
    const answer = packAnswer(bits, question, context, finished, given?.answers[question.id]);
    if (answer !== undefined) draft.answers[question.id] = answer;
    if (finished) draft.locked.push(question.id);
  });
  for (const question of asked) {
    const mayBeKnown = rulesOf(question).mayBeKnown?.(question) === true;
    if (mayBeKnown && flag(bits, given?.known.includes(question.id) === true)) draft.known.push(question.id);
  }
  if (step.batch === true) packCheck(bits, context, step, asked, draft, given);
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
  context: Context,
  finished: boolean,
  given: Answer | undefined,
): Answer | undefined {
  const answer = codecOf(question, context)(bits, given, finished);
  return isAnswer(question, answer, context) ? answer : undefined;
}

/** What a batch held when it was checked, where that is other than what it holds in the end. */
function packCheck(
  bits: Bits,
  context: Context,
  { id }: Step,
  asked: readonly Question[],
  draft: Draft,
  given?: State,
): void {
  const held = given && entry(given.checked, id);
  if (!flag(bits, held !== undefined)) return;
  const answers = asked.flatMap((question) => {
    const now = entry(draft.answers, question.id);
    const then = held && entry(held, question.id);
    const isAsBefore = flag(bits, then !== undefined && isSame(then, now));
    const answer = isAsBefore ? now : packAnswer(bits, question, context, true, then);
    return answer === undefined ? [] : [[question.id, answer] as const];
  });
  draft.checked[id] = Object.fromEntries(answers);
}
