/** Watches the foot of a card: whether something still lies behind it, and how much it covers. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What is hidden by less than this is a margin, CSS px. */
const MARGIN = 12;

/**
 * Sets `data-more` on the foot while the content before it goes on beneath it, so that nobody takes half a question for a
 * whole one; and tells the styles how high it is, so that what takes the focus is scrolled clear of it.
 */
export function useMoreAbove(foot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const look = () => {
      const { current } = foot;
      const before = current?.previousElementSibling;
      if (!current || !before) return;
      const hidden = before.getBoundingClientRect().bottom - current.getBoundingClientRect().top;
      current.toggleAttribute('data-more', hidden > MARGIN);
      const height = `${current.offsetHeight}px`;
      const { style } = document.documentElement;
      if (style.getPropertyValue('--foot') !== height) style.setProperty('--foot', height);
    };
    const sizes = new ResizeObserver(look);
    for (const element of [foot.current, foot.current?.previousElementSibling]) {
      if (element) sizes.observe(element);
    }
    // Scrolling does not bubble, but it can be caught on its way down.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', look, { capture: true });
    };
  });
}
