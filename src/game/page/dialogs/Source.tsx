/** A source from the tray, to be read again. */
import type { DocumentView } from '../../../present/desk-views.ts';
import { DocumentSheet } from '../../../parts/documents/Document.tsx';
import { useDocumentLabels } from '../../../parts/documents/labels.ts';

export function Source({ view }: { readonly view: DocumentView }) {
  const labels = useDocumentLabels();
  return <DocumentSheet view={view} labels={labels} />;
}
