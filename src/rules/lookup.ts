/** Finds things in a weekend and a state by id. */
import { type IndexById, indexById } from './index-by-id.ts';
import type { State } from './state.ts';
import type {
  AnswerByKind,
  Document,
  Kind,
  Question,
  QuestionId,
  QuestionOf,
  Step,
  StepId,
  Weekend,
} from './weekend.ts';

/** The step with this id: of the weekend itself or of its drawer. */
export function stepWithId(weekend: Weekend, id: string): Step | undefined {
  return indexById(weekend).steps.get(id);
}

/** The drawer's step with this id. */
export function drawerStepWithId(weekend: Weekend, id: string): Step | undefined {
  return indexById(weekend).drawer.get(id);
}

/** The question with this id, of whatever kind. */
export function questionWithId(weekend: Weekend, id: string): Question | undefined {
  return indexById(weekend).questions.get(id);
}

/** The document with this id. */
export function documentWithId(weekend: Weekend, id: string): Document | undefined {
  return indexById(weekend).documents.get(id);
}

/** The questions that stand at a step, in order; not all of them need be asked. */
export function questionsOfStep(weekend: Weekend, step: Step): readonly Question[] {
  return indexById(weekend).questionsOfStep.get(step.id) ?? [];
}

/** The questions that count for the reading, as they are asked, and whether only in the drawer. */
export function questionsOfReading(weekend: Weekend): IndexById['reading'] {
  return indexById(weekend).reading;
}

/** The step that asks a question; undefined where none does. */
export function stepThatAsks(weekend: Weekend, question: QuestionId): Step | undefined {
  return indexById(weekend).asking.get(question);
}

/** The steps that show the outcome of a question. */
export function stepsThatReveal(weekend: Weekend, question: QuestionId): readonly Step[] {
  return indexById(weekend).revealing.get(question) ?? [];
}

/** The steps from which on a question can no longer be answered. */
export function stepsThatShut(weekend: Weekend, question: QuestionId): readonly Step[] {
  return indexById(weekend).shutting.get(question) ?? [];
}

/** The batch that checks a question; undefined where none does. */
export function batchOf(weekend: Weekend, question: QuestionId): Step | undefined {
  return indexById(weekend).batch.get(question);
}

/** The step that tells what became of a bulletin. */
export function echoOf(weekend: Weekend, bulletin: QuestionId): Step | undefined {
  return indexById(weekend).echoing.get(bulletin);
}

/** The place of a step among all of the weekend itself, −1 where it is not among them. */
export function placeOf(weekend: Weekend, step: StepId): number {
  return indexById(weekend).places.get(step) ?? -1;
}

/** The steps that may be undone though they lie behind. */
export function unsettledSteps(weekend: Weekend): readonly Step[] {
  return indexById(weekend).unsettled;
}

/** The steps of the weekend as far as its own end: what it counts. */
export function ownSteps(weekend: Weekend): readonly Step[] {
  return indexById(weekend).own;
}

/** The steps of the chapters that open once it has come to that end. */
export function laterSteps(weekend: Weekend): readonly Step[] {
  return indexById(weekend).later;
}

/** The steps that file the weekend. */
export function filingSteps(weekend: Weekend): readonly Step[] {
  return indexById(weekend).filing;
}

/** All questions of one kind, in the weekend's order. */
export function questionsOfKind<K extends Kind>(weekend: Weekend, kind: K): readonly QuestionOf<K>[] {
  return (indexById(weekend).kinds.get(kind) ?? []).filter((question) => isOfKind(question, kind));
}

/** The question with this id where it is of this kind. */
export function questionOfKind<K extends Kind>(
  weekend: Weekend,
  id: string,
  kind: K,
): QuestionOf<K> | undefined {
  const question = questionWithId(weekend, id);
  return question && isOfKind(question, kind) ? question : undefined;
}

/** The one place that asks a question for its kind: whoever needs one kind gets it here, with its type. */
function isOfKind<K extends Kind>(question: Question, kind: K): question is QuestionOf<K> {
  return question.kind === kind;
}

/** What stands as the answer to a question, locked or not. */
export function answerOf<K extends Kind>(
  state: State,
  question: { readonly id: QuestionId; readonly kind: K },
): AnswerByKind[K] | undefined {
  // Only answers that are valid for the question's kind enter a state.
  return entry(state.answers, question.id) as AnswerByKind[K] | undefined;
}

/** The answer to a question once it is locked, undefined before. */
export function lockedAnswerOf<K extends Kind>(
  state: State,
  question: { readonly id: QuestionId; readonly kind: K },
): AnswerByKind[K] | undefined {
  return isLocked(state, question.id) ? answerOf(state, question) : undefined;
}

/** Whether a question is locked. */
export function isLocked(state: State, question: QuestionId): boolean {
  return state.locked.includes(question);
}

/** A record's own entry: an id such as `constructor` must not find what every object inherits. */
export function entry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
