/** What a screen is described from, besides the weekend and its words: what is open, what the hand holds, what lies on the shelf. */
import type { SaveSummary } from '../record/format.ts';
import type { OpenWeekend } from '../record/open-weekend.ts';
import type { Problem } from '../record/save-text.ts';
import type { People } from '../rules/balance.ts';
import type { Hand } from './hand.ts';
import type { LaterPanels } from './panels.ts';

/** A weekend on the shelf, as far as a list tells of it. */
export interface SaveOnShelf {
  readonly id: string;
  /** Undefined where it cannot be read. */
  readonly summary: SaveSummary | undefined;
  /** Why it cannot be opened. `aside`: it was kept as it was, because it could not be read whole. */
  readonly problem: Problem | 'aside' | undefined;
}

export interface Situation {
  readonly open: OpenWeekend | undefined;
  /** The weekend that was last open on this device: what "continue" goes on with. */
  readonly last: string | undefined;
  readonly saves: readonly SaveOnShelf[];
  /** The day by this device's clock, `YYYY-MM-DD`; undefined where nobody says. */
  readonly today?: string | undefined;
  readonly hand: Hand | undefined;
  /** What stands behind the hash of the class link that led here. */
  readonly joining?: string | undefined;
  /** How the later panels are told, once that has come. */
  readonly panels?: LaterPanels | undefined;
  /** What has been tried at the joint that stands by itself. */
  readonly tried?: People | undefined;
}
