/** Where threads hang between cards of the page: their pins, their way, and the place on it that is free for a word. */
import { type Curve, ON_EDGE, pinsOf, type Point, pointsOf, type Rect, type Tie } from './thread.ts';
import { least, levelOf, wayBetween } from './way.ts';

/** A thread from pin to pin, CSS px. */
export interface Hung {
  readonly name: string;
  readonly from: Point;
  readonly to: Point;
  readonly way: readonly Curve[];
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

/** Where on a thread its word may sit, the best place first. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.15, 0.85];
/** How far a word may hang to one side of its thread, of its width; it still covers the thread. */
const ASIDE = [0, 0.2, -0.2, 0.38, -0.38];
/** Air around a word, CSS px. */
const AIR = 5;

/**
 * Hangs all threads at once. Cards beside each other are joined across; cards in one column on the side towards
 * `middle` (x, CSS px). Threads run beneath nothing of `taken` where there is a way past it, and no two in one gap; words
 * keep clear of it and of one another, as far as their threads let them.
 */
export function hang(all: readonly Hanging[], taken: readonly Rect[], middle: number): readonly Hung[] {
  const ties = all.map(({ name, from, to }): Tie => ({ name, from, to, beside: besideOf(from, to, middle) }));
  const pins = pinsOf(ties, ON_EDGE);
  const words = [...taken];
  const levels: Rect[] = [];
  return all.flatMap(({ name, from: card, to: other, chip }, index) => {
    const [from, to] = pins.get(name) ?? [];
    if (!from || !to) return [];
    const others = taken.filter((each) => covered(each, card) === 0 && covered(each, other) === 0);
    const way = wayBetween(from, to, ties[index]?.beside, others, levels);
    levels.push(...levelOf(way));
    const points = pointsOf(way, 1, 0);
    const at = (share: number): Point => points[Math.round(share * (points.length - 1))] ?? from;
    const places = ASIDE.flatMap((aside) => PLACES.map((share) => boxAt(at(share), chip, aside)));
    const box = least(places, (place) => words.reduce((sum, word) => sum + covered(place, word), 0)) ?? {
      ...from,
      ...chip,
    };
    words.push(box);
    return { name, from, to, way, chip: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
  });
}

/** The side on which two cards of one column are joined; undefined where they stand beside each other. */
function besideOf(from: Rect, to: Rect, middle: number): Tie['beside'] {
  const apart = from.x + from.width <= to.x || to.x + to.width <= from.x;
  if (apart) return undefined;
  return from.x + from.width / 2 < middle ? 'right' : 'left';
}

function boxAt({ x, y }: Point, { width, height }: Hanging['chip'], aside: number): Rect {
  return { x: x + (aside - 0.5) * width, y: y - height / 2, width, height };
}

/** The area that two boxes share, with some air between them, CSS px². */
function covered(one: Rect, other: Rect): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + AIR;
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) + AIR;
  return Math.max(0, across) * Math.max(0, down);
}
