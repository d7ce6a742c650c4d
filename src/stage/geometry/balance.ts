/** The two-pan balance as numbers: how far it tilts, where its pans hang, where weights stand in them. */
import type { Pan, Weight } from '../../rules/weekend.ts';
import type { Rect } from '../contract.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The places of the balance, from left to right. */
export const PANS: readonly Pan[] = ['for', 'off', 'against'];

/** The furthest tilt in radians, and the decibans (Good, 1950) that reach it. */
export const FURTHEST_TILT = (15 * Math.PI) / 180;
export const FULL_SCALE = 20;

/** The beam's tilt in radians, clockwise: negative where the left pan (for) is the heavier. */
export function tiltOf(decibans: number): number {
  const share = Math.min(1, Math.max(-1, decibans / FULL_SCALE));
  return -share * FURTHEST_TILT;
}

/** Evidence in decibans over even odds for a probability in percent: 10 log10 of the odds (Good, 1950). */
export function decibansOf(percent: number): number {
  return 10 * Math.log10(percent / (100 - percent));
}

export interface BalancePlan {
  readonly pivot: Point;
  /** From the pivot to where the pan's strings are tied, CSS px. */
  readonly arm: number;
  /** From there down to the dish. */
  readonly drop: number;
  readonly panWidth: number;
  /** The middle of the table's top. */
  readonly table: Point;
  readonly tableWidth: number;
  /** From the pivot up to the scale that the pointer runs over. */
  readonly scale: number;
  /** Where the post stands. */
  readonly foot: number;
}

const SHARE = { pivot: 0.27, arm: 0.34, dish: 0.72, pan: 0.27, table: 0.2, tableTop: 0.64 } as const;
/** The table is never taller than this, CSS px. */
const TALLEST_TABLE = 130;
/** The least height of the scale above the pivot, CSS px. */
const LEAST_SCALE = 26;

/**
 * The balance inside its box; the pans hang at the middle of the page's drop zones where it gives them, and `clear`
 * CSS px at the top stay free for something else.
 */
export function planBalance(box: Rect, left?: Rect, right?: Rect, clear = 0): BalancePlan {
  const middle = box.x + box.width / 2;
  const reach =
    left && right ? (right.x + right.width / 2 - left.x - left.width / 2) / 2 : box.width * SHARE.arm;
  const panWidth = Math.min(box.width * SHARE.pan, 170);
  const arm = Math.min(Math.max(reach, panWidth * 0.9), box.width / 2 - panWidth / 2 - 4);
  const head = Math.max(box.height * SHARE.pivot, clear + LEAST_SCALE + 14);
  const pivot = { x: middle, y: box.y + head };
  const swing = arm * Math.sin(FURTHEST_TILT);
  const lowest = box.y + box.height - 10 - swing;
  const dish = Math.min(lowest, box.y + box.height * SHARE.dish);
  return {
    pivot,
    arm,
    drop: Math.max(24, dish - pivot.y),
    panWidth,
    table: { x: middle, y: box.y + Math.max(box.height * SHARE.tableTop, box.height - TALLEST_TABLE) },
    tableWidth: Math.min(Math.max(64, box.width * SHARE.table), 2 * (arm - panWidth / 2) - 8),
    scale: Math.max(LEAST_SCALE, Math.min(arm * 0.4, head - clear - 14)),
    foot: box.y + box.height - 6,
  };
}

/** Where the strings of a pan are tied at a tilt: the end of the beam. */
export function beamEnd(plan: BalancePlan, side: 'for' | 'against', tilt: number): Point {
  const sign = side === 'for' ? -1 : 1;
  return {
    x: plan.pivot.x + sign * plan.arm * Math.cos(tilt),
    y: plan.pivot.y + sign * plan.arm * Math.sin(tilt),
  };
}

/** The middle of the surface on which weights stand: a dish at a tilt, or the table. */
export function surfaceOf(plan: BalancePlan, pan: Pan, tilt: number): Point {
  if (pan === 'off') return plan.table;
  const end = beamEnd(plan, pan, tilt);
  return { x: end.x, y: end.y + plan.drop };
}

/** What the weights ask of the balance at each moment. */
export interface Pans {
  readonly plan: BalancePlan;
  /** Where weights stand on a pan or the table at this moment. */
  surface(pan: Pan): Point;
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
