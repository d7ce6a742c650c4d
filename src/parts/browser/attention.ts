/** Tells the stage where the pointer is and what has the focus: for what answers to the hand without being a control. */

export interface Attention {
  /** CSS px of the viewport; undefined before it has moved. */
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
  /** The anchor id of what the pointer was pressed on and has not let go of, if it has one. */
  readonly pressed: string | undefined;
  /** The anchor id of the focused element, if it has one. */
  readonly focused: string | undefined;
}

function anchorOf(element: EventTarget | null): string | undefined {
  return element instanceof Element ? (element.getAttribute('data-anchor') ?? undefined) : undefined;
}

/** Calls back, once per frame at most, when the pointer has moved, presses or lets go, or the focus has changed. */
export function watchAttention(root: HTMLElement, changed: (attention: Attention) => void): void {
  let pointer: Attention['pointer'];
  let pressed: Attention['pressed'];
  let asked = 0;
  const tell = () => {
    asked = 0;
    changed({ pointer, pressed, focused: anchorOf(document.activeElement) });
  };
  const soon = () => {
    asked ||= requestAnimationFrame(tell);
  };
  const moved = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
    pointer = { x, y };
    // Let go outside the window, it tells so only when it is back.
    if (buttons === 0) pressed = undefined;
    soon();
  };
  const down = (event: PointerEvent) => {
    pressed = anchorOf(event.target);
    moved(event);
  };
  const up = () => {
    pressed = undefined;
    soon();
  };
  root.addEventListener('pointermove', moved, { passive: true });
  root.addEventListener('pointerdown', down);
  for (const end of ['pointerup', 'pointercancel'] as const) root.addEventListener(end, up);
  window.addEventListener('blur', up);
  root.addEventListener('focusin', soon);
  root.addEventListener('focusout', soon);
}
