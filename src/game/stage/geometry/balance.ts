/** The two-pan balance as numbers: how far it tilts, where its pans hang, how weights fall and stand. */
import type { Pan, Weight } from '../../../rules/weekend.ts';
import type { Rect } from '../contract.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The places of the balance, from left to right. */
export const PANS: readonly Pan[] = ['against', 'for', 'off'];

/** The furthest tilt in radians, and the decibans (Good, 1950) that reach it. */
export const FURTHEST_TILT = (15 * Math.PI) / 180;
const FULL_SCALE = 20;

/** The beam's tilt in radians, clockwise: positive where the right pan (for) is the heavier. */
export function tiltOf(decibans: number): number {
  const share = Math.min(1, Math.max(-1, decibans / FULL_SCALE));
  return share * FURTHEST_TILT;
}

/** Evidence in decibans over even odds for a probability in percent: 10 log10 of the odds (Good, 1950). */
export function decibansOf(percent: number): number {
  return 10 * Math.log10(percent / (100 - percent));
}

/** Where the page keeps room for the two pans and for the shelf beside them. */
export type Zones = Readonly<Record<Pan, Rect>>;

export interface BalancePlan {
  readonly pivot: Point;
  /** From the pivot to where the pan's strings are tied, CSS px. */
  readonly arm: number;
  /** From there down to the dish. */
  readonly drop: number;
  readonly panWidth: number;
  /** The middle of the shelf's top, beside the balance. */
  readonly shelf: Point;
  readonly shelfWidth: number;
  /** From the pivot up to the scale that the pointer runs over. */
  readonly scale: number;
  /** Where post and shelf stand. */
  readonly floor: number;
}

/** Parts of the height above the floor. */
const SHARE = { pivot: 0.27, dish: 0.76, shelf: 0.2 } as const;
/** Bounds in CSS px. */
const WIDEST_PAN = 210;
const WIDEST_SHELF = 190;
const SHELF = { lowest: 24, highest: 120 } as const;
const LEAST_SCALE = 26;

const middleOf = ({ x, width }: Rect): number => x + width / 2;

/** How deep a dish is. */
export const bowlOf = (panWidth: number): number => Math.max(12, panWidth * 0.13);

/** The balance inside its box: pans hang in the middle of their zones, the shelf for the rest stands in its own. */
export function planBalance(box: Rect, zones: Zones = zonesIn(box)): BalancePlan {
  const [left, right] = [middleOf(zones.against), middleOf(zones.for)];
  const floor = zones.for.y + zones.for.height;
  const height = floor - box.y;
  const arm = (right - left) / 2;
  const panWidth = Math.min(zones.for.width - 10, WIDEST_PAN);
  const pivot = { x: (left + right) / 2, y: box.y + height * SHARE.pivot };
  const lowest = floor - 10 - bowlOf(panWidth) - arm * Math.sin(FURTHEST_TILT);
  const dish = Math.min(lowest, box.y + height * SHARE.dish);
  const shelf = Math.min(SHELF.highest, Math.max(SHELF.lowest, height * SHARE.shelf));
  return {
    pivot,
    arm,
    drop: Math.max(24, dish - pivot.y),
    panWidth,
    shelf: { x: middleOf(zones.off), y: floor - shelf },
    shelfWidth: Math.min(zones.off.width - 10, WIDEST_SHELF),
    scale: Math.max(LEAST_SCALE, Math.min(arm * 0.66, height * SHARE.pivot - 14)),
    floor,
  };
}

/** Zones where the page gives none: two wide ones with the post between, and the shelf's to the right. */
function zonesIn({ x, y, width, height }: Rect): Zones {
  const part = width / 3.4;
  const zone = (from: number, wide: number): Rect => ({ x: x + from * part, y, width: wide * part, height });
  return { against: zone(0, 1), for: zone(1.5, 1), off: zone(2.5, 0.9) };
}

/** Where the strings of a pan are tied at a tilt: the end of the beam. */
export function beamEnd(plan: BalancePlan, side: 'for' | 'against', tilt: number): Point {
  const sign = side === 'for' ? 1 : -1;
  return {
    x: plan.pivot.x + sign * plan.arm * Math.cos(tilt),
    y: plan.pivot.y + sign * plan.arm * Math.sin(tilt),
  };
}

/** A surface on which weights stand: the middle of it, and how it leans, in radians clockwise. */
export interface Surface extends Point {
  readonly lean: number;
}

/** A dish at a tilt of the beam and a `sway` about its strings' knot, in radians; or the shelf. */
export function surfaceOf(plan: BalancePlan, pan: Pan, tilt: number, sway = 0): Surface {
  if (pan === 'off') return { ...plan.shelf, lean: 0 };
  const end = beamEnd(plan, pan, tilt);
  return { x: end.x - plan.drop * Math.sin(sway), y: end.y + plan.drop * Math.cos(sway), lean: sway };
}

/** A point given from the middle of a surface, as it lies while the surface leans. */
export function pointOnSurface({ x, y, lean }: Surface, at: Point): Point {
  return {
    x: x + at.x * Math.cos(lean) - at.y * Math.sin(lean),
    y: y + at.x * Math.sin(lean) + at.y * Math.cos(lean),
  };
}

/** How far a weight is lifted on its way, CSS px, and which part of the way that takes. */
const LIFT = { height: 16, share: 0.4 } as const;

/** Where a weight is after `share` (0–1) of its way: lifted over, then falling ever faster. */
export function fallAt(from: Point, to: Point, share: number): Point {
  const top = Math.min(from.y, to.y - LIFT.height);
  const across = Math.min(1, share / 0.7);
  const x = from.x + (to.x - from.x) * across * across * (3 - 2 * across);
  if (share < LIFT.share) {
    const up = share / LIFT.share;
    return { x, y: from.y + (top - from.y) * (1 - (1 - up) ** 2) };
  }
  const down = (share - LIFT.share) / (1 - LIFT.share);
  return { x, y: top + (to.y - top) * down ** 2 };
}

/** What the weights ask of the balance at each moment. */
export interface Pans {
  readonly plan: BalancePlan;
  /** Where weights stand on a pan or the shelf at this moment. */
  surface(pan: Pan): Surface;
}

/** The room a weight needs at scale 1, CSS px. */
export const WEIGHT_SIZES: Readonly<Record<Weight, { readonly width: number; readonly height: number }>> = {
  slight: { width: 34, height: 34 },
  solid: { width: 44, height: 44 },
  strong: { width: 56, height: 54 },
};

/**
 * Where weights stand on a surface as wide as `width`: side by side from the middle, a second row on top when the
 * first is full. Points are the middles of their feet, relative to the middle of the surface, CSS px, y down.
 */
export function stackOn(width: number, weights: readonly Weight[], scale: number): readonly Point[] {
  const rows: Weight[][] = [[]];
  let used = 0;
  for (const weight of weights) {
    const wide = WEIGHT_SIZES[weight].width * scale;
    if (used + wide > width && used > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(weight);
    used += wide;
  }
  const points: Point[] = [];
  let lift = 0;
  for (const row of rows) {
    const total = row.reduce((sum, weight) => sum + WEIGHT_SIZES[weight].width * scale, 0);
    let x = -total / 2;
    for (const weight of row) {
      const wide = WEIGHT_SIZES[weight].width * scale;
      points.push({ x: x + wide / 2, y: -lift });
      x += wide;
    }
    lift += Math.max(0, ...row.map((weight) => WEIGHT_SIZES[weight].height * scale * 0.8));
  }
  return points;
}
