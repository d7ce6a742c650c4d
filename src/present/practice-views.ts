/** What practice shows as plain data with its words already in it: the next set, the card index, the curve, what one can do. */
import type { DeskOffer } from './desks.ts';

/** A drawer of the card index: one skill. */
export interface DrawerView {
  readonly id: string;
  readonly name: string;
  /** How many of its cards are due. */
  readonly due: number;
  /** New, learning or holding, and when it comes back. */
  readonly says: string;
}

/** What comes back on a day. */
export interface DayView {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** As short as a column of the picture needs it: its weekday's letter, and its number. */
  readonly letter: string;
  readonly number: string;
  readonly cards: number;
  /** The next set of old files falls due. */
  readonly files: boolean;
  /** All of it in words. */
  readonly says: string;
}

/** A group of answers that were given with about the same number. */
export interface BinView {
  readonly label: string;
  readonly count: number;
  /** Mean of what was said, share that was so, and the ends of its interval: percent. */
  readonly said: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** A figure with what it means. */
export interface FigureView {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly about: string;
}

/** Whether the numbers hold. */
export interface CurveView {
  /** How many answers, or how many of those needed. */
  readonly counted: string;
  /** Empty until there are enough to draw. */
  readonly bins: readonly BinView[];
  /** In one sentence: what the picture says, or why there is none. */
  readonly says: string;
  /** The score and its three parts; empty until there are enough. */
  readonly parts: readonly FigureView[];
}

/** Practice as one comes in: the next set, the card index, the curve. */
export interface HomeView {
  readonly date: string;
  /** How many cards the next set has, how long it takes, how many drawers stand open. */
  readonly cards: string;
  readonly about: string;
  /** What practice is, to whoever comes for the first time; empty after that. */
  readonly welcome: string;
  /** How many are due, and when the next one is. */
  readonly due: string;
  readonly days: readonly DayView[];
  readonly drawers: readonly DrawerView[];
  readonly curve: CurveView;
  /** What has fallen due on the other desks, or will. */
  readonly desk: DeskOffer | undefined;
  /** The test before and after, where it is offered now: in what words; empty where it is not. */
  readonly test: string;
}

/** What is said once a card is locked, besides what its question says. */
export interface AfterCard {
  readonly source: string;
  /** What many get wrong here, where the answer was not right; else empty. */
  readonly slip: string;
  /** When it comes back, and why then; empty where it does not. */
  readonly back: string;
  readonly why: string;
  /** Whether it may be called easy, was, or neither. */
  readonly easy: 'offered' | 'taken' | 'none';
  /** What was noted of it; undefined where nothing is. */
  readonly differs: string | undefined;
}

export interface SetLine {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly verdict: 'right' | 'partly' | 'wrong' | 'noted';
  /** How it came out, in words; empty where nothing may be said. */
  readonly came: string;
}

/** The end of a set: what was seen, and what comes next. */
export interface EndView {
  readonly heading: string;
  readonly says: string;
  readonly lines: readonly SetLine[];
  readonly next: string;
  /** What a further set would be called; empty where there is none. */
  readonly more: string;
}

export interface SkillView {
  readonly id: string;
  readonly name: string;
  /** What one does who has it. */
  readonly mastery: string;
  /** How often right lately, with how many; when it comes back. */
  readonly lately: string;
  readonly back: string;
  /** Mistakes worth another look: each with how often it was made. */
  readonly slips: readonly string[];
}

/** What you can do: the skills, the test before and after, and how all of it is kept. */
export interface SkillsView {
  readonly skills: readonly SkillView[];
  /** What came of the test, in sentences; empty until its last sitting. */
  readonly test: readonly string[];
  /** When the next sitting is; empty where none is left. */
  readonly sitting: string;
}
