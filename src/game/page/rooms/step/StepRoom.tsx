/** One step of the weekend: the heading and the editor, the document or the toy, the question, and the way on. */
import { anchors } from '../../../../parts/anchors.ts';
import { useState } from 'preact/hooks';
import type { Session } from '../../../store/game.ts';
import type { DocumentView } from '../../../../present/desk-views.ts';
import type { QuestionView } from '../../../../present/kinds/table.ts';
import type { StepScreen } from '../../../../present/screen.ts';
import { useWords } from '../../../../parts/context.ts';
import { DocumentSheet } from '../../../../parts/documents/Document.tsx';
import { useDocumentLabels } from '../../../../parts/documents/labels.ts';
import { RichText } from '../../../../parts/documents/RichText.tsx';
import { Panel } from '../../panels/panels.tsx';
import { QuestionPart } from '../../../../parts/kinds/QuestionPart.tsx';
import { partsOf } from '../../../../parts/kinds/table.ts';
import { Actions, Onward } from './Actions.tsx';
import { Reveals } from './Reveals.tsx';
import { TopBar } from './TopBar.tsx';
import { Tray } from './Tray.tsx';

/** Text size, percent. */
const LARGEST_ON_SHEET = 125;

/**
 * Whether a narrow screen may lay the question over its document. Not in large letters, which would leave the document
 * no room, nor in reading; and not where there is nothing to ask.
 */
function fitsOnSheet({ questions }: StepScreen, { settings }: Session): boolean {
  return questions.length > 0 && settings.view === 'game' && settings.textSize <= LARGEST_ON_SHEET;
}

interface Props {
  readonly screen: StepScreen;
  readonly session: Session;
}

export function StepRoom({ screen, session }: Props) {
  const [raisedAt, setRaisedAt] = useState<string>();
  const raised = raisedAt === screen.id;
  const lower = () => setRaisedAt(undefined);
  const { layout } = screen;
  const sheet = layout === 'document' && fitsOnSheet(screen, session);
  return (
    <div class="step" data-scene={screen.scene} data-layout={layout} data-sheet={sheet} data-step={screen.id}>
      <TopBar screen={screen} session={session} />
      <Tray items={screen.tray} />
      {screen.opens && <div class="view" data-anchor={anchors.view.id} />}
      <main id="main" class="desk" key={screen.id}>
        <header class="head">
          <p class="chapter">
            <span key={screen.chapterTitle}>{screen.chapterTitle}</span>
          </p>
          <h1 tabIndex={-1}>
            <span key={screen.heading}>{screen.heading}</span>
          </h1>
          {screen.beat.length > 0 && <Editor screen={screen} />}
        </header>
        {layout === 'document' && (
          // The anchor stays where it is while the sheet in it slides in.
          <div class="place" data-anchor={anchors.document.id} onFocusIn={lower} onPointerDown={lower}>
            <div class="sheet">
              {screen.document && <OnDesk document={screen.document} questions={screen.questions} />}
              {screen.questions.map((view) => {
                const { Page } = partsOf(view);
                return Page && <Page key={view.id} view={view} />;
              })}
            </div>
          </div>
        )}
        <div
          class="body"
          data-raised={raised}
          data-anchor={layout === 'board' ? anchors.board.id : undefined}
        >
          {sheet && <Raise raised={raised} onPress={() => setRaisedAt(raised ? undefined : screen.id)} />}
          {screen.panel && <Panel panel={screen.panel} screen={screen} />}
          <Questions screen={screen} />
          <Foot screen={screen} />
        </div>
      </main>
    </div>
  );
}

/** Draws the question up over its document and down again; seen only where it lies at the foot of the screen. */
function Raise({ raised, onPress }: { readonly raised: boolean; readonly onPress: () => void }) {
  const t = useWords();
  return (
    <button
      type="button"
      class="body__raise"
      aria-expanded={raised}
      aria-label={t('card.raise')}
      onClick={onPress}
    />
  );
}

interface DeskProps {
  readonly document: DocumentView;
  readonly questions: readonly QuestionView[];
}

/** The document, made ready for whatever is asked in it. */
function OnDesk({ document, questions }: DeskProps) {
  const labels = useDocumentLabels();
  const asking = questions.find((view) => partsOf(view).OnDocument);
  const Asked = asking && partsOf(asking).OnDocument;
  return Asked ? (
    <Asked view={asking} document={document} />
  ) : (
    <DocumentSheet view={document} labels={labels} />
  );
}

/** What is asked here one under another; what is asked together comes with the way on. */
function Questions({ screen }: { readonly screen: StepScreen }) {
  return screen.questions.map(
    (view) => !partsOf(view).Together && <QuestionPart key={view.id} view={view} />,
  );
}

/** The way on. What comes one after another brings its own. */
function Foot({ screen }: { readonly screen: StepScreen }) {
  const t = useWords();
  const together = screen.questions.filter((view) => partsOf(view).Together);
  const Together = together[0] && partsOf(together[0]).Together;
  if (screen.panel?.panel === 'turning-points') return null;
  if (Together) {
    return (
      <Together
        views={together}
        ask={(view) => <QuestionPart key={view.id} view={view} />}
        foot={(next) =>
          next ? (
            <Onward screen={screen} label={t('batch.next')} onPress={next} />
          ) : (
            <Actions screen={screen} />
          )
        }
      />
    );
  }
  return screen.reveals.length > 0 ? <Reveals screen={screen} /> : <Actions screen={screen} />;
}

/** The duty editor: fiction, and the only voice of the desk. */
function Editor({ screen }: { readonly screen: StepScreen }) {
  const t = useWords();
  return (
    <div class="editor">
      <span class="editor__disc" aria-hidden="true" />
      <p>
        <b>{t('editor')}</b> <RichText runs={screen.beat} />
        {screen.verb === 'file' && screen.corrections > 0 && (
          <span class="editor__count">{t('editor.corrections', { count: screen.corrections })}</span>
        )}
      </p>
    </div>
  );
}
