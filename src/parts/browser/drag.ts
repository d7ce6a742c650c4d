/** Dragging with mouse, pen or finger: pointer capture on the handle, release decides, and a good deal lets go. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Drag {
  /** A finger that goes up or down from here means to scroll, also where there is nothing to scroll. */
  readonly scrolls?: boolean;
  /** Each movement, in CSS px of the viewport; `dragged`: it has gone further than a press does. */
  readonly move: (point: Point, dragged: boolean) => void;
  /** Released; not called when the drag is cancelled. */
  readonly drop: (point: Point, dragged: boolean) => void;
  readonly cancel: () => void;
}

/** A pointer that goes no further than this has only pressed, CSS px. */
const PRESS = 6;

const FOLLOWED = ['pointermove', 'pointerup', 'pointercancel', 'lostpointercapture'] as const;

/** What is in the hand: by what it is held, whether it has been moved, and how it is let go. */
interface Held {
  readonly handle: HTMLElement;
  readonly isDragged: () => boolean;
  readonly letGo: () => void;
}

let held: Held | undefined;

/**
 * Begins a drag from a pointerdown on a handle, by the first button or by any finger: a palm that rests on the screen is the
 * first one, and stops nobody; but a second finger on what another one drags lets go of it. It follows that pointer and no
 * other; Escape, a drag begun elsewhere, another window and a handle that is gone cancel it. What was dragged has not been pressed: no click comes of it.
 */
export function startDrag(event: PointerEvent, drag: Drag): void {
  const handle = event.currentTarget;
  const { pointerId } = event;
  if (!(handle instanceof HTMLElement) || event.button !== 0) return;
  const before = held;
  before?.letGo();
  if (before?.handle === handle && before.isDragged()) return;
  event.preventDefault();
  handle.setPointerCapture(pointerId);
  const listening = new AbortController();
  const { signal } = listening;
  const at = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
  const end = (finish: () => void) => {
    listening.abort();
    held = undefined;
    finish();
  };
  const cancel = () => end(drag.cancel);
  const follow = (type: (typeof FOLLOWED)[number], act: (event: PointerEvent) => void) =>
    handle.addEventListener(type, (each) => each.pointerId === pointerId && act(each), { signal });
  const { x, y } = at(event);
  let dragged = false;
  held = { handle, isDragged: () => dragged, letGo: cancel };
  const move = (moved: PointerEvent) => {
    const point = at(moved);
    const [across, down] = [Math.abs(point.x - x), Math.abs(point.y - y)];
    const begins = !dragged && Math.hypot(across, down) > PRESS;
    if (begins && drag.scrolls && down > across) return cancel();
    dragged ||= begins;
    drag.move(point, dragged);
  };
  follow('pointermove', move);
  follow('pointerup', (up) => {
    if (dragged) refuseClick();
    end(() => drag.drop(at(up), dragged));
  });
  for (const lost of ['pointercancel', 'lostpointercapture'] as const) follow(lost, cancel);
  window.addEventListener('blur', cancel, { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel(), { signal });
  drag.move(at(event), false);
}

/**
 * Carries an element with the pointer (`--carry-x`, `--carry-y`), from a pointerdown on its handle; let go it lies where it
 * lay before, and `drop` says what comes of it.
 */
export function carry(
  event: PointerEvent,
  carried: HTMLElement,
  { move, drop, cancel }: Partial<Drag> & Pick<Drag, 'drop'>,
): void {
  const { clientX, clientY } = event;
  const shift = (x: number, y: number) => {
    carried.style.setProperty('--carry-x', `${x}px`);
    carried.style.setProperty('--carry-y', `${y}px`);
  };
  const end = (finish: () => void) => {
    delete carried.dataset['carried'];
    shift(0, 0);
    finish();
  };
  startDrag(event, {
    move(point, dragged) {
      carried.dataset['carried'] = '';
      shift(point.x - clientX, point.y - clientY);
      move?.(point, dragged);
    },
    drop: (point, dragged) => end(() => drop(point, dragged)),
    cancel: () => end(() => cancel?.()),
  });
}

/** How long after the release a click may still come of a drag, ms: under a finger it comes as a tap of its own. */
const CLICK = 400;

/**
 * Whatever the click that ends a gesture is sent to, it is not a press, unless it is `meant`; from the next time a pointer
 * goes down one is again.
 */
export function refuseClick(meant: (event: MouseEvent) => boolean = () => false): void {
  const listening = new AbortController();
  const { signal } = listening;
  const over = () => listening.abort();
  const refuse = (event: MouseEvent) => {
    // What keys press is meant.
    if (event.detail === 0) return;
    over();
    if (meant(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('click', refuse, { capture: true, signal });
  window.addEventListener('pointerdown', over, { capture: true, signal });
  setTimeout(over, CLICK);
}

/**
 * On a touchstart: keeps a finger that goes down on what it means to move from scrolling the page. Beside it the page
 * scrolls under a finger, and a drag that has begun there is cancelled.
 */
export function keepFromScrolling(event: TouchEvent, isOnHandle: (point: Point) => boolean): void {
  const [touch] = event.changedTouches;
  if (touch && event.cancelable && isOnHandle({ x: touch.clientX, y: touch.clientY })) event.preventDefault();
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
