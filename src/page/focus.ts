/** Lets go of the focus in time. */
import type { Screen } from '../store/screen.ts';

let before = '';

/**
 * Call it before a screen is rendered. What goes with the screen before must not take the focus with it: a browser that
 * finds the focus gone lays out the page at once, and then again when the new heading takes it.
 */
export function letGoBefore(screen: Screen): void {
  const place = screen.room === 'step' ? screen.id : screen.room;
  if (place !== before && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  before = place;
}
