/** How far a number lies from the article's band, and what that costs. */

/** Percent outside the band at which a needle has lost everything. */
const NOTHING_LEFT = 25;

/** How far a needle (percent) lies outside a band, in points; 0 inside. */
export function outside(percent: number, [low, high]: readonly [number, number]): number {
  return Math.max(0, low - percent, percent - high);
}

/**
 * A needle against a band, 0–1: 1 inside, falling in a straight line to 0 at 25 points outside. An editorial
 * rule.
 */
export function needleCredit(percent: number, band: readonly [number, number]): number {
  return Math.max(0, 1 - outside(percent, band) / NOTHING_LEFT);
}
