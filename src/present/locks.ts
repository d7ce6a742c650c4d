/** What locks something on a screen: a step, or one row of a slip. */
import type { Move } from '../rules/state.ts';
import type { QuestionId } from '../rules/weekend.ts';

export interface Lock {
  readonly label: string;
  readonly ready: boolean;
  /** What is still to be done before it is. */
  readonly missing: string;
  /** What pressing it does, in order. */
  readonly moves: readonly Move[];
}

/** A row of a slip: a dial's question among others on one sheet. */
export interface SlipRow {
  readonly question: QuestionId;
  /** What it asks, where its needle stands and whether it is locked, in one sentence. */
  readonly name: string;
  /** Where its needle stands, and the word for that; undefined and empty while it has not been set. */
  readonly percent: number | undefined;
  readonly wordLabel: string;
  readonly locked: boolean;
  readonly known: boolean;
  /** What locks it; undefined where nothing here does. */
  readonly lock: Lock | undefined;
  /** What takes its number back, where it may be. */
  readonly withdraw: Move | undefined;
}
