/** The session: everything that belongs to this moment of the game, and what may be told of it once. */
import type { RoomId } from '../../present/screen.ts';
import type { Situation } from '../../present/situation.ts';
import type { Settings } from '../../parts/browser/settings.ts';
import type { Written } from '../../parts/browser/shelf.ts';
import type { OpenWeekend } from '../../record/open-weekend.ts';
import type { Happened } from '../../rules/state.ts';
import type { Words } from '../../words/words.ts';
import type { LoadedWeekend } from '../../weekends/entry.ts';
import type { Practice } from './in-practice.ts';

/** Something to be told once; `notice.<id>` in the words. */
export const NOTICES = [
  'storage-refused',
  'storage-full',
  'opened-edition',
  'opened-snapshot',
  'two-tabs',
  'removed-elsewhere',
  'written-again',
  'gone-beside',
  'imported',
  'imported-edition',
  'imported-snapshot',
  'cleared',
  'import-full',
  'import-refused',
  'import-damaged',
  'import-newer',
  'import-foreign',
  'import-unreadable',
  'save-damaged',
  'save-newer',
  'save-foreign',
  'weekend-lost',
  'chapter-lost',
  'practice-lost',
  'dialog-failed',
  'platform-unsaved',
] as const;
export type Notice = (typeof NOTICES)[number];

/** What is open and what the hand holds, with everything else that belongs to the moment. */
export interface Session extends Situation {
  /** The room of the page that the player is in. */
  readonly room: RoomId;
  /** The weekend that this tab plays or has played: into it, and no other, an address may lead unasked. */
  readonly own: string | undefined;
  /** The interface's words that have come. */
  readonly words: Words;
  /** The weekends of the library that have come, by their ids. */
  readonly weekends: ReadonlyMap<string, LoadedWeekend>;
  /** The id of the weekend that somebody waits for. */
  readonly coming: string | undefined;
  /** Whether what a class is played with has come. */
  readonly classCame: boolean;
  /** Practice, once it has come. */
  readonly practice: Practice | undefined;
  readonly settings: Settings;
  readonly storage: Written;
  readonly notice: Notice | undefined;
  /** Whether it was said that another tab plays the same weekend. */
  readonly toldOfTabs: boolean;
  /** What the last move brought about, and a number that rises with each, so that listeners tell one from the next. */
  readonly happened: readonly Happened[];
  readonly revision: number;
}

/** What a session holds away from its weekend. */
export const AWAY = { coming: undefined, hand: undefined, happened: [] } as const satisfies Partial<Session>;

/** What a session holds when no weekend is open. */
export const NOTHING_OPEN = {
  ...AWAY,
  open: undefined,
  last: undefined,
  own: undefined,
  joining: undefined,
  room: 'title',
} as const satisfies Partial<Session>;

/** In what a save or a file is not as it was left; undefined where it is. */
export function otherwise(open: OpenWeekend): 'edition' | 'snapshot' | undefined {
  if (open.contentVersion !== open.weekend.contentVersion) return 'edition';
  return open.aside === undefined ? undefined : 'snapshot';
}
