/** Tells the stage where the pointer is and what has the focus: for what answers to the hand without being a control. */

export interface Attention {
  /** CSS px of the viewport; undefined before it has moved. */
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
  /** The anchor id of the focused element, if it has one. */
  readonly focused: string | undefined;
}

/** Calls back, once per frame at most, when the pointer has moved or the focus has changed. */
export function watchAttention(root: HTMLElement, changed: (attention: Attention) => void): void {
  let pointer: Attention['pointer'];
  let asked = 0;
  const tell = () => {
    asked = 0;
    const focused = document.activeElement?.getAttribute('data-anchor') ?? undefined;
    changed({ pointer, focused });
  };
  const soon = () => {
    asked ||= requestAnimationFrame(tell);
  };
  const moved = ({ clientX: x, clientY: y }: PointerEvent) => {
    pointer = { x, y };
    soon();
  };
  root.addEventListener('pointermove', moved, { passive: true });
  root.addEventListener('focusin', soon);
  root.addEventListener('focusout', soon);
}
