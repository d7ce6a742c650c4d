/** What lies on the desk and hangs on the board, as plain data: documents, tray, claims, threads, balance, ledger, outcomes. */
import type { Rich } from '../content/words.ts';
import type { ClaimId, DocumentId, Format, Pan, QuestionId, Relation, Weight } from '../rules/weekend.ts';
import type { ClaimView } from './question-views.ts';

/** A forecast's outcome, beginning with the player's own number. */
export interface RevealView {
  readonly id: QuestionId;
  readonly prompt: Rich;
  /** "You said 62 %, likely." */
  readonly said: string;
  readonly percent: number;
  readonly outcome: 0 | 1;
  readonly happened: string;
  readonly why: Rich;
  readonly source: string;
  /** 0 best, 1 worst. */
  readonly brier: number;
  readonly score: string;
  readonly known: boolean;
}

export interface BlockView {
  readonly id: string;
  readonly kind: 'text' | 'quote' | 'more';
  readonly speaker: string;
  readonly text: Rich;
  readonly source: string;
}
export interface DocumentView {
  readonly id: DocumentId;
  readonly format: Format;
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly speaking: string;
  readonly voices: { readonly named: number; readonly unnamed: number };
  readonly blocks: readonly BlockView[];
  /** Present where this document is being marked. */
  readonly marking?: QuestionId;
  readonly arrives: boolean;
}

export interface TrayItem {
  readonly id: DocumentId;
  readonly name: string;
  readonly format: Format;
  readonly formatLabel: string;
  readonly date: string;
  readonly current: boolean;
}

export interface ThreadView {
  readonly question: QuestionId;
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly relation: Relation;
  readonly label: string;
  readonly locked: boolean;
  /** The relation that holds, where it is another; empty where this one does. */
  readonly instead: string;
}
export interface BoardView {
  readonly claims: readonly ClaimView[];
  readonly threads: readonly ThreadView[];
}

export interface WeightView {
  readonly document: DocumentId;
  readonly name: string;
  readonly pan: Pan;
  readonly weight: Weight;
  /** Signed: for is positive; 0 where off, or where the joint says it must not count twice. */
  readonly decibans: number;
}
export interface BalanceView {
  readonly weights: readonly WeightView[];
  readonly decibans: number;
  /** 0–1. */
  readonly probability: number;
  /** The player's own needle for the question, in percent. */
  readonly needle: number | undefined;
  readonly people: 'one' | 'two';
}

export interface LedgerRow {
  readonly clock: string;
  readonly iso: string;
  readonly label: string;
  readonly before: number | undefined;
  readonly after: number;
  /** What had just arrived. */
  readonly arrived: string;
  readonly proposition: string;
  readonly by: 'needle' | 'balance' | 'forecast';
}
