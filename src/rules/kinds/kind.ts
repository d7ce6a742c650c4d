/** What the rules must know about a kind of question: one row of the table of kinds. */
import type { Happened, State } from '../state.ts';
import type { Answer, AnswerByKind, DocumentId, Kind, Question, QuestionOf, Weekend } from '../weekend.ts';

/** What an answer stands in: some kinds rest on other answers. */
export interface Context {
  readonly weekend: Weekend;
  readonly state: State;
}

/** What one answer brings to a scored item of the reading, 0–1; undefined where it is not answered yet. */
export interface Share {
  readonly item: string;
  readonly credit: number | undefined;
}

/** How many parts of a checked answer do not hold, of how many. */
export interface Tally {
  readonly wrong: number;
  readonly of: number;
}

/** What locking writes into the ledger. */
export type Entered = EnteredNumber | EnteredCall;

/** A slip of the library that was called for. */
export interface EnteredCall {
  readonly by: 'call';
  readonly document: DocumentId;
}

export interface EnteredNumber {
  readonly by: 'needle' | 'balance' | 'forecast';
  /** What the needle stands for; undefined for the balance and for forecasts. */
  readonly proposition: string | undefined;
  /** Percent. The balance's are not rounded. */
  readonly after: number;
}

/**
 * The rules of one kind, by the types of its question and its answer. Methods, so that all rows fit one
 * table.
 */
export interface Rules<Q extends Question, A extends Answer> {
  /** Whether the player learns at the moment of locking how good the answer was. */
  readonly judged: boolean;
  /** Whether it is asked at this moment; always where the kind does not say. */
  asked?(question: Q, context: Context): boolean;
  /** Whether a value from anywhere has the shape of an answer, finished or not. Never throws. */
  valid(question: Q, value: unknown, context: Context): boolean;
  /** Whether a valid answer is finished and may be locked. */
  complete(question: Q, answer: A, context: Context): boolean;
  /** How good a complete answer is, 0–1; undefined for kinds that have no right answer. */
  credit(question: Q, answer: A, context: Context): number | undefined;
  /** What the check of a batch counts in a complete answer, where that is more than the answer as one. */
  tally?(question: Q, answer: A, context: Context): Tally;
  /** What locking brings about besides being locked. */
  brings?(question: Q, answer: A, context: Context): readonly Happened[];
  /** What locking writes into the ledger; `then` works out what was so: nothing had been locked that came later. */
  enters?(question: Q, answer: A, then: () => Context): Entered | undefined;
  /** What is told when its outcome is shown. */
  reveals?(question: Q, answer: A): Happened;
  /** Whether somebody may have known it beforehand, which takes it out of the score. */
  mayBeKnown?(question: Q): boolean;
  /** Whether each of a pair first says a number alone. */
  asksEach?(question: Q, weekend: Weekend): boolean;
  /** The items of the reading it counts for, where these are not just its own; `locked`: whether it is. */
  shares?(question: Q, locked: boolean, context: Context): readonly Share[];
}

export type KindRules<K extends Kind> = Rules<QuestionOf<K>, AnswerByKind[K]>;
