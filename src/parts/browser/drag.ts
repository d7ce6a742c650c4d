/** Dragging with mouse, pen or finger: pointer capture on the handle, release decides, and a good deal lets go. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Drag {
  /** Each movement, in CSS px of the viewport. */
  readonly move: (point: Point) => void;
  /** Released; not called when the drag is cancelled. */
  readonly drop: (point: Point) => void;
  readonly cancel: () => void;
}

/**
 * Begins a drag from a pointerdown on a handle. Only the first button and the first finger count. Escape, a second
 * finger, another window and a handle that is gone cancel it.
 */
export function startDrag(event: PointerEvent, drag: Drag): void {
  const handle = event.currentTarget;
  if (!(handle instanceof HTMLElement) || !event.isPrimary || event.button !== 0) return;
  event.preventDefault();
  handle.setPointerCapture(event.pointerId);
  const listening = new AbortController();
  const { signal } = listening;
  const at = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
  const end = (finish: () => void) => {
    listening.abort();
    finish();
  };
  const cancel = () => end(drag.cancel);
  handle.addEventListener('pointermove', (moved) => drag.move(at(moved)), { signal });
  handle.addEventListener('pointerup', (up) => end(() => drag.drop(at(up))), { signal });
  handle.addEventListener('pointercancel', cancel, { signal });
  handle.addEventListener('lostpointercapture', cancel, { signal });
  window.addEventListener('blur', cancel, { signal });
  window.addEventListener('pointerdown', ({ isPrimary }) => isPrimary || cancel(), { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel(), { signal });
  drag.move(at(event));
}

/** The element with this data attribute under a point, also beneath the handle that is being dragged. */
export function under(point: Point, attribute: string): string | undefined {
  for (const element of document.elementsFromPoint(point.x, point.y)) {
    const found = element.closest(`[${attribute}]`)?.getAttribute(attribute);
    if (found !== null && found !== undefined) return found;
  }
  return undefined;
}

/** Whether a point lies in a rectangle or within `margin` CSS px of it. */
export function near({ left, right, top, bottom }: DOMRect, { x, y }: Point, margin: number): boolean {
  return x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
}
