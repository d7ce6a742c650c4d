/** A forecast of the record as it comes out: what was said, what happened, and what could be known at the time. */
import type { Rich } from '../words/words.ts';
import type { EstimativeWord, QuestionId, StepId } from '../rules/weekend.ts';
import type { Option } from './question-views.ts';

/** One of those that come out, on the thread that runs through them. */
export interface RecordKnot extends Option {
  /** Where it comes out; undefined while that has not been reached. */
  readonly opens: StepId | undefined;
  readonly current: boolean;
}

export interface Evidence {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  /** What it comes to in percent; empty where that is no number. */
  readonly figure: string;
}

/** A miss squared, as a square: whose, its side (the miss) in percent, and its area, the Brier score, in figures. */
export interface Square {
  readonly id: 'you' | 'model' | 'coin';
  readonly name: string;
  readonly side: number;
  readonly figure: string;
}

export interface RecordView {
  readonly id: QuestionId;
  readonly prompt: Rich;
  /** Undefined where it was skipped. */
  readonly percent: number | undefined;
  readonly word: EstimativeWord | undefined;
  /** "You said 70%: likely", or that nothing was said. */
  readonly said: string;
  /** When it was locked; empty where it was not. */
  readonly locked: string;
  readonly outcome: 0 | 1;
  readonly happened: string;
  /** Where that stands. */
  readonly source: string;
  /** Ours, and labelled so. */
  readonly defensible: readonly [number, number];
  readonly defended: string;
  readonly model: { readonly percent: number; readonly label: string } | undefined;
  readonly evidence: readonly Evidence[];
  readonly note: string;
  readonly squares: readonly Square[];
  /** How far off it was; that it was known or skipped. */
  readonly off: string;
  readonly lesson: Rich;
  /** How little one of them says. */
  readonly few: string;
}
