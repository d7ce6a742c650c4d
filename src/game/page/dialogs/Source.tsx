/** A source from the tray, to be read again; opened at one of its blocks where a paragraph led to it. */
import { useEffect, useRef } from 'preact/hooks';
import type { DocumentView } from '../../../present/desk-views.ts';
import { DocumentSheet } from '../../../parts/documents/Document.tsx';
import { useDocumentLabels } from '../../../parts/documents/labels.ts';

interface Props {
  readonly view: DocumentView;
  readonly block: string | undefined;
}

export function Source({ view, block }: Props) {
  const labels = useDocumentLabels();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (block === undefined) return undefined;
    const found = sheet.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
    if (!found) return undefined;
    found.closest('details')?.setAttribute('open', '');
    found.dataset['sought'] = 'true';
    // Once the dialog is open: until then nothing in it can be scrolled or focused.
    const soon = requestAnimationFrame(() => {
      found.tabIndex = -1;
      found.focus({ preventScroll: true });
      found.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(soon);
  }, [block]);
  return (
    <div ref={sheet}>
      <DocumentSheet view={view} labels={labels} />
    </div>
  );
}
