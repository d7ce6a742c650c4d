/** Where threads hang between cards of the page: their pins, their curve, and the place on it that is free for a word. */
import { ON_EDGE, pinsOf, type Point, type Rect, sagOf, type Tie } from './thread.ts';

/** A thread as a quadratic curve, CSS px. */
export interface Hung {
  readonly name: string;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  /** The middle of the word on it. */
  readonly chip: Point;
}

export interface Hanging {
  readonly name: string;
  readonly from: Rect;
  readonly to: Rect;
  /** How large its word is. */
  readonly chip: { readonly width: number; readonly height: number };
}

/** How far a thread beside two cards in one column bows out, CSS px. */
const BOW = { least: 16, most: 34 } as const;
/** Where on a thread its word may sit, the best place first. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.15, 0.85];
/** How far a word may hang to one side of its thread, of its width; it still covers the thread. */
const ASIDE = [0, 0.2, -0.2, 0.38, -0.38];
/** Air around a word, CSS px. */
const AIR = 5;

/**
 * Hangs all threads at once. Cards beside each other are joined across; cards in one column on the side towards
 * `middle` (x, CSS px). Words keep clear of `taken` and of one another, as far as their threads let them.
 */
export function hang(all: readonly Hanging[], taken: readonly Rect[], middle: number): readonly Hung[] {
  const ties = all.map(({ name, from, to }): Tie => ({ name, from, to, beside: besideOf(from, to, middle) }));
  const pins = pinsOf(ties, ON_EDGE);
  const words = [...taken];
  return all.flatMap(({ name, chip }, index) => {
    const [from, to] = pins.get(name) ?? [];
    if (!from || !to) return [];
    const control = controlOf(from, to, ties[index]?.beside);
    const places = ASIDE.flatMap((aside) =>
      PLACES.map((share) => boxAt(along(from, control, to, share), chip, aside)),
    );
    const box = freest(places, words);
    words.push(box);
    return { name, from, control, to, chip: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
  });
}

/** The side on which two cards of one column are joined; undefined where they stand beside each other. */
function besideOf(from: Rect, to: Rect, middle: number): Tie['beside'] {
  const apart = from.x + from.width <= to.x || to.x + to.width <= from.x;
  if (apart) return undefined;
  return from.x + from.width / 2 < middle ? 'right' : 'left';
}

function controlOf(from: Point, to: Point, beside: Tie['beside']): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (beside) {
    const bow = Math.min(BOW.most, Math.max(BOW.least, length * 0.14));
    return { x: middle.x + (beside === 'right' ? 2 : -2) * bow, y: middle.y };
  }
  const sag = length === 0 ? 0 : (sagOf(length) * Math.abs(to.x - from.x)) / length;
  return { x: middle.x, y: middle.y + 2 * sag };
}

/** The point at `share` (0–1) of a quadratic curve. */
export function along(from: Point, control: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const weigh = (a: number, b: number, c: number): number =>
    rest ** 2 * a + 2 * rest * share * b + share ** 2 * c;
  return { x: weigh(from.x, control.x, to.x), y: weigh(from.y, control.y, to.y) };
}

function boxAt({ x, y }: Point, { width, height }: Hanging['chip'], aside: number): Rect {
  return { x: x + (aside - 0.5) * width, y: y - height / 2, width, height };
}

/** The first box that covers the least of what is taken. */
function freest(boxes: readonly Rect[], taken: readonly Rect[]): Rect {
  const costs = boxes.map((box) => taken.reduce((sum, other) => sum + covered(box, other), 0));
  const best = boxes[costs.indexOf(Math.min(...costs))];
  return best ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The area that two boxes share, with some air between them, CSS px². */
function covered(one: Rect, other: Rect): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + AIR;
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) + AIR;
  return Math.max(0, across) * Math.max(0, down);
}
