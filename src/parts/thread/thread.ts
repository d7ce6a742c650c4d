/** The thread as numbers, for page and stage alike: how it is spun, where it is pinned, how it sags, how far it is drawn. */
import type { Relation } from '../../rules/weekend.ts';

/** CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS px. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Look {
  /** CSS px. */
  readonly width: number;
  /** Lengths of strokes and gaps in turn, CSS px; empty where the thread is whole. */
  readonly dash: readonly number[];
  /** A second strand beside the first. */
  readonly strands: 1 | 2;
}

/** How each relation's thread is spun: told apart without colour. `loose`: in the hand. `open`: still to be settled. */
export const LOOKS: Readonly<Record<Relation | 'loose' | 'open', Look>> = {
  contradicts: { width: 4.5, dash: [1, 10], strands: 1 },
  'weighs-against': { width: 4.5, dash: [16, 11], strands: 1 },
  'only-seems-to': { width: 2.2, dash: [], strands: 1 },
  corroborates: { width: 4.5, dash: [], strands: 1 },
  overstates: { width: 2.6, dash: [], strands: 2 },
  loose: { width: 4, dash: [], strands: 1 },
  open: { width: 1.6, dash: [2, 8], strands: 1 },
};

/** A curve through four points, both ends included (cubic Bézier; a sagging quadratic is raised to it). */
export type Curve = readonly [Point, Point, Point, Point];

/** How deep a thread of this length hangs, CSS px (18–50). */
export function sagOf(length: number): number {
  return Math.min(50, Math.max(18, length * 0.11));
}

/** A quadratic curve between two pins that hangs up to `sag` CSS px below the straight line, the less the steeper it is. */
export function sagging(from: Point, to: Point, sag: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const hang = length === 0 ? 0 : (sag * Math.abs(to.x - from.x)) / length;
  return raised(from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 2 * hang }, to);
}

/** A quadratic curve as a cubic one. */
function raised(from: Point, control: Point, to: Point): Curve {
  const towards = (end: Point): Point => ({
    x: end.x + (2 / 3) * (control.x - end.x),
    y: end.y + (2 / 3) * (control.y - end.y),
  });
  return [from, towards(from), towards(to), to];
}

/** A quadratic curve between two pins that passes `via` half way. */
export function passing(from: Point, via: Point, to: Point): Curve {
  const control = { x: 2 * via.x - (from.x + to.x) / 2, y: 2 * via.y - (from.y + to.y) / 2 };
  return raised(from, control, to);
}

/** How far beside its pin a thread that is led runs up or down: a share of that way, at most `most` CSS px, and how wide it turns. */
const LANE = { share: 0.06, most: 12, turn: 24 } as const;

/**
 * A thread led past what lies between its pins: along its card's edge to the height of `via`, level through that point,
 * and into the other card. The further it runs along the edge, the further out: threads from one column of cards to words
 * in the same order keep clear of one another. `out`: at least this far out, CSS px.
 */
export function led(from: Point, via: Point, to: Point, out = 0): readonly Curve[] {
  const rise = via.y - from.y;
  const turn = Math.sign(rise) * Math.min(LANE.turn, Math.abs(rise));
  const lane = Math.max(out, Math.min(LANE.most, LANE.share * Math.abs(rise)));
  const x = from.x + Math.sign(via.x - from.x) * lane;
  const corner = { x, y: via.y - turn };
  const middle = (via.x + to.x) / 2;
  return [
    [from, { x, y: from.y }, { x, y: (from.y + corner.y) / 2 }, corner],
    [corner, { x, y: via.y }, { x: (x + via.x) / 2, y: via.y }, via],
    [via, { x: middle, y: via.y }, { x: middle, y: to.y }, to],
  ];
}

/** The point at `share` (0–1) of a curve. */
export function pointOn(curve: Curve, share: number): Point {
  const [a, b, c, d] = curve;
  const rest = 1 - share;
  const weigh = (p: number, q: number, r: number, s: number): number =>
    rest ** 3 * p + 3 * rest ** 2 * share * q + 3 * rest * share ** 2 * r + share ** 3 * s;
  return { x: weigh(a.x, b.x, c.x, d.x), y: weigh(a.y, b.y, c.y, d.y) };
}

/** Evenly spread points of curves laid end to end, from the start to `drawn` (0–1), each moved by `swing` CSS px. */
export function pointsOf(curves: readonly Curve[], drawn: number, swing: number): readonly Point[] {
  const steps = 28 * curves.length;
  const count = Math.max(1, Math.round(steps * drawn));
  const points: Point[] = [];
  for (let step = 0; step <= count; step += 1) {
    const share = (step / count) * drawn;
    const along = Math.min(curves.length - 1e-9, share * curves.length);
    const curve = curves[Math.floor(along)];
    if (!curve) break;
    const point = pointOn(curve, share >= 1 ? 1 : along % 1);
    points.push({ x: point.x, y: point.y + swing * Math.sin(Math.PI * share) });
  }
  return points;
}

