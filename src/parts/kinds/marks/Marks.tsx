/** The highlighter: phrases of a document are marked on the document itself; beside it stands how many. */
import type { DocumentView } from '../../../present/desk-views.ts';
import type { MarksView } from '../../../present/kinds/marks.ts';
import { useCount, usePlay, useWords } from '../../context.ts';
import { DocumentSheet } from '../../documents/Document.tsx';
import { useDocumentLabels } from '../../documents/labels.ts';
import type { Marking } from '../../documents/marking.ts';

/** The question's part beside the document. */
export function Marks({ view }: { readonly view: MarksView }) {
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
export function MarkedDocument({ view: marks, document }: Props) {
  const play = usePlay();
  const t = useWords();
  const labels = useDocumentLabels();
  if (marks.document !== document.id) return <DocumentSheet view={document} labels={labels} />;
  const mark = (phrases: readonly string[]) => {
    const answer = marks.phrases.filter((phrase) => phrases.includes(phrase));
    play.move({ type: 'answer', question: marks.id, answer });
  };
  const marking: Marking = {
    phrases: marks.phrases,
    marked: marks.marked,
    key: marks.key,
    spare: marks.spare,
    locked: marks.locked,
    onToggle: (phrase) =>
      mark(
        marks.marked.includes(phrase)
          ? marks.marked.filter((each) => each !== phrase)
          : [...marks.marked, phrase],
      ),
    onMarkSelection: (phrases) => mark([...marks.marked, ...phrases]),
    labels: {
      group: t('marks.group'),
      markSelection: t('marks.selection'),
      hit: t('marks.hit'),
      missed: t('marks.missed'),
      falseAlarm: t('marks.false-alarm'),
      spare: t('marks.spare'),
    },
  };
  return <DocumentSheet view={document} labels={labels} marking={marking} />;
}
