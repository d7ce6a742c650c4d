/** What the views of several kinds of question have in common, as plain data with its words already in it. */
import type { SeatNumbers } from '../rules/state.ts';
import type { Rich } from '../words/words.ts';
import type { ClaimId, DocumentId, EstimativeWord, Face, QuestionId } from '../rules/weekend.ts';
import type { Format } from './scenery.ts';
import type { Toy } from './toys.ts';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** One line more, where an option needs it. */
  readonly hint?: string;
}

/** A block of a document that has arrived, and the document's name. */
export interface Place {
  readonly document: DocumentId;
  readonly block: string;
  readonly name: string;
}

/** "¶1, ¶7 and ¶8" in runs; a paragraph without a place has not arrived yet. Empty where nothing is scored. */
export type Paragraphs = readonly { readonly text: string; readonly opens: Place | undefined }[];

/** What is said after locking: the verdict, the reason, the paragraph. */
export interface Feedback {
  readonly verdict: 'right' | 'partly' | 'wrong' | 'noted';
  readonly line: Rich;
  readonly why: Rich;
  readonly source: Paragraphs;
}

/** What every question's view has. */
export interface ViewBase {
  readonly id: QuestionId;
  readonly prompt: Rich;
  readonly help: Rich;
  readonly locked: boolean;
  /** Undefined before the lock, and for what is only judged later. */
  readonly feedback: Feedback | undefined;
  /** What the stage draws of it; nothing without one. */
  readonly toy?: Toy;
}

/** The numbers of a pair at one screen, who each set one that the other has not seen. */
export interface SeatsView {
  /** Null where that seat has said nothing. */
  readonly numbers: SeatNumbers;
  /** Whose turn it is; undefined once both have said a number. */
  readonly asks: 0 | 1 | undefined;
}

/** Every dial: forecast, credence and judgement. */
export interface DialView {
  /** Only where a pair plays, and each is asked alone. */
  readonly seats: SeatsView | undefined;
  readonly percent: number | undefined;
  readonly word: EstimativeWord | undefined;
  /** The word that fits the number; empty before there is a number. */
  readonly wordLabel: string;
  /** The seven words, from lowest to highest, each with the percents it covers. */
  readonly scale: readonly (Option<EstimativeWord> & { readonly low: number; readonly high: number })[];
}

/** Somebody in a chain, by what is known of them. */
export interface LinkView extends Option {
  readonly face: Face;
}
export interface ClaimView {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly source: string;
  readonly format: Format;
  readonly text: string;
}
export interface SlotView {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  /** Once locked: what is right. */
  readonly correct: string | undefined;
  readonly credit: number | undefined;
}
/** A bulletin's line and what may stand in it. */
export interface LineView extends ViewBase {
  /** The line around the slots: text, or the id of a slot. */
  readonly line: readonly ({ readonly text: string } | { readonly slot: string })[];
  readonly slots: readonly SlotView[];
}

/** How an answer came out: against the key, or a forecast against the coin; known ones count for nothing. */
export type ComparisonVerdict = 'right' | 'partly' | 'wrong' | 'better' | 'even' | 'worse' | 'known';