/** The smallest box around points, widened by `margin` CSS px. */
export function boundsOf(points: readonly Point[], margin: number): Rect {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.floor(Math.min(...xs) - margin);
  const y = Math.floor(Math.min(...ys) - margin);
  return {
    x,
    y,
    width: Math.ceil(Math.max(...xs) + margin) - x,
    height: Math.ceil(Math.max(...ys) + margin) - y,
  };
}

/** How far a pin's middle stands outside its card, CSS px. */
export interface Stand {
  /** On the left and upper sides. */
  readonly near: number;
  /** On the right and lower sides, where the card's shadow lies. */
  readonly far: number;
}

/** Beside its card, so that a pin beneath it shows its head. */
const BESIDE: Stand = { near: 8, far: 13 };
/** On its card's edge, for pins above it. */
export const ON_EDGE: Stand = { near: 0, far: 0 };

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The side of a card that faces another: left or right where they stand beside each other, else top or bottom. */
export function sideTowards(card: Rect, other: Rect): Side {
  if (card.x + card.width <= other.x) return 'right';
  if (other.x + other.width <= card.x) return 'left';
  return card.y < other.y ? 'bottom' : 'top';
}

/** A pin outside a card's side, `slide` (−1 … 1) of the way from the side's middle towards its ends. */
export function pinOn(card: Rect, side: Side, slide: number, stand: Stand = BESIDE): Point {
  const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
  const along = { x: middle.x + slide * card.width * 0.4, y: middle.y + slide * card.height * 0.36 };
  if (side === 'left') return { x: card.x - stand.near, y: along.y };
  if (side === 'right') return { x: card.x + card.width + stand.far, y: along.y };
  if (side === 'top') return { x: along.x, y: card.y - stand.near };
  return { x: along.x, y: card.y + card.height + stand.far };
}

/** Where a loose thread leaves a card towards a point. */
export function pinTowards(card: Rect, point: Point): Point {
  return pinOn(card, sideTowards(card, { x: point.x, y: point.y, width: 0, height: 0 }), 0);
}

export interface Tie {
  readonly name: string;
  readonly from: Rect;
  readonly to: Rect;
  /** Both ends are pinned on this side, for cards that stand one above the other; else each on the side facing the other. */
  readonly beside?: 'left' | 'right' | undefined;
}

/**
 * The pins of all threads at once. Those on one side of one card are spread along it in the order of the cards they
 * lead to, so that they do not cross there. Two cards one above the other are joined where they overlap.
 */
export function pinsOf(
  ties: readonly Tie[],
  stand: Stand = BESIDE,
): ReadonlyMap<string, readonly [Point, Point]> {
  const ends = ties.flatMap(({ name, from, to, beside }): End[] => [
    { name, card: from, other: to, side: beside ?? sideTowards(from, to) },
    { name, card: to, other: from, side: beside ?? sideTowards(to, from) },
  ]);
  const found = new Map<string, readonly [Point, Point]>();
  for (const { name } of ties) {
    const [start, end] = ends.filter((one) => one.name === name).map((one) => pinOf(one, ends, stand));
    if (start && end) found.set(name, [start, end]);
  }
  return found;
}

interface End {
  readonly name: string;
  readonly card: Rect;
  readonly other: Rect;
  readonly side: Side;
}

function pinOf(end: End, all: readonly End[], stand: Stand): Point {
  const upright = end.side === 'left' || end.side === 'right';
  const order = (one: End): number =>
    upright ? one.other.y + one.other.height / 2 : one.other.x + one.other.width / 2;
  const sameCard = (one: End): boolean => one.card.x === end.card.x && one.card.y === end.card.y;
  const beside = all.filter((one) => one.side === end.side && sameCard(one));
  const before = beside.filter(
    (one) =>
      order(one) < order(end) ||
      (order(one) === order(end) && one !== end && all.indexOf(one) < all.indexOf(end)),
  );
  const slide = beside.length > 1 ? (2 * before.length) / (beside.length - 1) - 1 : 0;
  if (upright || beside.length > 1) return pinOn(end.card, end.side, slide, stand);
  const left = Math.max(end.card.x, end.other.x);
  const right = Math.min(end.card.x + end.card.width, end.other.x + end.other.width);
  return { x: (left + right) / 2, y: pinOn(end.card, end.side, 0, stand).y };
}
