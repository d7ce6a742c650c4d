/** What a page gives to all its parts: the words they say, and what a hand may do in them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Hand } from '../present/hand.ts';
import type { Place } from '../present/question-views.ts';
import type { Screen } from '../present/screen.ts';
import type { Move } from '../rules/state.ts';
import type { Answer, QuestionId } from '../rules/weekend.ts';
import { say, sayCount, type Values, type Words } from '../words/words.ts';
import { download, mayMiss, mayTake, textBlob } from './browser/download.ts';

/** The words a page speaks, and the language they are in (BCP 47). */
export interface Speech {
  readonly words: Words;
  readonly language: string;
  /** Takes in the interface's words that have come with a part. */
  readonly learn: (words: Words) => void;
}

/** What is done in a part goes to whoever shows it: a game plays it, a page that only shows a weekend refuses it. */
export interface Play {
  /** The screen the part belongs to. */
  readonly screen: Screen;
  /** Makes a move; returns whether it was accepted. */
  readonly move: (move: Move) => boolean;
  /** Says what the hand holds; undefined puts it down. */
  readonly hold: (hand: Hand | undefined) => void;
  /** Keeps a sentence half typed. */
  readonly draft: (key: string, text: string) => void;
  /** Speaks a sentence about the last move, where focus and labels do not say what came of it. */
  readonly announce: (text: string) => void;
  /** Whether movements are to be replaced by short fades, asked when one would begin. */
  readonly still: () => boolean;
  /** Lets what was just turned over come out in its stages. */
  readonly reveal: () => void;
  /** Shows where a paragraph stands in a source that has arrived. */
  readonly open: (place: Place) => void;
}

const SpeechContext = createContext<Speech | undefined>(undefined);
const PlayContext = createContext<Play | undefined>(undefined);
/** Shows a text to be copied, where a file may not come. */
const CopyContext = createContext<((text: string) => void) | undefined>(undefined);
export const SpeechProvider = SpeechContext.Provider;
export const PlayProvider = PlayContext.Provider;
/** Whether the page is played with few keys: Tab, Space and Enter. */
const FewKeysContext = createContext(false);
export const CopyProvider = CopyContext.Provider;
export const FewKeysProvider = FewKeysContext.Provider;

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('a part speaks outside its words');
  return speech;
}

export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('a part is played outside a page');
  return play;
}

/** Whether every option is to be a stop of the Tab key. */
export function useFewKeys(): boolean {
  return useContext(FewKeysContext);
}

/** A function that names the radio buttons of a group: those of one name are one stop of the Tab key, and with few keys each has its own. */
export function useRadios(group: string): (option: string) => string {
  const few = useFewKeys();
  return (option) => (few ? `${group}:${option}` : group);
}

/** A function from a word id to its words. */
export function useWords(): (id: string, values?: Values) => string {
  const { words } = useSpeech();
  return (id, values) => say(words, id, values);
}

/** As `useWords`, for words that depend on a count. */
export function useCount(): (id: string, count: number, values?: Values) => string {
  const { words, language } = useSpeech();
  return (id, count, values) => sayCount(words, language, id, count, values);
}

/**
 * A function that gives somebody a text as a file, and as words to copy beside it where a frame may drop files without a
 * word; it says whether the file is sure to have come.
 */
export function useTake(): (name: string, text: string, type?: string) => boolean {
  const copy = useContext(CopyContext);
  return (name, text, type) => {
    if (mayTake()) download(name, textBlob(text, type));
    if (mayMiss()) copy?.(text);
    return !mayMiss();
  };
}

/** Answers a question; what the hand holds is put down. */
export function useAnswer(question: QuestionId): (answer: Answer) => void {
  const { move } = usePlay();
  return (answer) => void move({ type: 'answer', question, answer });
}
