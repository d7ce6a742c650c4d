/** What lies around a line to be stamped: beneath it what is pasted over it and the place for the ink, beside it what its sources said. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StampView } from '../../../present/kinds/stamp.ts';
import { anchors } from '../../anchors.ts';
import { usePlay, useWords } from '../../context.ts';
import { DocumentSheet } from '../../documents/Document.tsx';
import { useDocumentLabels } from '../../documents/labels.ts';
import { easings, motion } from '../../theme/theme.ts';
import { Tool } from './Tool.tsx';
import { LINE_DROP, useStamping } from './useStamping.ts';

export function Papers({ view }: { readonly view: StampView }) {
  const t = useWords();
  const labels = useDocumentLabels();
  return (
    <>
      <Ink view={view} />
      {/* Where papers scroll, keys must reach something among them. */}
      <ol class="line-sources" tabIndex={0} aria-label={t('stamp.sources')}>
        {view.sources.map((source) => (
          <li key={source.id} data-anchor={anchors.sourced(source.id).id}>
            <DocumentSheet view={source} labels={labels} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The lower part of the line's paper: the strip, the frame for the print, the stamp over it. */
function Ink({ view }: { readonly view: StampView }) {
  const t = useWords();
  const take = useStamping(view);
  const held = view.stamps.find(({ id }) => id === view.inHand);
  return (
    <div class="line-foot" data-anchor={anchors.line.id} data-drop={LINE_DROP}>
      {view.strip && <Strip key={view.strip} text={view.strip} />}
      <p class="line-ink" data-locked={view.locked} aria-hidden={!view.locked}>
        {held && (
          <span class="line-ink__print" data-stamp={held.id}>
            {view.locked && <span class="visually-hidden">{t('stamp.printed')} </span>}
            {held.label}
          </span>
        )}
      </p>
      {held && (
        <span
          class="line-hand"
          data-toy="stamp:in-hand"
          data-down={view.locked}
          aria-hidden="true"
          onPointerDown={(event) => take(event, held.id)}
        >
          <Tool stamp={held} />
        </span>
      )}
    </div>
  );
}

/** Pasted on. It comes new with each answer; what lay there when the screen opened lies there. */
function Strip({ text }: { readonly text: string }) {
  const { still } = usePlay();
  const t = useWords();
  const strip = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (still()) return;
    strip.current?.animate([{ transform: 'translateY(-1.5rem) rotate(3deg)', opacity: 0 }, {}], {
      duration: motion.paperIn,
      easing: easings.cubicOut,
    });
  }, []);
  return (
    <p class="strip" ref={strip}>
      <span class="visually-hidden">{t('stamp.pasted')} </span>
      {text}
    </p>
  );
}
