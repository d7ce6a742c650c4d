/** What every part of the store works with: the session, the shelf beneath it, the library. */
import type { StoreApi } from 'zustand/vanilla';
import type { Shelf } from '../../parts/browser/shelf.ts';
import type { ChapterId, Kind } from '../../rules/weekend.ts';
import type { Entry, LoadedWeekend } from '../../weekends/entry.ts';
import { listSaves } from './saves.ts';
import type { Session } from './session.ts';

export interface Desk {
  readonly store: StoreApi<Session>;
  readonly library: readonly Entry[];
  readonly shelf: Shelf;
  /** What this tab alone remembers, for as long as it is open: which weekend it plays. */
  readonly tab?: Shelf;
  /** An id no other save has: lower-case letters, digits and dashes. */
  readonly newId: () => string;
  /** The day by this device's clock, `YYYY-MM-DD`: where nobody says, none is kept. */
  readonly today?: () => string;
  /** The minute by this device's clock, since 1970: kept of the last move, and in a class with each. */
  readonly minute?: () => number;
  /** Brings what a class is played with. Rejects where the line does not bring it. */
  readonly bringClass?: () => Promise<void>;
  /** Brings what practice is shown with, and what asks questions of these kinds. Rejects where the line does not bring it. */
  readonly bringPractice?: (kinds: readonly Kind[]) => Promise<void>;
  /** Brings what a chapter is shown with, its words apart. Rejects where the line does not bring it. */
  readonly bringChapter?: (loaded: LoadedWeekend, chapter: ChapterId) => Promise<void>;
  /** The game's edition, version and build: written into every save. */
  readonly edition: string;
}

/** The library's entry for a weekend; undefined where this edition does not have it. */
export function entryOf({ library }: Pick<Desk, 'library'>, weekend: string): Entry | undefined {
  return library.find(({ id }) => id === weekend);
}

/** All that lies on the shelf, as far as this library can tell of it. */
export function listed(desk: Pick<Desk, 'library' | 'shelf'>): Session['saves'] {
  return listSaves(desk.shelf, (weekend) => entryOf(desk, weekend) !== undefined);
}

/** The number of the next weekend on this device. */
export function nextNumber({ store }: Desk): number {
  return 1 + Math.max(0, ...store.getState().saves.map(({ summary }) => summary?.number ?? 0));
}
