/** A source from the tray, to be read again. */
import type { DocumentView } from '../../../present/desk-views.ts';
import { DocumentSheet } from '../../../parts/documents/Document.tsx';
import { useDocumentLabels } from '../../../parts/documents/labels.ts';
import { Dialog } from '../../../parts/dialog/Dialog.tsx';

interface Props {
  /** Undefined where it has not arrived. */
  readonly view: DocumentView | undefined;
  readonly onClose: () => void;
}

export function Source({ view, onClose }: Props) {
  const labels = useDocumentLabels();
  if (!view) return null;
  return (
    <Dialog title={view.name} wide onClose={onClose}>
      <DocumentSheet view={view} labels={labels} />
    </Dialog>
  );
}
