/** Watches the foot of a card: whether what is before it goes on beneath it. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What is hidden by less than this is a margin, CSS px. */
const MARGIN = 24;

/** Sets `data-more` on the foot while the pane before it goes on beneath it, so that nobody takes half a question for a whole one. */
export function useMoreAbove(foot: RefObject<HTMLElement | null>): void {
  const sizes = useRef<ResizeObserver | undefined>(undefined);
  const watched = useRef(new WeakSet<Element>());
  useEffect(() => {
    const look = () => {
      const { current } = foot;
      const pane = current?.previousElementSibling;
      if (!current || !pane) return;
      const hidden = pane.scrollHeight - pane.clientHeight - pane.scrollTop;
      current.toggleAttribute('data-more', hidden > MARGIN);
    };
    const observer = new ResizeObserver(look);
    sizes.current = observer;
    // Scrolling does not bubble, but it can be caught on its way down.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', look, { capture: true });
    };
  }, []);
  // The hand moves the page many times a second: one observer serves it all, and takes on only what is new.
  useEffect(() => {
    const pane = foot.current?.previousElementSibling;
    for (const element of [foot.current, pane, ...(pane?.children ?? [])]) {
      if (!element || watched.current.has(element)) continue;
      watched.current.add(element);
      sizes.current?.observe(element);
    }
  });
}
