/** Moves the focus from one screen to the next without a layout of its own. */
import { afterPaint } from './after-paint.ts';

let before = '';

/**
 * Call it before a screen is rendered, with a name for the place it shows. What goes with the screen before must not take the focus with it: a browser that
 * finds the focus gone lays out the page at once, and then again when the new heading takes it.
 */
export function letGoBefore(place: string): void {
  if (place !== before && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  before = place;
}

/**
 * Begins a screen at its top, and once it is painted at its heading: by then it is laid out, which the focus would otherwise
 * wait for within the press. Whatever has taken the focus in the meantime keeps it, and its place in sight. Where the screen
 * holds the opener of the one just left, it begins there.
 */
export function beginAt(heading: HTMLElement | null, opener?: HTMLElement | null): void {
  const { activeElement } = document;
  const isTaken = () => document.activeElement !== activeElement;
  requestAnimationFrame(() => {
    if (!isTaken()) window.scrollTo(0, 0);
  });
  afterPaint(() => {
    // Inside a frame that the player is not in, focus must not be pulled over.
    if (!document.hasFocus() || isTaken()) return;
    opener?.scrollIntoView({ block: 'center' });
    (opener ?? heading)?.focus({ preventScroll: true });
  });
}
