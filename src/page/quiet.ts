/** Tells when nobody is waiting for the page, so that what may come later does not get in its way. */

/** No clicks: with a listener for them at the document, screen readers call every heading and paragraph clickable. */
const PRESSES = ['pointerdown', 'keydown'] as const;

/** Resolves where nothing is pressed for `untouched` ms from now, or once nothing has been for `pressed` ms; each at least. */
export function quietFor(untouched: number, pressed: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const rest = (): void => {
      over.abort();
      resolve();
    };
    let timer = setTimeout(rest, untouched);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(rest, pressed);
    };
    for (const press of PRESSES) {
      document.addEventListener(press, again, { capture: true, passive: true, signal: over.signal });
    }
  });
}
