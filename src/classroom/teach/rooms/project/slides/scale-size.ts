/** The measures of the large scale, and where a number stands on it. */

/** Units of the drawing, px on a screen of 1024. */
export const SIZE = { width: 1024, height: 372, left: 76, right: 948, base: 312 } as const;

/** Percent, drawn between the needle's stops. */
export const xOf = (percent: number): number =>
  SIZE.left + ((Math.min(99, Math.max(1, percent)) - 1) / 98) * (SIZE.right - SIZE.left);
