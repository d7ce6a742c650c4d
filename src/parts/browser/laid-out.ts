/** Looks at the layout, scrolls and moves the focus where the layout is made anyway: in the frame after a press, not within it. */
import { useLayoutEffect } from 'preact/hooks';

/** Gives an element the focus, unless whoever plays has moved it since the press. */
export type Focus = (to: HTMLElement | null | undefined) => void;

/** Where the focus was last led: of several that lead it in one frame, each may. */
let last: Element | undefined;

/**
 * Acts once these inputs have changed, in the next frame, before it is painted. A browser that is asked where something is, or to
 * bring it into sight or focus it, lays out the page first; asked within the press, it keeps the press waiting for that,
 * and often lays out twice.
 */
export function useLaidOut(act: (focus: Focus) => void, inputs: readonly unknown[]): void {
  useLayoutEffect(() => {
    const { activeElement: before } = document;
    const focus: Focus = (to) => {
      const { activeElement: now, body } = document;
      // What is disabled by the press loses the focus to the page itself.
      if (!to || (now !== before && now !== body && now !== last)) return;
      last = to;
      to.focus();
    };
    const frame = requestAnimationFrame(() => act(focus));
    return () => cancelAnimationFrame(frame);
  }, inputs);
}
