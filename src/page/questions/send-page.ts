/** Filing, seen: the page types itself in, the stamp comes down, the page leaves on the wire and its copy comes back. */
import { motion } from '../../theme.ts';

/** All typing together, ms; with stamp, leaving and the copy's return it stays under 1.5 s. */
const TYPING = 560;
const SHAKE = 90;
const PAUSE = 110;

/**
 * Plays it over a page that already shows its end. Any key or press ends it at once. Returns how to end it, for when
 * the page goes before that.
 */
export function sendPage(page: HTMLElement): () => void {
  if (typeof page.animate !== 'function') return () => undefined;
  page.closest('.sheet')?.scrollTo(0, 0);
  const playing = [...typed(page), ...stamped(page), ...sent(page)];
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    for (const animation of playing) animation.finish();
  };
  for (const press of ['keydown', 'pointerdown'])
    window.addEventListener(press, end, { capture: true, signal: listening.signal });
  void Promise.allSettled(playing.map((animation) => animation.finished)).then(() => listening.abort());
  return end;
}

function typed(page: HTMLElement): readonly Animation[] {
  const lines = [...page.querySelectorAll('[data-typed]')];
  const duration = TYPING / Math.max(1, lines.length);
  return lines.map((line, index) =>
    line.animate([{ clipPath: 'inset(0 100% 0 0)' }, { clipPath: 'inset(0 0 0 0)' }], {
      delay: index * duration,
      duration,
      easing: 'steps(16)',
      fill: 'backwards',
    }),
  );
}

function stamped(page: HTMLElement): readonly Animation[] {
  const stamp = page.querySelector('.stamp');
  if (!stamp) return [];
  const down = stamp.animate([{ scale: '1.6', opacity: 0 }, { scale: '1' }], {
    delay: TYPING,
    duration: motion.stamp,
    easing: 'cubic-bezier(0.11, 0, 0.5, 0)',
    fill: 'backwards',
  });
  const shake = page.animate(
    [{ translate: '0 0' }, { translate: '3px -2px' }, { translate: '-2px 2px' }, { translate: '0 0' }],
    { delay: TYPING + motion.stamp, duration: SHAKE },
  );
  return [down, shake];
}

function sent(page: HTMLElement): readonly Animation[] {
  const leaves = TYPING + motion.stamp + SHAKE + PAUSE;
  const away = page.animate([{ transform: 'none' }, { transform: 'translateY(-105%)' }], {
    delay: leaves,
    duration: motion.paperAway,
    easing: 'cubic-bezier(0.32, 0, 0.67, 0)',
  });
  const back = page.animate([{ transform: 'translateY(3rem)', opacity: 0 }, { transform: 'none' }], {
    delay: leaves + motion.paperAway,
    duration: motion.paperIn,
    easing: 'cubic-bezier(0.33, 1, 0.68, 1)',
  });
  return [away, back];
}
