/** A document under the highlighter: whatever asks for words to be marked in it. */
import type { DocumentView } from '../../../present/desk-views.ts';
import type { MarksView } from '../../../present/kinds/marks.ts';
import type { PhraseId } from '../../../rules/weekend.ts';
import { useWords } from '../../context.ts';
import { DocumentSheet } from '../../documents/Document.tsx';
import { useDocumentLabels } from '../../documents/labels.ts';
import type { Marking } from '../../documents/marking.ts';

interface Props {
  readonly view: Pick<MarksView, 'document' | 'phrases' | 'marked' | 'key' | 'spare' | 'locked'> &
    Partial<Pick<MarksView, 'ink'>>;
  readonly document: DocumentView;
  /** All that is marked now, in reading order. */
  readonly onMark: (phrases: readonly PhraseId[]) => void;
}

export function MarkingSheet({ view, document, onMark }: Props) {
  const t = useWords();
  const labels = useDocumentLabels();
  if (view.document !== document.id) return <DocumentSheet view={document} labels={labels} />;
  const { phrases, marked, key, spare, ink, locked } = view;
  const mark = (wanted: readonly PhraseId[]) => onMark(phrases.filter((phrase) => wanted.includes(phrase)));
  const marking: Marking = {
    phrases,
    marked,
    key,
    spare,
    ink,
    locked,
    onToggle: (phrase) =>
      mark(marked.includes(phrase) ? marked.filter((each) => each !== phrase) : [...marked, phrase]),
    onMarkSelection: (selected) => mark([...marked, ...selected]),
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
