/** A document with the marks of a class over it. */
import { useWords } from '../../../../../parts/context.ts';
import { DocumentSheet } from '../../../../../parts/documents/Document.tsx';
import { useDocumentLabels } from '../../../../../parts/documents/labels.ts';
import { excerptView } from '../../../../../present/documents.ts';
import type { Telling } from '../../../../../present/telling.ts';
import type { MarkedDocument } from '../../../../figures/marks.ts';
import { blocksWith } from '../in-words.ts';
import { useShading } from './shading.tsx';

interface Props {
  readonly telling: Telling;
  readonly marked: MarkedDocument;
  readonly revealed: boolean;
}

export function MarkedSheet({ telling, marked, revealed }: Props) {
  const t = useWords();
  const labels = useDocumentLabels();
  const phrase = useShading(marked, revealed);
  const { document, phrases } = marked;
  const view = excerptView(telling, { document, blocks: blocksWith(telling, document, phrases) });
  if (!view) return null;
  return (
    <div class="marked-sheet">
      <DocumentSheet view={view} labels={labels} phrase={phrase} />
      <ul class="legend">
        <li>{t('view.marks.darker')}</li>
        {revealed && (
          <>
            <li class="shaded" data-part="key">
              {t('view.marks.part.key')}
            </li>
            <li class="shaded" data-part="other">
              {t('view.marks.part.other')}
            </li>
          </>
        )}
      </ul>
    </div>
  );
}
