/** Reads a state that comes from outside: a snapshot opens where a journal no longer replays. */
import { isComplete } from './credit.ts';
import { isAnswer } from './kinds/table.ts';
import { questionOfKind, questionWithId, stepWithId } from './lookup.ts';
import { isAskedOfEach } from './moves/alone.ts';
import { isNote, isPercent, isRecord, isRecordOf } from './shape.ts';
import type { State } from './state.ts';
import { indexOf, isFiled } from './steps.ts';
import type { QuestionId, StepId, Weekend } from './weekend.ts';

const KEYS: readonly (keyof State)[] = [
  'at',
  'reached',
  'answers',
  'checked',
  'locked',
  'known',
  'contested',
];

/** Whether a value from anywhere has the shape of a state, of whatever weekend. Never throws. */
export function isShapedAsState(value: unknown): value is State {
  return (
    isRecordOf(value, [...KEYS, 'flash', 'seats']) &&
    KEYS.every((key) => Object.hasOwn(value, key)) &&
    [value['at'], value['reached']].every((step) => typeof step === 'string') &&
    [value['locked'], value['known']].every(isTexts) &&
    ['undefined', 'string'].includes(typeof value['flash']) &&
    [value['answers'], value['contested'], value['seats'] ?? {}].every(isRecord) &&
    isRecord(value['checked']) &&
    Object.values(value['checked']).every(isRecord)
  );
}

/**
 * Whether a value from anywhere is a state of this weekend in which play can go on: every id known, every
 * answer valid, what is locked finished, and the player at a step that is open. Never throws.
 */
export function isState(weekend: Weekend, value: unknown): value is State {
  return (
    isShapedAsState(value) &&
    isIds(weekend, value.locked) &&
    isIds(weekend, value.known) &&
    areAnswers(weekend, value, value.answers) &&
    Object.entries(value.checked).every(([step, answers]) => isChecked(weekend, value, step, answers)) &&
    Object.entries(value.contested).every(([id, reason]) => isKnownId(weekend, id) && isNote(reason)) &&
    Object.entries(value.seats ?? {}).every(([id, numbers]) => areOfSeats(weekend, id, numbers)) &&
    (value.flash === undefined || questionOfKind(weekend, value.flash, 'bulletin') !== undefined) &&
    value.locked.every((id) => isFinished(weekend, value, id)) &&
    isAtOpenStep(weekend, value)
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isAtOpenStep(weekend: Weekend, state: State): boolean {
  const reached = indexOf(weekend.steps, state.reached);
  const at = indexOf(weekend.steps, state.at);
  if (reached < 0) return false;
  if (at >= 0) return at <= reached;
  return isFiled(weekend, state) && weekend.drawer.some((step) => step.id === state.at);
}

function isFinished(weekend: Weekend, state: State, id: QuestionId): boolean {
  const question = questionWithId(weekend, id);
  return question !== undefined && isComplete(weekend, state, question);
}

function isChecked(
  weekend: Weekend,
  state: State,
  step: StepId,
  answers: Readonly<Record<string, unknown>>,
): boolean {
  return stepWithId(weekend, step)?.batch === true && areAnswers(weekend, state, answers);
}

function areAnswers(weekend: Weekend, state: State, answers: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const question = questionWithId(weekend, id);
    return question !== undefined && isAnswer(question, answer, { weekend, state });
  });
}

function areOfSeats(weekend: Weekend, id: QuestionId, numbers: unknown): boolean {
  return (
    isAskedOfEach(weekend, id) &&
    Array.isArray(numbers) &&
    numbers.length === 2 &&
    numbers.every((each) => each === null || isPercent(each)) &&
    numbers.some((each) => each !== null)
  );
}

function isIds(weekend: Weekend, ids: readonly QuestionId[]): boolean {
  return (
    ids.length <= weekend.questions.length &&
    new Set(ids).size === ids.length &&
    ids.every((id) => isKnownId(weekend, id))
  );
}

function isKnownId(weekend: Weekend, id: QuestionId): boolean {
  return questionWithId(weekend, id) !== undefined;
}
