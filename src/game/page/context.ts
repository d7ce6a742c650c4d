/** What the rooms, panels and dialogs of the game's page may use besides what every part has: the game and its dialogs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from '../store/game.ts';
import type { Screen } from '../../present/screen.ts';
import type { Production } from '../../present/telling.ts';

/** What can be opened over the screen. */
export type DialogId =
  | 'settings'
  | 'board'
  | 'ledger'
  | 'help'
  | 'weekends'
  | 'credits'
  | { readonly document: string }
  /** What cannot be downloaded here, as text. */
  | { readonly copy: string };

export interface PageContext {
  readonly production: Production;
  readonly game: Game;
  readonly screen: Screen;
  /** Begins a screen at its heading, or at what opened the one just left; on arrival the browser's own place is right and nothing is moved. */
  readonly enter: (heading: HTMLElement | null, opener?: HTMLElement | null) => void;
  /** Opens a dialog, or closes the one that is open. */
  readonly show: (dialog: DialogId | undefined) => void;
}

const Context = createContext<PageContext | undefined>(undefined);
export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('the page is used outside its provider');
  return page;
}
