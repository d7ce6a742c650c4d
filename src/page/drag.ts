/** Dragging with mouse, pen or finger: pointer capture on the handle, Escape lets go, release decides. */

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

/** Begins a drag from a pointerdown on a handle. Only the first button and the first finger count. */
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
  handle.addEventListener('pointermove', (moved) => drag.move(at(moved)), { signal });
  handle.addEventListener('pointerup', (up) => end(() => drag.drop(at(up))), { signal });
  handle.addEventListener('pointercancel', () => end(drag.cancel), { signal });
  window.addEventListener('blur', () => end(drag.cancel), { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(drag.cancel), { signal });
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
