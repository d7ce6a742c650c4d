/** The one state of the teacher's page: all in memory, but for the settings and the choices of the class. */
import type { Settings } from '../../../parts/browser/settings.ts';
import type { ClassChoices } from '../../../record/class.ts';
import type { Showing } from '../../slides.ts';
import type { RoomId } from '../rooms/ids.ts';
import type { Note, Received } from './collecting.ts';
import type { KeepNews } from './keep-news.ts';
import type { Taught } from './taught.ts';

export interface TeachState {
  readonly room: RoomId;
  readonly settings: Settings;
  /** The weekends that have come, by their ids. */
  readonly taught: ReadonlyMap<string, Taught>;
  readonly choices: ClassChoices;
  /** The word on the board itself: the link holds its fingerprint. */
  readonly word: string;
  /** Where pupils find the game; empty while nobody knows. */
  readonly address: string;
  readonly results: readonly Received[];
  readonly notes: readonly Note[];
  /** How far the reading is; undefined while nothing is read. */
  readonly reading: Progress | undefined;
  /** Whether something of the class is in this window alone. */
  readonly unsaved: boolean;
  /** The class on view: a class code, or undefined for all. */
  readonly tab: string | undefined;
  /** The names that the teacher has typed, by the result's key. */
  readonly names: Readonly<Record<string, string>>;
  /** The lines of slips that the teacher has written, by the result's key. */
  readonly slips: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly namesHidden: boolean;
  readonly pinned: readonly string[];
  /** What the teacher does not want to talk about. */
  readonly dropped: readonly string[];
  /** What is shown of outcomes, bands and keys, view by view. */
  readonly revealed: readonly string[];
  /** Where the projector stands. */
  readonly showing: Showing;
  /** The window on the second screen. */
  readonly second: Window | undefined;
  /** Lines that pupils wrote, as the teacher has ticked them to be shown. */
  readonly ticked: readonly string[];
  /** Takes the newer edition that waits, where one does: the page loads again. */
  readonly update: (() => void) | undefined;
  /** What came of keeping, opening or deleting last. */
  readonly kept: KeepNews | undefined;
  /** What is read out once: a new revision is read anew. */
  readonly said: { readonly revision: number; readonly text: string };
}

export interface Progress {
  readonly read: number;
  /** Undefined where an archive is among it. */
  readonly of: number | undefined;
  /** 0–1. */
  readonly share: number;
}
