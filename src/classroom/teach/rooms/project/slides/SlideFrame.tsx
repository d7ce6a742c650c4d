/** The paper of a slide: its heading, what was asked, the call for hands, and what is revealed. */
import type { ComponentChildren } from 'preact';
import type { Press } from '../../../../slides.ts';
import { TeachIcon } from '../../../icons.tsx';

interface Props {
  readonly press: Press;
  readonly heading: string;
  readonly statement: string;
  /** What hands go up for. */
  readonly ask: string;
  /** Shown once it is revealed; the stamp only where something came out. */
  readonly reveals: {
    readonly stamp?: string;
    /** What settles it, and the article's paragraphs, where the figure does not show it. */
    readonly line?: string;
    readonly source?: string;
    readonly prompt: string;
  };
  /** There is much on it: closer, and still nothing smaller than the foot. */
  readonly dense?: boolean;
  readonly children: ComponentChildren;
}

/** A heading of more letters than this takes two lines of the large size, and what was asked three. */
const LONG = { heading: 22, statement: 84 } as const;

export function SlideFrame({ press, heading, statement, ask, reveals, dense, children }: Props) {
  const { stamp, line, source, prompt } = reveals;
  const revealed = press === 'reveal';
  const isDense = dense || heading.length > LONG.heading || statement.length > LONG.statement;
  return (
    <article class="slide" data-press={press} data-dense={isDense || undefined}>
      <h1>{heading}</h1>
      <div class="slide__said">
        <p class="slide__statement">{statement}</p>
        {revealed && stamp !== undefined && <p class="stamp slide__stamp">{stamp}</p>}
      </div>
      {press === 'ask' && (
        <p class="slide__ask">
          <TeachIcon name="hand" size={1.4} /> {ask}
        </p>
      )}
      {revealed && (
        <>
          {line !== undefined && (
            <p class="slide__line">
              {line} <b>{source}</b>
            </p>
          )}
          <p class="slide__prompt">{prompt}</p>
        </>
      )}
      <div class="slide__figure">{children}</div>
    </article>
  );
}
