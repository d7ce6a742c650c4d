/** The foot of a step: what locks it, what is still to be done before, and every way on. */
import { mayWithdraw } from '../rules/moves/answer.ts';
import { isComplete } from '../rules/credit.ts';
import { rulesOf } from '../rules/kinds/table.ts';
import { answerOf, drawerStepWithId, ownSteps } from '../rules/lookup.ts';
import type { Move } from '../rules/state.ts';
import {
  askedAt,
  isDone,
  isRevealed,
  locksOf,
  nextStep,
  previousStep,
  isShut,
  stepPast,
} from '../rules/steps.ts';
import type { Answer, Question, QuestionId, Step } from '../rules/weekend.ts';
import { say, sayIfAny } from '../words/words.ts';
import { classStopAt } from './class-stops.ts';
import { kindRow } from './kinds/table.ts';
import { onSlipOf } from './layout.ts';
import type { Lock } from './locks.ts';
import { eventAt, timelineOf } from './looks.ts';
import type { StepScreen } from './screen.ts';
import { seatsOf } from './seats.ts';
import type { Telling } from './telling.ts';

type Actions = StepScreen['actions'];

/** Everything that the foot of this step offers. */
export function actionsOf(telling: Telling, step: Step): Actions {
  const { weekend, state } = telling;
  const done = isDone(weekend, state, step);
  const next = nextStep(weekend, state);
  const inDrawer = drawerStepWithId(weekend, step.id) !== undefined;
  const previous = previousStep(weekend, state);
  // From the drawer there is one way, and once its question is answered it is the way on.
  const home = inDrawer && done ? previous : undefined;
  const ends = !next || step === ownSteps(weekend).at(-1);
  const onward =
    !inDrawer && next && done
      ? wayOn(telling, next, ends ? `chapter.${next.chapter}.title` : onLabel(telling, next))
      : undefined;
  const past = step.optional ? skipOf(telling, step) : undefined;
  return {
    back: home ? undefined : previous?.id,
    withdraw: step.questions
      .filter((question) => mayWithdraw(weekend, state, question))
      .map((question) => ({ type: 'withdraw', question })),
    lock: lockOf(telling, step),
    next: home ? wayOn(telling, home, 'actions.drawer') : onward,
    skip: done && past?.to === onward?.to ? undefined : past,
    inClass: classStopAt(telling, step),
    over: !inDrawer && ends && (done || step.optional === true),
  };
}

/** From date to date it is said so. */
function onLabel(telling: Telling, next: Step): string {
  const { events } = timelineOf(telling);
  return eventAt(telling) && events.some(({ step }) => step === next.id) ? 'event.next' : 'actions.next';
}

function wayOn({ words }: Telling, { id }: Step, label: string): Actions['next'] {
  return { to: id, label: say(words, label) };
}

function skipOf({ weekend, words }: Telling, step: Step): Actions['skip'] {
  const to = stepPast(weekend, step);
  if (!to) return undefined;
  const own = to.chapter === step.chapter ? '' : sayIfAny(words, `chapter.${to.chapter}.skip`);
  return { to: to.id, label: own || say(words, 'actions.skip') };
}

