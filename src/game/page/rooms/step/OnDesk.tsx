/** What lies on the desk beside what is asked of it, and which of the two has the larger part where they lie over one another. */
import { useState } from 'preact/hooks';
import type { DocumentView } from '../../../../present/desk-views.ts';
import type { QuestionView } from '../../../../present/kinds/table.ts';
import { afterPaint } from '../../../../parts/browser/after-paint.ts';
import { useWords } from '../../../../parts/context.ts';
import { DocumentSheet } from '../../../../parts/documents/Document.tsx';
import { useDocumentLabels } from '../../../../parts/documents/labels.ts';
import { partsOf } from '../../../../parts/kinds/table.ts';

interface DeskProps {
  readonly document: DocumentView;
  readonly questions: readonly QuestionView[];
}

/** The document, made ready for whatever is asked in it. */
export function OnDesk({ document, questions }: DeskProps) {
  const labels = useDocumentLabels();
  const asking = questions.find((view) => partsOf(view).OnDocument);
  const Asked = asking && partsOf(asking).OnDocument;
  return Asked ? (
    <Asked view={asking} document={document} />
  ) : (
    <DocumentSheet view={document} labels={labels} />
  );
}

/** Who has the larger part: what is asked, until the document of this place is taken up. */
export function useFront(place: string) {
  const [readAt, setReadAt] = useState<string>();
  const front: 'matter' | 'ask' = readAt === place ? 'matter' : 'ask';
  const read = () => setReadAt(place);
  const ask = () => setReadAt(undefined);
  return {
    front,
    turn: front === 'ask' ? read : ask,
    onMatter: { onFocusIn: read, onPointerDown: read },
    onBody: {
      onFocusIn: (event: FocusEvent) => hasKeyFocus(event) && ask(),
      // Not before the press has done its work: a radio button drawn anew while it is clicked forgets the click.
      onClick: () => afterPaint(ask),
    },
  };
}

/** Whether the focus came by a key: a press that also moved what is pressed would miss it. */
function hasKeyFocus({ target }: FocusEvent): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}

interface DividerProps {
  readonly front: 'matter' | 'ask';
  readonly onPress: () => void;
}

/** Gives the document the larger part or the question; seen only where the two lie over one another. */
export function Divider({ front, onPress }: DividerProps) {
  const t = useWords();
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onPress();
  };
  return (
    <button
      type="button"
      class="divider"
      aria-expanded={front === 'ask'}
      aria-label={t('card.raise')}
      onClick={press}
    />
  );
}
