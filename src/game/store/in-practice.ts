/** Practice as the session holds it once it has come over the line: what it shows, and what may be done in it. */
import type { House } from '../../present/house.ts';
import type { PracticeScreen } from '../../present/screen.ts';
import type { Situation } from '../../present/situation.ts';
import type { OpenWeekend } from '../../record/open-weekend.ts';
import type { Move } from '../../rules/state.ts';
import type { Play } from '../../study/play.ts';
import type { Words } from '../../words/words.ts';

export interface Practice {
  /** Everything that it holds. */
  readonly play: Play;
  /** What stands behind the hash of its address. */
  readonly address: string;
  readonly present: (house: House, situation: Situation) => PracticeScreen;
  /** The small weekend of the card in hand. */
  readonly open: OpenWeekend | undefined;
  /** All that it says: the interface's words and its own. */
  readonly words: (house: House) => Words;
  /** It and the weekends of this device as one file. */
  readonly file: () => string;
  /** To the part of it that an address names. */
  readonly go: (named: string) => void;
  /** Back to its home; what was answered stays answered. */
  readonly home: () => void;
  /** As it will stand once a set of what is due has begun; nothing is changed or kept. */
  readonly ahead: () => Practice;
  /** Begins a set of what is due; of one skill where one is named. */
  readonly begin: (skill?: string) => void;
  readonly beginStatements: () => void;
  readonly beginTest: () => void;
  /** Makes a move in the card in hand; false where it is refused. */
  readonly move: (move: Move) => boolean;
  /** The next card, or the end of the set. */
  readonly next: () => void;
  /** Another set of the same sort. */
  readonly more: () => void;
  /** Calls the answer just given easy. */
  readonly easy: () => void;
  /** Keeps that one reads the card in hand differently. */
  readonly differ: (reason: string) => void;
  readonly skills: () => void;
}
