/** Which way a thread of the page takes between its pins: as it hangs where nothing is in the way, else led through the gutters. */
import { type Curve, led, passing, type Point, pointsOf, type Rect, sagging, sagOf } from './thread.ts';

/** How far a thread beside two cards in one column bows out: a share of its length, less where the gutter is narrow, CSS px. */
const BOW = { shares: [0.14, 0.07, 0], least: 12, most: 34 } as const;
/** Room that a level run keeps above and beneath it, and how far past the last card it turns off, CSS px. */
const ROOM = { beside: 8, past: 4 } as const;
/** How far out of a column of cards their pins' tags are passed, CSS px. */
const PAST_TAGS = 14;

/**
 * The way from pin to pin that runs beneath the least of `inTheWay`; of those that are alike in this, as it hangs, then
 * the shortest. `beside`: both pins are on this side of one column. `levels`: where others are led already.
 */
export function wayBetween(
  from: Point,
  to: Point,
  beside: 'left' | 'right' | undefined,
  inTheWay: readonly Rect[],
  levels: readonly Rect[],
): readonly Curve[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const hanging = beside
    ? BOW.shares.map((share) => bowed(from, to, beside, share * length))
    : [sagging(from, to, sagOf(length))];
  const through = gaps(from, to, inTheWay, levels);
  const ways = [
    ...hanging.map((curve) => [curve]),
    ...[0, PAST_TAGS].flatMap((out) => through.map((via) => led(from, via, to, out))),
  ];
  return least(ways, (way) => beneath(way, inTheWay)) ?? [];
}

function bowed(from: Point, to: Point, beside: 'left' | 'right', bow: number): Curve {
  const out = Math.min(BOW.most, Math.max(BOW.least, bow));
  const x = (from.x + to.x) / 2 + (beside === 'right' ? out : -out);
  return passing(from, { x, y: (from.y + to.y) / 2 }, to);
}

/** Where a thread may run level past all that stands between two pins: its last point there, the shortest way first. */
function gaps(from: Point, to: Point, inTheWay: readonly Rect[], levels: readonly Rect[]): readonly Point[] {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const between = inTheWay.filter(({ x, width }) => x >= left && x + width <= right);
  if (between.length === 0) return [];
  const ends = between.map(({ x, width }) => (from.x < to.x ? x + width + ROOM.past : x - ROOM.past));
  const x = from.x < to.x ? Math.max(...ends) : Math.min(...ends);
  const met = [...between, ...levels.filter((level) => level.x < right && level.x + level.width > left)];
  const travel = (y: number): number => Math.abs(y - from.y) + Math.abs(y - to.y);
  return freeHeights(met)
    .sort((one, other) => travel(one) - travel(other))
    .map((y) => ({ x, y }));
}

/** Heights above, between and beneath these boxes, wherever there is room for a thread. */
function freeHeights(boxes: readonly Rect[]): number[] {
  const down = [...boxes].sort((one, other) => one.y - other.y);
  let bottom = Number.NEGATIVE_INFINITY;
  const heights: number[] = [];
  for (const { y, height } of down) {
    const room = y - bottom;
    if (room >= 2 * ROOM.beside) heights.push(Number.isFinite(room) ? bottom + room / 2 : y - ROOM.beside);
    bottom = Math.max(bottom, y + height);
  }
  return [...heights, bottom + 3 * ROOM.beside];
}

/** What a way that is led takes up where it runs level past cards, so that the next one takes another gap. */
export function levelOf([, level]: readonly Curve[]): readonly Rect[] {
  if (!level) return [];
  const [start, , , end] = level;
  return [{ x: Math.min(start.x, end.x), y: end.y, width: Math.abs(end.x - start.x), height: 0 }];
}

/** How much of a way lies beneath these boxes, in points of it. */
export function beneath(way: readonly Curve[], boxes: readonly Rect[]): number {
  return pointsOf(way, 1, 0).filter((point) => boxes.some((box) => inside(point, box))).length;
}

function inside({ x, y }: Point, box: Rect): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The first of the items that cost the least. */
export function least<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  const costs = items.map(cost);
  return items[costs.indexOf(Math.min(...costs))];
}
