/** A backdrop in a few colours that run into one another: the first picture of a scene, there at once. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Pen } from '../picture.ts';
import { bar } from './shapes.ts';
import type { Sky } from './sky.ts';

/** Rows from the top, each with as many colours from left to right. */
export type Tones = readonly (readonly string[])[];

/** One colour a row. */
export const inRows = (colours: readonly string[]): Tones => colours.map((colour) => [colour]);

/** A title's two skies and the paper between them: beside one another, or where it is not upright one above the other. */
export function aroundPaper(upright: boolean, one: Sky, other: Sky): Tones {
  const { cream } = colours;
  if (!upright) return inRows([one[3], cream, cream, cream, cream, other[2]]);
  return one.map((colour, row) => [colour, cream, other[row] ?? colour]);
}

/** How many px each takes up both ways: Phaser repeats pictures whose sides are powers of two beyond their edges, and these never are. */
export const TONE = 3;

/** Stretched over everything they run into one another: nothing is sooner painted, or brought to the graphics. */
export function paintTones(pen: Pen, tones: Tones): void {
  tones.forEach((row, y) => row.forEach((colour, x) => bar(pen, colour, x * TONE, y * TONE, TONE, TONE)));
}
