/** A document on the desk, in the dress of its format, to be read and, where asked, marked. */
import { useId, useRef } from 'preact/hooks';
import type { DocumentView } from '../../present/desk-views.ts';
import { Icon } from '../icons/icons.tsx';
import { Voices } from '../icons/people.tsx';
import { Body, type PhraseRenderer } from './Body.tsx';
import { HEADS } from './heads.tsx';
import type { DocumentLabels } from './labels.ts';
import type { Marking } from './marking.ts';
import { useSelectedPhrases } from './selection.ts';

interface Props {
  readonly view: DocumentView;
  readonly labels: DocumentLabels;
  readonly marking?: Marking;
  readonly phrase?: PhraseRenderer;
  /** BCP 47, where the document's language is not the page's. */
  readonly language?: string;
}

export function DocumentSheet({ view, labels, marking, phrase, language }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const titleId = useId();
  const selected = useSelectedPhrases(sheet, marking !== undefined && !marking.locked);
  const Head = HEADS[view.format];
  const markSelection = () => {
    const [first = ''] = selected.phrases;
    marking?.onMarkSelection(selected.phrases);
    // The button goes with the selection; what it marked takes the focus over.
    sheet.current
      ?.querySelector<HTMLElement>(`[data-phrase="${CSS.escape(first)}"]`)
      ?.focus({ preventScroll: true });
    selected.clear();
  };
  return (
    <article
      ref={sheet}
      class={`document document--${view.format}`}
      aria-labelledby={titleId}
      lang={language}
    >
      <Head view={view} titleId={titleId} />
      <Body view={view} labels={labels} marking={marking} phrase={phrase} />
      {view.speaking && <Speaking view={view} label={labels.speaking} />}
      {marking && selected.phrases.length > 0 && (
        <div class="document__marker">
          <button
            type="button"
            class="button button--primary"
            onPointerDown={selected.hold}
            // Pressing a button would otherwise drop the very selection it is about.
            onMouseDown={(event) => event.preventDefault()}
            onClick={markSelection}
          >
            <Icon name="mark" size={1.25} />
            {marking.labels.markSelection}
          </button>
        </div>
      )}
    </article>
  );
}

/** Who the document rests on: a disc for each voice, and in words. */
function Speaking({ view, label }: { readonly view: DocumentView; readonly label: string }) {
  return (
    <footer class="document__speaking">
      <Voices named={view.voices.named} unnamed={view.voices.unnamed} />
      <p>
        <b>{label}</b> <span key={view.speaking}>{view.speaking}</span>
      </p>
    </footer>
  );
}
