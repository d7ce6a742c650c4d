/** The highlighter in the hand: drawn from one phrase over others, with mouse, pen or finger, it marks them all. */
import { useState } from 'preact/hooks';
import type { PhraseId } from '../../rules/weekend.ts';
import { startDrag, under } from '../browser/drag.ts';
import type { Marking } from './marking.ts';

export interface Highlighter {
  /** What it runs over while it is held. */
  readonly held: readonly PhraseId[];
  /** Sets it down on a phrase. */
  readonly draw: (event: PointerEvent, start: PhraseId) => void;
}

/** The phrases from one to another, both included, whichever comes first; in reading order. */
export function runOf(phrases: readonly PhraseId[], start: PhraseId, end: PhraseId): readonly PhraseId[] {
  const [from = 0, to = 0] = [phrases.indexOf(start), phrases.indexOf(end)].toSorted((a, b) => a - b);
  return from < 0 ? [] : phrases.slice(from, to + 1);
}

export function useHighlighter(marking: Marking | undefined): Highlighter {
  const [held, setHeld] = useState<readonly PhraseId[]>([]);
  const draw = (event: PointerEvent, start: PhraseId) => {
    if (!marking) return;
    // Words that were selected before are let go, as any press does.
    if (event.button === 0) getSelection()?.removeAllRanges();
    const { phrases, onMarkSelection } = marking;
    let run: readonly PhraseId[] = [];
    const lift = () => setHeld([]);
    startDrag(event, {
      move(point, dragged) {
        const end = under(point, 'data-phrase');
        // A press alone toggles, as a click does. Between two lines it stays on the phrase where it was.
        if (!dragged || end === undefined) return;
        run = runOf(phrases, start, end);
        setHeld(run);
      },
      drop() {
        lift();
        if (run.length > 0) onMarkSelection(run);
      },
      cancel: lift,
    });
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
  };
  return { held, draw };
}
