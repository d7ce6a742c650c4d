/** What is taken away from a weekend as plain data: the card to share, and the sheet. */
import type { AssessmentView } from './kinds/assessment.ts';

/** How a part of the weekend went, without a word of what it was: all of it, some, put right afterwards, or not. */
export type Went = 'whole' | 'part' | 'mended' | 'none';

export interface Mark {
  /** How tall it stands, 0–1, where it is a reading of the needle. */
  readonly level: number | undefined;
  readonly went: Went;
  /** It went out with the wire's highest priority. */
  readonly flash: boolean;
}

export interface Strip {
  readonly id: 'needle' | 'threads' | 'lines';
  readonly name: string;
  readonly marks: readonly Mark[];
  /** The same in words. */
  readonly said: string;
}

export interface ShareCard {
  readonly title: string;
  readonly deck: string;
  readonly strips: readonly Strip[];
  /** What whoever does not see the card is told of it. */
  readonly alt: string;
  /** The card as text. */
  readonly text: string;
}

/** One forecast as the sheet prints it. */
export interface SheetRow {
  readonly id: string;
  readonly asked: string;
  readonly percent: number;
  readonly happened: string;
  readonly figure: string;
}

export interface FiledSheet {
  readonly page: AssessmentView | undefined;
  readonly forecasts: readonly SheetRow[];
  readonly record: readonly SheetRow[];
  readonly turns: readonly { readonly id: string; readonly title: string; readonly story: string }[];
}
