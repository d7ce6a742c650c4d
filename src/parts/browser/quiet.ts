/** Tells when nobody is waiting for the page, so that what may come later does not get in its way. */

/** No clicks: with a listener for them at the document, screen readers call every heading and paragraph clickable. */
const PRESSES = ['pointerdown', 'keydown'] as const;

/** How long nothing is pressed, ms. */
export interface Quiet {
  /** From now on, where nothing is pressed at all. */
  readonly untouched: number;
  /** After the last press. */
  readonly pressed: number;
  /** In all: whoever presses without a pause must not wait for ever. */
  readonly longest: number;
}

/** Resolves once it is quiet where presses come by. */
export function quietFor(where: EventTarget, { untouched, pressed, longest }: Quiet): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const rest = (): void => {
      over.abort();
      clearTimeout(timer);
      clearTimeout(end);
      resolve();
    };
    const end = setTimeout(rest, longest);
    let timer = setTimeout(rest, untouched);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(rest, pressed);
    };
    for (const press of PRESSES) {
      where.addEventListener(press, again, { capture: true, passive: true, signal: over.signal });
    }
  });
}
