/** One gesture, one act: the second click of a double click presses nothing, nor does a key that is held down. */
import { refuseClick } from './drag.ts';

/** On whatever is pressed many times in a row, as the buttons beside a slider. */
const OFTEN = '[data-often]';
/** How soon after a tap another one belongs to it, ms, and how near, CSS px: not every browser counts the taps of a finger as it does a mouse's clicks. */
const SOON = 350;
const NEAR = 24;

/**
 * Wherever a page is pressed; what was pressed first has often put something else beneath the hand. A click is listened
 * for only while one may come: screen readers call clickable whatever lies where one is listened for.
 */
export function pressOnce(page: Window): void {
  let before: MouseEvent | undefined;
  const repeats = (event: MouseEvent): boolean => {
    const last = before;
    before = event;
    if (event.detail > 1) return true;
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTap || !last || event.timeStamp - last.timeStamp > SOON) return false;
    return Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < NEAR;
  };
  const isOften = ({ target }: Event) => target instanceof Element && target.closest(OFTEN) !== null;
  page.addEventListener('pointerup', () => refuseClick((event) => !repeats(event) || isOften(event)), {
    capture: true,
  });
  page.addEventListener(
    'keydown',
    (event) => {
      const presses = event.key === 'Enter' && event.target instanceof HTMLButtonElement;
      if (!event.repeat || !presses || isOften(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
