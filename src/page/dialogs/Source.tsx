/** A source from the tray, to be read again. */
import type { Screen } from '../../store/screen.ts';
import { DocumentSheet } from '../documents/Document.tsx';
import { useDocumentLabels } from '../documents/labels.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly document: string;
  readonly screen: Screen;
  readonly onClose: () => void;
}

export function Source({ document, screen, onClose }: Props) {
  const view = screen.room === 'step' ? screen.file.find((each) => each.id === document) : undefined;
  const labels = useDocumentLabels(view?.format ?? 'note');
  if (!view) return null;
  return (
    <Dialog title={view.name} wide onClose={onClose}>
      <DocumentSheet view={view} labels={labels} />
    </Dialog>
  );
}
