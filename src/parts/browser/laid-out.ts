/** Looks at the layout, scrolls and moves the focus where the layout is made anyway: in the frame after a press, not within it. */
import { useLayoutEffect } from 'preact/hooks';

/**
 * Acts once these inputs have changed, in the next frame, before it is painted. A browser that is asked where something is, or to
 * bring it into sight or focus it, lays out the page first; asked within the press, it keeps the press waiting for that,
 * and often lays out twice.
 */
export function useLaidOut(act: () => void, inputs: readonly unknown[]): void {
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(act);
    return () => cancelAnimationFrame(frame);
  }, inputs);
}
