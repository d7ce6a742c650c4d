/** A document with the marks of a class over it: darker where more marked, the count raised behind each phrase, and once revealed a line below what matters and a dashed one below false alarms. */
import { useWords } from '../../../../../parts/context.ts';
import { DocumentSheet } from '../../../../../parts/documents/Document.tsx';
import { useDocumentLabels } from '../../../../../parts/documents/labels.ts';
import { excerptView } from '../../../../../present/documents.ts';
import type { Telling } from '../../../../../present/telling.ts';
import type { MarkedDocument } from '../../../../figures/marks.ts';
import { useShare } from '../counts.ts';
import { blocksWith } from '../in-words.ts';

interface Props {
  readonly telling: Telling;
  readonly marked: MarkedDocument;
  readonly revealed: boolean;
}

export function MarkedSheet({ telling, marked, revealed }: Props) {
  const t = useWords();
  const share = useShare();
  const labels = useDocumentLabels();
  const view = excerptView(telling, {
    document: marked.document,
    blocks: blocksWith(telling, marked.document, marked.phrases),
  });
  if (!view) return null;
  const phrase = ({ phrase, text }: { readonly phrase: string; readonly text: string }) => {
    const shaded = marked.phrases.find((each) => each.phrase === phrase);
    if (!shaded) return text;
    const { pupils, part } = shaded;
    const count = share(pupils, marked.pupils);
    return (
      <span
        class="shaded"
        data-part={revealed ? part : undefined}
        style={{ '--share': pupils / marked.pupils }}
      >
        {text}
        <sup aria-hidden="true">{pupils}</sup>
        <span class="visually-hidden">
          {revealed
            ? t('view.marks.spoken.revealed', { count, part: t(`view.marks.part.${part}`) })
            : t('view.marks.spoken', { count })}
        </span>
      </span>
    );
  };
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
