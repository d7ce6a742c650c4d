/** A sentence on the page: plain runs, and terms whose notes open where they stand. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Rich, Run } from '../../words/words.ts';

type TermRun = Extract<Run, { term: string }>;
type PhraseRun = Extract<Run, { phrase: string }>;

interface RichTextProps {
  readonly runs: Rich;
  /** How a phrase is shown; without it a phrase is plain text. */
  readonly phrase?: (run: PhraseRun) => ComponentChildren;
}

/**
 * Each run is an element keyed by its words: a translator in the browser may rewrite its text node, and a change
 * of words then replaces the element instead of the node that is no longer there.
 */
export function RichText({ runs, phrase }: RichTextProps) {
  return (
    <>
      {runs.map((run, index) => {
        const key = `${index}:${run.text}`;
        if ('term' in run) return <Term key={key} run={run} />;
        if ('phrase' in run && phrase) return <span key={key}>{phrase(run)}</span>;
        return <span key={key}>{run.text}</span>;
      })}
    </>
  );
}

/**
 * A term of the trade. Its note opens below the line, in the flow, so that no pane can cut it off; Escape closes it.
 * A span with the button role for the reason that a phrase is one: a native button cannot break across lines.
 */
function Term({ run }: { readonly run: TermRun }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    note.current?.scrollIntoView({ block: 'nearest' });
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape closes the note first, not the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', close, true);
    return () => document.removeEventListener('keydown', close, true);
  }, [open]);
  return (
    <>
      <span
        ref={button}
        role="button"
        tabIndex={0}
        class="term"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        // To the mouse the browser itself shows the note; a screen reader would read it twice.
        onPointerEnter={({ pointerType, currentTarget }) => {
          if (pointerType === 'mouse') currentTarget.title = run.note;
        }}
        onPointerLeave={({ currentTarget }) => currentTarget.removeAttribute('title')}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {run.text}
      </span>
      {open && (
        <span ref={note} id={id} class="term-note" role="note">
          {run.note}
        </span>
      )}
    </>
  );
}
