/** Five turning points, the story of the weekend before any table: one scene at a time, all of them where one reads or prints. */
import { anchors } from '../../../parts/anchors.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView, TurningPointView } from '../../../present/panel-views.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { usePage } from '../context.ts';
import { useLaidOut } from '../../../parts/browser/laid-out.ts';
import { useWords } from '../../../parts/context.ts';
import { Actions, Onward } from '../rooms/step/Actions.tsx';
import { Pane } from '../rooms/step/Pane.tsx';
import { Paragraphs } from '../../../parts/documents/Paragraphs.tsx';
import { Icon } from '../../../parts/icons/icons.tsx';

interface Props {
  readonly panel: Extract<PanelView, { panel: 'turning-points' }>;
  readonly screen: StepScreen;
}

export function TurningPoints({ panel, screen }: Props) {
  const { game } = usePage();
  const t = useWords();
  const last = panel.points.length - 1;
  const [shown, setShown] = useState(0);
  const seen = useRef(0);
  seen.current = Math.max(seen.current, shown);
  const list = useRef<HTMLOListElement>(null);
  const began = useRef(false);
  // From where it stands by then: keys may come faster than pictures.
  const turn = (by: number) => setShown((now) => Math.min(last, Math.max(0, now + by)));
  useArrows(turn);
  useLaidOut(
    (focus) => {
      if (began.current) focus(list.current?.querySelector<HTMLElement>('[data-shown="true"] h2'));
      began.current = true;
    },
    [shown],
  );
  const reads = game.store.getState().settings.view === 'reading';
  const foot =
    reads || seen.current === last ? (
      <Actions screen={screen} />
    ) : (
      <Onward screen={screen} label={t('reveal.next')} onPress={() => turn(1)} />
    );
  return (
    <Pane foot={foot}>
      <ol class="turning" ref={list}>
        {panel.points.map((point, index) => (
          <li key={point.id} class="turning__point" data-point={point.id} data-shown={index === shown}>
            <div class="window window--turn" data-anchor={anchors.turningPoint(point.id).id} />
            <Story point={point}>{index === shown && <Pager at={shown} of={last + 1} turn={turn} />}</Story>
          </li>
        ))}
      </ol>
    </Pane>
  );
}

interface StoryProps {
  readonly point: TurningPointView;
  readonly children: ComponentChildren;
}

function Story({ point, children }: StoryProps) {
  return (
    <div class="turning__story">
      <div class="turning__head">
        <h2 tabIndex={-1}>{point.title}</h2>
        {children}
      </div>
      <p>
        <span key={point.story}>{point.story}</span> <Paragraphs of={point.source} />
      </p>
      {point.number && <p class="turning__number">{point.number}</p>}
    </div>
  );
}

interface PagerProps {
  readonly at: number;
  readonly of: number;
  readonly turn: (by: number) => void;
}

function Pager({ at, of, turn }: PagerProps) {
  const t = useWords();
  const arrow = (by: number, icon: 'back' | 'next', name: string) => (
    <button
      type="button"
      class="button button--icon button--quiet"
      aria-label={name}
      aria-disabled={at + by < 0 || at + by >= of}
      onClick={() => turn(by)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="pager">
      {arrow(-1, 'back', t('turning.previous'))}
      <p>{t('turning.place', { at: at + 1, of })}</p>
      {arrow(1, 'next', t('turning.next'))}
    </div>
  );
}

/** The arrow keys turn the page, unless something that uses them itself has the focus or lies over it. */
function useArrows(turn: (by: number) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      const busy = target instanceof Element && target.closest('input, select, textarea, summary, .tray');
      if (busy || altKey || ctrlKey || metaKey || shiftKey || document.querySelector('dialog[open]')) return;
      if (key === 'ArrowLeft') turn(-1);
      if (key === 'ArrowRight') turn(1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
