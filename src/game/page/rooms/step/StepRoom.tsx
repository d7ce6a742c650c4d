/** One step of the weekend: the heading and the editor, the document or the toy, the question, and the way on. */
import { anchors } from '../../../../parts/anchors.ts';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Session } from '../../../store/session.ts';
import type { PanelView } from '../../../../present/panel-views.ts';
import type { QuestionView } from '../../../../present/kinds/table.ts';
import type { StepScreen } from '../../../../present/screen.ts';
import type { SlipRow } from '../../../../present/locks.ts';
import { useWords } from '../../../../parts/context.ts';
import { Pause } from '../../../../parts/controls/spoken.tsx';
import { RichText } from '../../../../parts/documents/RichText.tsx';
import { Panel } from '../../panels/panels.tsx';
import { QuestionPart } from '../../../../parts/kinds/QuestionPart.tsx';
import { partsOf } from '../../../../parts/kinds/table.ts';
import { Actions, Onward } from './Actions.tsx';
import { Echo, Folders, Reveals, Slip } from './later-parts.ts';
import { Divider, OnDesk, useFront } from './OnDesk.tsx';
import { Pane } from './Pane.tsx';
import { Things } from './Things.tsx';
import { TopBar } from './TopBar.tsx';
import { Tray } from './Tray.tsx';

interface Props {
  readonly screen: StepScreen;
  readonly session: Session;
}

export function StepRoom({ screen, session }: Props) {
  const { front, turn, onMatter, onBody } = useFront(screen.id);
  const step = useRef<HTMLDivElement>(null);
  const { layout, questions } = screen;
  return (
    <div
      class="step"
      data-scene={screen.scene}
      data-layout={layout}
      data-step={screen.id}
      data-panel={screen.panel?.panel}
      data-asks={questions.map(({ kind }) => kind).join(' ')}
      data-pair={questions.some((view) => 'seats' in view && view.seats !== undefined)}
      data-beside={screen.files !== undefined || screen.tray.length > 0}
      ref={step}
      data-files={screen.files && screen.files.at > 0 ? 'open' : screen.files && 'shut'}
    >
      <TopBar screen={screen} session={session} />
      {screen.files ? <Folders files={screen.files} /> : <Tray items={screen.tray} />}
      {screen.opens && <div class="view" data-anchor={anchors.view.id} />}
      <main id="main" class="desk" data-front={front} key={screen.id}>
        <header class="head">
          <p class="chapter">
            <span key={screen.chapterTitle}>{screen.chapterTitle}</span>
          </p>
          <h1 tabIndex={-1} dir="auto">
            <span key={screen.heading}>{screen.heading}</span>
          </h1>
        </header>
        <div class="matter" {...onMatter}>
          {screen.beat.length + screen.remark.length > 0 && <Editor screen={screen} />}
          {layout === 'document' && (
            // The anchor stays where it is while the sheet in it slides in.
            <div class="place" data-anchor={anchors.document.id}>
              <div class="sheet">
                {screen.document && <OnDesk document={screen.document} questions={questions} />}
                {questions.map((view) => {
                  const { Page } = partsOf(view);
                  return Page && <Page key={view.id} view={view} />;
                })}
                {screen.files && <FromPrint />}
              </div>
            </div>
          )}
        </div>
        <div class="body" data-anchor={layout === 'board' ? anchors.board.id : anchors.asked.id} {...onBody}>
          {layout === 'document' && <Divider front={front} onPress={turn} />}
          <Asked screen={screen} />
        </div>
      </main>
      <Things screen={screen} step={step} />
    </div>
  );
}

/** Whose words a file is in. */
function FromPrint() {
  const t = useWords();
  return <p class="file__note">{t('folders.print')}</p>;
}

/** Panels that come with a way on of their own. */
const BRINGS_FOOT: readonly PanelView['panel'][] = ['turning-points', 'events'];

/** What is asked here and the way on beneath it: one thing under another, or what is asked together. What comes one after another brings its own way on. */
function Asked({ screen }: { readonly screen: StepScreen }) {
  const t = useWords();
  const asks = (view: QuestionView) => <QuestionPart key={view.id} view={view} />;
  const together = screen.questions.filter((view) => partsOf(view).Together);
  const Together = together[0] && partsOf(together[0]).Together;
  const isOnSlip = ({ id }: QuestionView) => screen.slip.some(({ question }) => question === id);
  const alone = screen.questions.filter((view) => !partsOf(view).Together && !isOnSlip(view));
  const asked = alone.map(asks);
  if (screen.panel && BRINGS_FOOT.includes(screen.panel.panel)) {
    return <Panel panel={screen.panel} screen={screen} />;
  }
  if (screen.slip.length > 0) return <OnSlip screen={screen}>{asked}</OnSlip>;
  if (Together) {
    const label = t(`actions.next.${together[0]?.kind}`);
    const on = (next: (() => void) | undefined) =>
      next ? <Onward screen={screen} label={label} onPress={next} /> : <Actions screen={screen} />;
    return (
      <Together
        views={together}
        ask={asks}
        within={(web, next) => (
          <Pane foot={on(next)}>
            {asked}
            {web}
          </Pane>
        )}
      />
    );
  }
  if (screen.reveals.length > 0) return <Reveals screen={screen}>{asked}</Reveals>;
  return (
    <Pane foot={<Actions screen={screen} />}>
      {screen.echo && <Echo view={screen.echo} />}
      {screen.panel && <Panel panel={screen.panel} screen={screen} />}
      {asked}
    </Pane>
  );
}

interface OnSlipProps {
  readonly screen: StepScreen;
  /** What is asked before it. */
  readonly children: ComponentChildren;
}

/** A slip with its way on: the lock of the row in hand, or on to the next row, and once all are locked to the next step. */
function OnSlip({ screen, children }: OnSlipProps) {
  const t = useWords();
  const footOf = (row: SlipRow | undefined, next: (() => void) | undefined) =>
    next && !row?.lock ? (
      <Onward screen={screen} label={t('slip.next')} onPress={next} />
    ) : (
      <Actions screen={screen} row={row} />
    );
  return (
    <Slip
      rows={screen.slip}
      questions={screen.questions}
      within={(slip, row, next) => (
        <Pane foot={footOf(row, next)}>
          {children}
          {slip}
        </Pane>
      )}
    />
  );
}

/** The duty editor: fiction, and the only voice of the desk. */
function Editor({ screen }: { readonly screen: StepScreen }) {
  const t = useWords();
  return (
    <div class="editor">
      <span class="editor__disc" aria-hidden="true" />
      <p>
        <b>{t('editor')}</b>
        <Pause /> <RichText runs={screen.beat} />
        {screen.remark.length > 0 && (
          <span class="editor__remark">
            <RichText runs={screen.remark} />
          </span>
        )}
        {screen.verb === 'file' && screen.corrections > 0 && (
          <span class="editor__count">{t('editor.corrections', { count: screen.corrections })}</span>
        )}
      </p>
    </div>
  );
}
