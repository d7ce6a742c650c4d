/** The stamp on its pad: carried onto the page by the hand, where the button at the foot brings it down as well. */
import { carry, under } from '../../browser/drag.ts';
import { usePlay, useWords } from '../../context.ts';

/** What the page is called to a hand that lets something go over it. */
export const PAGE_DROP = 'page';

export function Stamp() {
  const { screen, move, announce } = usePlay();
  const t = useWords();
  const lock = screen.room === 'step' ? screen.actions.lock : undefined;
  const take = (event: PointerEvent) => {
    const stamp = event.currentTarget;
    if (!(stamp instanceof HTMLElement)) return;
    carry(event, stamp, {
      drop(point) {
        if (under(point, 'data-drop') !== PAGE_DROP) return;
        if (lock?.ready) lock.moves.forEach(move);
        else if (lock) announce(lock.missing);
      },
    });
  };
  return (
    <div class="pad" aria-hidden="true">
      <div class="pad__stamp" data-toy="stamp" onPointerDown={take}>
        <svg viewBox="0 0 64 72" width="64" height="72" focusable="false">
          <path class="pad__grip" d="M24 4h16v6l-4 6v20h16l6 14H6l6-14h16V16l-4-6Z" />
          <path class="pad__rubber" d="M6 52h52v12H6Z" />
        </svg>
      </div>
      <p class="note">{t('assessment.stamp.hint')}</p>
    </div>
  );
}
