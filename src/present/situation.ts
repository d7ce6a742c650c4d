/** What a screen is described from, besides the weekend and its words: what is open, what the hand holds, what lies on the shelf. */
import type { OpenWeekend } from '../record/open-weekend.ts';
import type { Problem } from '../record/saves.ts';
import type { State } from '../rules/state.ts';
import type { Hand } from './screen.ts';

/** A weekend on the shelf, as far as a list tells of it. */
export interface SaveSummary {
  readonly id: string;
  readonly number: number | undefined;
  readonly state: State | undefined;
  readonly problem: Problem | undefined;
}

export interface Situation {
  readonly room: 'title' | 'step';
  readonly open: OpenWeekend | undefined;
  /** The weekend that was last open on this device: what "continue" goes on with. */
  readonly last: string | undefined;
  readonly saves: readonly SaveSummary[];
  readonly hand: Hand | undefined;
}
