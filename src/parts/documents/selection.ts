/** Follows the reader's text selection inside a document and says which phrases it runs over. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PhraseId } from '../../rules/weekend.ts';
import { phrasesIn } from './marking.ts';

const NONE: readonly PhraseId[] = [];

interface Selected {
  readonly phrases: readonly PhraseId[];
  /** Call when a pointer goes down on the button that marks: on touch the selection is gone before the click. */
  readonly hold: () => void;
  /** Drops the selection, of the page too. */
  readonly clear: () => void;
}

/** The phrases under the selection within `root`; empty while `active` is false or nothing is selected. */
export function useSelectedPhrases(root: RefObject<HTMLElement | null>, active: boolean): Selected {
  const [phrases, setPhrases] = useState(NONE);
  const held = useRef(false);
  useEffect(() => {
    if (!active) return undefined;
    const read = () => {
      if (held.current || !root.current) return;
      const selection = window.getSelection();
      const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
      const next = range ? phrasesIn(range, root.current) : NONE;
      setPhrases((before) => (before.join() === next.join() ? before : next));
    };
    const release = () => {
      // The click follows the release of the pointer: look again only after it.
      setTimeout(() => {
        held.current = false;
        read();
      });
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [active, root]);
  const clear = () => {
    held.current = false;
    window.getSelection()?.removeAllRanges();
    setPhrases(NONE);
  };
  const hold = () => {
    held.current = true;
  };
  return { phrases: active ? phrases : NONE, hold, clear };
}
