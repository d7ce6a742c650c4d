/** What the rooms, panels and dialogs of the game's page may use besides what every part has: the game and its dialogs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from '../store/game.ts';
import type { Things } from '../store/things.ts';
import type { Screen } from '../../present/screen.ts';
import type { RoomThing } from '../../present/things.ts';
import type { House } from '../../present/house.ts';

/** What can be opened over the screen. */
export type DialogId =
  | 'settings'
  | 'board'
  | 'ledger'
  | 'help'
  | 'weekends'
  | 'desks'
  | 'credits'
  /** A page that explains a term of practice, by its id. */
  | 'how-it-works'
  /** A source that has arrived, by its id; `id#block` where it is opened at one of its blocks. */
  | 'document'
  /** What cannot be downloaded here, as text. */
  | 'copy';

export interface OpenDialog {
  readonly id: DialogId;
  /** Which of many it shows, or the text; empty where there is but one. */
  readonly about: string;
}

export interface PageContext {
  readonly house: House;
  readonly game: Game;
  readonly screen: Screen;
  /** Takes a newer edition that waits, where one does. */
  readonly update: (() => void) | undefined;
  /** Has a learning platform keep the last decision anew, where one does. */
  readonly again: (() => void) | undefined;
  /** What of the room may be touched, as long as the stage shows it: it comes and goes without a new description. */
  readonly things: Things;
  readonly touch: (thing: RoomThing) => void;
  /** Opens a dialog, over the one that is open; `about` is what it is to show, where it shows one of many. */
  readonly show: (dialog: DialogId, about?: string) => void;
  /** Closes the dialog on top, or this one. */
  readonly close: (which?: OpenDialog) => void;
}

const Context = createContext<PageContext | undefined>(undefined);
export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('the page is used outside its provider');
  return page;
}
