/** What every part of the page may use: the words, the game and the screen it shows. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say, sayCount, type Values, type Words } from '../content/words.ts';
import type { Answer, QuestionId } from '../rules/weekend.ts';
import type { Game } from '../store/game.ts';
import type { Screen } from '../store/screen.ts';
import { download, mayTake } from './download.ts';

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
  readonly words: Words;
  readonly language: string;
  readonly game: Game;
  readonly screen: Screen;
  /** Begins a screen at its heading, or at what opened the one just left; on arrival the browser's own place is right and nothing is moved. */
  readonly enter: (heading: HTMLElement | null, opener?: HTMLElement | null) => void;
  /** Lets what was just turned over come out in its stages. */
  readonly reveal: () => void;
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

/** A function from a word id to its words. */
export function useWords(): (id: string, values?: Values) => string {
  const { words } = usePage();
  return (id, values) => say(words, id, values);
}

/** As `useWords`, for words that depend on a count. */
export function useCount(): (id: string, count: number, values?: Values) => string {
  const { words, language } = usePage();
  return (id, count, values) => sayCount(words, language, id, count, values);
}

/** A function that gives the player a text: as a file, or where files are forbidden as words to copy. */
export function useTake(): (name: string, text: string, type?: string) => void {
  const { show } = usePage();
  return (name, text, type) => (mayTake() ? download(name, text, type) : show({ copy: text }));
}

/** Answers a question; what the hand holds is put down. */
export function useAnswer(question: QuestionId): (answer: Answer) => void {
  const { game } = usePage();
  return (answer) => void game.move({ type: 'answer', question, answer });
}
