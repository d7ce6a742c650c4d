/** The half dial as numbers, for the hand on the page and the needle on the stage: one pivot, percent to angle and back. */

/** The needle's stops, and where it points straight up, in percent. */
const LOWEST = 1;
const HIGHEST = 99;
const MIDDLE = 50;
/** Kept free around the dial, CSS px. */
const MARGIN = 3;

/** CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Dial {
  /** The pivot, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The largest half dial in a box of about 2:1, its pivot in the middle of the lower edge, less the margin. */
export function dialIn({ x, y, width, height }: Box): Dial {
  const radius = Math.max(0, Math.min(width / 2 - MARGIN, height - 2 * MARGIN));
  return { x: x + width / 2, y: y + height - MARGIN, radius };
}

/**
 * The needle's angle in radians, clockwise from upright: −π/2 would be 0 %, 0 is 50 %, π/2 would be 100 %.
 * The needle itself stops at 1 % and 99 %.
 */
export function angleOf(percent: number): number {
  const held = Math.min(HIGHEST, Math.max(LOWEST, percent));
  return ((held - MIDDLE) / MIDDLE) * (Math.PI / 2);
}

/** The point at this percent and this far from the pivot, in the pivot's own units. */
export function pointAt(
  pivot: { readonly x: number; readonly y: number },
  percent: number,
  radius: number,
): { readonly x: number; readonly y: number } {
  const angle = angleOf(percent);
  return { x: pivot.x + radius * Math.sin(angle), y: pivot.y - radius * Math.cos(angle) };
}

/** The percent (1–99, not rounded) of a needle that points from its pivot to where the hand is, CSS px. */
export function percentTowards({ x, y }: Dial, hand: { readonly x: number; readonly y: number }): number {
  const angle = Math.atan2(hand.x - x, Math.max(0, y - hand.y));
  return Math.min(HIGHEST, Math.max(LOWEST, MIDDLE + (angle / (Math.PI / 2)) * MIDDLE));
}
