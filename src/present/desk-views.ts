/** What lies on the desk and hangs on the board, as plain data: documents, tray, claims, threads, balance, ledger, outcomes. */
import type { Rich } from '../words/words.ts';
import type {
  ClaimId,
  DocumentId,
  Ink,
  Pan,
  PhraseId,
  QuestionId,
  Relation,
  Weight,
} from '../rules/weekend.ts';
import type { GridSheet } from './grids.ts';
import type { ClaimView, LinkView, Option, Paragraphs } from './question-views.ts';
import type { CityMark, Format, MapName, Side } from './scenery.ts';

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
  readonly source: Paragraphs;
  /** What is to be kept of it, and where all of it stands written; empty where nothing is said. */
  readonly lesson: Rich;
  readonly sources: string;
  /** How far off it was, in percent. */
  readonly miss: number;
  /** Which of those shown together it is: the closest, or the furthest off; empty for the others. */
  readonly held: string;
  /** How far off in figures, or that it does not count; empty where it is told in words alone. */
  readonly score: string;
  /** How it is scored, in plain words, with the first one; empty after that. */
  readonly about: string;
  /** In words alone: no needle, no square. */
  readonly bare: boolean;
  readonly known: boolean;
}

export interface BlockView {
  readonly id: string;
  readonly role: 'text' | 'quote' | 'more';
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
  /** The city to be seen behind a broadcast; any city without one. */
  readonly city: CityMark | undefined;
  /** A fixed line of its head, where it has one; `language` (BCP 47) where that is not the page's. */
  readonly dress: { readonly text: string; readonly language: string | undefined } | undefined;
  /** Phrases that stay marked, each in the colour of what it is. */
  readonly inked: Readonly<Record<PhraseId, Ink>>;
  /** What is read on demand lies open. */
  readonly unfolded: boolean;
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
/** A claim where it hangs on the board, and since when. */
export interface PinnedClaim extends ClaimView {
  readonly side: Side | 'middle';
  /** Where a side has several sources they take turns: 0 at the board's edge, 1 nearer to its middle. */
  readonly lane: 0 | 1;
  /** Which it was of all claims to be pinned, from 1 on. */
  readonly number: number;
  /** The desk's clock when it was pinned. */
  readonly clock: string;
  readonly iso: string;
}
/** A chain that has been walked: who had it from whom, from the desk back. */
export interface HungChain {
  readonly question: QuestionId;
  /** The document whose claim it leads back from. */
  readonly document: DocumentId | undefined;
  readonly links: readonly LinkView[];
}
/** The joint as the player has left it. */
export interface HungJoint {
  readonly people: 'one' | 'two';
  readonly label: string;
  /** The sources that each cite somebody. */
  readonly sources: string;
}
export interface BoardView {
  /** What the whole weekend asks. */
  readonly question: string;
  readonly map: MapName;
  readonly claims: readonly PinnedClaim[];
  readonly threads: readonly ThreadView[];
  readonly chains: readonly HungChain[];
  readonly joint: HungJoint | undefined;
  readonly grids: readonly GridSheet[];
}

export interface WeightView {
  readonly document: DocumentId;
  readonly format: Format;
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
  /** The same in words: what lies on each pan that holds something, and beside it. */
  readonly pans: readonly Option<Pan>[];
}

export interface LedgerRow {
  readonly clock: string;
  readonly iso: string;
  readonly label: string;
  readonly before: number | undefined;
  /** Undefined where no number was written, but a call. */
  readonly after: number | undefined;
  /** What each of a pair had said alone; nothing without one. */
  readonly alone?: string;
  /** What had just arrived. */
  readonly arrived: string;
  readonly proposition: string;
  readonly by: 'needle' | 'balance' | 'forecast' | 'call';
}
