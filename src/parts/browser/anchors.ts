/** Tells the stage where the page's elements are, and when that may have changed. */
import type { Anchor } from '../anchors.ts';

export interface AnchorRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The rectangle of the element that carries this anchor, in CSS px of the viewport; undefined where it is hidden, or
 * has been scrolled out of its pane: the stage cannot cut off what it draws there.
 */
export function rectOf({ id }: Anchor): AnchorRect | undefined {
  const element = document.querySelector(`[data-anchor="${CSS.escape(id)}"]`);
  const rect = element?.getBoundingClientRect();
  if (!element || !rect || rect.width === 0 || rect.height === 0) return undefined;
  const pane = element.closest('.ask');
  if (!pane || pane.scrollTop === 0) return rect;
  const { left, top } = pane.getBoundingClientRect();
  // On a wide screen a window stands beside its card, and does not scroll with it.
  const isBeside = rect.left + rect.width <= left + CUT;
  return isBeside || rect.top >= top - CUT ? rect : undefined;
}

/** As much may be cut off, CSS px: a margin, a shadow. */
const CUT = 4;

/** Calls back from now on, once per frame at most, when anchors may have moved: resize, scroll, fonts, another thing shown in their place. */
export function watchAnchors(root: HTMLElement, moved: () => void): void {
  let asked = 0;
  const soon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(moved);
  };
  // Its first size is told as well.
  new ResizeObserver(soon).observe(root);
  // What a part of the page shows by itself, one thing after another, comes without a new description.
  new MutationObserver(soon).observe(root, { subtree: true, attributeFilter: ['data-shown'] });
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  window.addEventListener('resize', soon);
  // A face that is asked for late moves the words without changing the size of the page.
  document.fonts.addEventListener('loadingdone', soon);
}
