/** The tray: the sources that have arrived, in the order of their arrival, each a press away. */
import { anchors } from '../../../../parts/anchors.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { TrayItem } from '../../../../present/desk-views.ts';
import { afterPaint } from '../../../../parts/browser/after-paint.ts';
import { usePage } from '../../context.ts';
import { useWords } from '../../../../parts/context.ts';
import { SourcePicture } from '../../../../parts/icons/sources.tsx';

/** What is left free beside it, CSS px. */
const MARGIN = 12;
/** So many sources are closer together, where the screen is low. */
const FULL = 5;

export function Tray({ items }: { readonly items: readonly TrayItem[] }) {
  const { show } = usePage();
  const t = useWords();
  const tray = useRef<HTMLElement>(null);
  const current = items.find((item) => item.current) ?? items.at(-1);
  useEffect(() => afterPaint(() => bringIntoTray(tray.current)), [current?.id, items.length]);
  return (
    <nav
      ref={tray}
      class="tray"
      data-anchor={anchors.tray.id}
      aria-label={t('tray')}
      data-empty={items.length === 0}
      data-full={items.length >= FULL}
    >
      <ul data-anchor={anchors.sources.id}>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="tray__item"
              data-current={item.current}
              aria-current={item.current}
              onClick={() => show('document', item.id)}
            >
              <SourcePicture format={item.format} />
              <span class="tray__text">
                <b key={item.name}>{item.name}</b>
                <span class="tray__more">
                  <span key={item.formatLabel}>{item.formatLabel}</span>
                  <span key={item.date}>{item.date}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where the tray scrolls, the source on the desk is the last in sight, or what came last; the page itself stays where it is. */
function bringIntoTray(tray: HTMLElement | null): void {
  const slip = tray?.querySelector('[data-current="true"]') ?? tray?.querySelector('li:last-child');
  if (!tray || !slip) return;
  for (const pane of [tray, ...tray.children]) {
    const { right, bottom } = slip.getBoundingClientRect();
    const box = pane.getBoundingClientRect();
    pane.scrollBy(Math.round(right - box.right) + MARGIN, Math.round(bottom - box.bottom) + MARGIN);
  }
}
