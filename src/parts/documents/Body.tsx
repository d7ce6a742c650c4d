/** The paragraphs of a document, and the phrases in them, one of which Tab reaches while arrow keys move between them. */
import { useRef, useState } from 'preact/hooks';
import type { PhraseId } from '../../rules/weekend.ts';
import type { BlockView, DocumentView } from '../../present/desk-views.ts';
import { type Highlighter, useHighlighter } from './highlighter.ts';
import type { DocumentLabels } from './labels.ts';
import type { Marking } from './marking.ts';
import { type Inked, Phrase } from './Phrase.tsx';
import { RichText } from './RichText.tsx';

interface BodyProps {
  readonly view: DocumentView;
  readonly labels: Pick<DocumentLabels, 'more' | 'less' | 'inks'>;
  readonly marking: Marking | undefined;
  /** How phrases are shown where nobody marks them here. */
  readonly phrase: PhraseRenderer | undefined;
}

/** Which way a key moves among the phrases: one on, one back, or to an end. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Body({ view, labels, marking, phrase: shown }: BodyProps) {
  const root = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<PhraseId | undefined>(undefined);
  const open = marking && !marking.locked ? marking : undefined;
  const current =
    open && reached !== undefined && open.phrases.includes(reached) ? reached : open?.phrases[0];
  const move = (event: KeyboardEvent) => {
    const next = MOVES[event.key];
    if (!next || !root.current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const phrases = [...root.current.querySelectorAll<HTMLElement>('[role=button][data-phrase]')];
    const at = phrases.findIndex((phrase) => phrase === event.target);
    if (at < 0) return;
    event.preventDefault();
    phrases[next(at, phrases.length)]?.focus();
  };
  const highlighter = useHighlighter(open);
  const inked = (id: PhraseId): Inked | undefined => {
    const ink = view.inked[id];
    return ink && { ink, label: labels.inks[ink] };
  };
  const marked = marking && phraseRenderer(marking, current, setReached, highlighter, inked);
  const phrase: PhraseRenderer = (run) =>
    marking?.phrases.includes(run.phrase) ? (
      marked?.(run)
    ) : (
      <Plain text={run.text} inked={inked(run.phrase)} />
    );
  const parts = partsOf(view.blocks);
  return (
    <div
      ref={root}
      class="document__body"
      {...(open && { role: 'group', 'aria-label': open.labels.group })}
      onKeyDown={move}
    >
      {parts.map((part) =>
        part.more ? (
          <More
            key={part.blocks[0]?.id}
            blocks={part.blocks}
            labels={labels}
            unfolded={view.unfolded}
            marking={open}
            phrase={shown ?? phrase}
          />
        ) : (
          <div class="document__text" key={part.blocks[0]?.id}>
            {part.blocks.map((block) => (
              <Block key={block.id} block={block} phrase={shown ?? phrase} />
            ))}
          </div>
        ),
      )}
    </div>
  );
}

export type PhraseRenderer = NonNullable<Parameters<typeof RichText>[0]['phrase']>;

/** Shows a phrase on offer as one that can be marked. */
function phraseRenderer(
  marking: Marking,
  current: PhraseId | undefined,
  onReach: (phrase: PhraseId) => void,
  { held, draw }: Highlighter,
  inked: (phrase: PhraseId) => Inked | undefined,
): PhraseRenderer {
  return (run) => (
    <Phrase
      id={run.phrase}
      text={run.text}
      marking={marking}
      inked={inked(run.phrase)}
      reachable={run.phrase === current}
      held={held.includes(run.phrase)}
      onReach={() => onReach(run.phrase)}
      onDraw={(event) => draw(event, run.phrase)}
    />
  );
}

/** A phrase that is not on offer: its words, in the colour in which they stay marked. */
function Plain({ text, inked }: { readonly text: string; readonly inked: Inked | undefined }) {
  if (!inked) return <>{text}</>;
  return (
    <mark class="inked" data-ink={inked.ink}>
      {text}
      <span class="visually-hidden"> ({inked.label})</span>
    </mark>
  );
}

interface Part {
  readonly more: boolean;
  readonly blocks: readonly BlockView[];
}

/** Neighbouring paragraphs of one sort together, so that columns balance and one press opens all that is more. */
function partsOf(blocks: readonly BlockView[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const more = block.role === 'more';
    const last = parts.at(-1);
    if (last && last.more === more) parts[parts.length - 1] = { more, blocks: [...last.blocks, block] };
    else parts.push({ more, blocks: [block] });
  }
  return parts;
}

interface MoreProps extends Pick<BodyProps, 'labels'> {
  readonly blocks: readonly BlockView[];
  readonly unfolded: boolean;
  readonly marking: Marking | undefined;
  readonly phrase: PhraseRenderer;
}

/** What is read on demand. Open from the start where something asked rests on it, or it holds a phrase to mark: nothing asked for may be hidden. */
function More({ blocks, labels, unfolded, marking, phrase }: MoreProps) {
  const asked = blocks.some((block) =>
    block.text.some((run) => 'phrase' in run && marking?.phrases.includes(run.phrase)),
  );
  return (
    <details class="document__more" {...((unfolded || asked) && { open: true })}>
      <summary>
        <span class="document__more-closed">{labels.more}</span>
        <span class="document__more-open">{labels.less}</span>
      </summary>
      <div class="document__text">
        {blocks.map((block) => (
          <Block key={block.id} block={block} phrase={phrase} />
        ))}
      </div>
    </details>
  );
}

interface BlockProps {
  readonly block: BlockView;
  readonly phrase: PhraseRenderer;
}

function Block({ block, phrase }: BlockProps) {
  const paragraph = (
    <p dir="auto">
      <RichText runs={block.text} phrase={phrase} />
      {block.source && (
        <span class="document__source" key={block.source}>
          {' '}
          {block.source}
        </span>
      )}
    </p>
  );
  return (
    <div class="document__block" data-block={block.id}>
      {block.speaker && (
        <p class="document__speaker">
          <span key={block.speaker}>{block.speaker}</span>
        </p>
      )}
      {block.role === 'quote' ? <blockquote>{paragraph}</blockquote> : paragraph}
    </div>
  );
}