/** What locks this step, or what is still to be answered here; undefined where nothing is left to do at its foot. */
function lockOf(telling: Telling, step: Step): Lock | undefined {
  const { weekend, state, words } = telling;
  const asked = askedAt(weekend, state, step);
  const open = locksOf(weekend, state, step).filter(({ id }) => !isShut(weekend, state, id));
  if (open.length === 0) return unanswered(telling, asked);
  // Once its outcome is shown, a forecast that was passed by stays open for good.
  if (open.some(({ id }) => isRevealed(weekend, state, id))) return undefined;
  if (open.every((question) => locksItself(question) && !isComplete(weekend, state, question))) {
    return undefined;
  }
  const rows = onSlipOf(telling, step);
  if (open.some((question) => rows.includes(question))) {
    return { label: say(words, 'actions.next'), ready: false, missing: say(words, 'slip.open'), moves: [] };
  }
  const checks = step.batch === true && !Object.hasOwn(state.checked, step.id);
  const unsaid = unsaidIn(telling, open);
  const kind =
    (
      asked.find(({ kind: each }) => kindRow(each).namesLock) ??
      asked.find((question) => !locksItself(question)) ??
      open[0]
    )?.kind ?? '';
  return {
    label: step.batch
      ? say(words, `lock.batch.${checks ? 'check' : 'lock'}.${kind}`)
      : say(words, `lock.${kind}`),
    ready: [...open, ...asked].every((question) => wouldBeComplete(telling, question, unsaid)),
    missing: missingOf(telling, asked),
    moves: [...answers(unsaid), { type: checks ? 'check' : 'lock', step: step.id }],
  };
}

/** What locks one row of a slip alone; undefined where it is locked, or locked elsewhere, or its outcome is shown. */
export function lockOfRow(telling: Telling, step: Step, question: Question): Lock | undefined {
  const { weekend, state, words } = telling;
  const { id, kind } = question;
  const isHere = locksOf(weekend, state, step).some((each) => each.id === id);
  if (!isHere || isShut(weekend, state, id) || isRevealed(weekend, state, id)) return undefined;
  const unsaid = unsaidIn(telling, [question]);
  return {
    label: say(words, `lock.${kind}`),
    ready: wouldBeComplete(telling, question, unsaid),
    missing: missingOf(telling, [question]),
    moves: [...answers(unsaid), { type: 'lock', step: step.id, question: id }],
  };
}

function answers(unsaid: ReadonlyMap<QuestionId, Answer>): readonly Move[] {
  return [...unsaid].map(([question, answer]) => ({ type: 'answer', question, answer }));
}

/** What is asked here and locked elsewhere (a judgement stays open until filing) is left once it is answered. */
function unanswered(telling: Telling, asked: readonly Question[]): Lock | undefined {
  const { weekend, state, words } = telling;
  const isOver = (question: Question) =>
    isShut(weekend, state, question.id) || isComplete(weekend, state, question);
  if (asked.every(isOver)) return undefined;
  const missing = missingOf(telling, asked);
  return { label: say(words, 'actions.next'), ready: false, missing, moves: [] };
}

/** What is to be done, in the words of the kind where all questions are of one. */
function missingOf(telling: Telling, asked: readonly Question[]): string {
  const { words } = telling;
  if (asked.some((question) => awaitsSeat(telling, question))) return say(words, 'pair.missing');
  const [kind, ...others] = new Set(asked.map((question) => question.kind));
  const own = kind && others.length === 0 ? sayIfAny(words, `actions.not-ready.${kind}`) : '';
  return own || say(words, 'actions.not-ready');
}

/** What the screen shows and no move has said yet is said before it is locked. */
function unsaidIn(telling: Telling, questions: readonly Question[]): ReadonlyMap<QuestionId, Answer> {
  return new Map(
    questions.flatMap((question) => {
      const answer = kindRow(question.kind).unsaid?.(telling, question);
      return answer === undefined ? [] : [[question.id, answer] as const];
    }),
  );
}

function wouldBeComplete(
  telling: Telling,
  question: Question,
  unsaid: ReadonlyMap<QuestionId, Answer>,
): boolean {
  if (awaitsSeat(telling, question)) return false;
  const { weekend, state } = telling;
  const answer = unsaid.get(question.id) ?? answerOf(state, question);
  return answer !== undefined && rulesOf(question).complete(question, answer, { weekend, state });
}

/** One of a pair has not said a number yet. */
function awaitsSeat(telling: Telling, { id }: Question): boolean {
  return seatsOf(telling, id)?.asks !== undefined;
}

function locksItself({ kind }: Question): boolean {
  return kindRow(kind).locksItself === true;
}
