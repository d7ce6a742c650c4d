/** The highlighter: phrases of a document are marked on the document itself; beside it stands how many. */
import type { DocumentView } from '../../../present/desk-views.ts';
import type { MarksView } from '../../../present/kinds/marks.ts';
import { useAnswer, useCount, useWords } from '../../context.ts';
import { MarkingSheet } from './MarkingSheet.tsx';

/** The question's part beside the document. */
export function Marks({
  view,
}: {
  readonly view: Pick<MarksView, 'locked' | 'marked' | 'hits' | 'of' | 'falseAlarms'>;
}) {
  const t = useWords();
  const count = useCount();
  if (view.locked) {
    const { hits, of, falseAlarms } = view;
    return <p class="note">{t('marks.result', { hits, of, falseAlarms })}</p>;
  }
  return (
    <p class="note" role="status">
      {count('marks.count', view.marked.length)}
    </p>
  );
}

interface Props {
  readonly view: MarksView;
  readonly document: DocumentView;
}

/** The document, ready for the highlighter. */
export function MarkedDocument({ view, document }: Props) {
  return <MarkingSheet view={view} document={document} onMark={useAnswer(view.id)} />;
}
