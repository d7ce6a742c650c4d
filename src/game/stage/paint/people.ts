/** Paints people as flat heads and shoulders seen from behind: all alike, without faces. */
import type { Pen } from '../picture.ts';
import { scatter } from './halftone.ts';
import { bar, disc } from './shapes.ts';

/** A row of heads from border to border, their crowns near `y`, their bodies down to `height`; `size` is a head's measure. */
export function paintHeads(
  pen: Pen,
  width: number,
  height: number,
  y: number,
  colour: string,
  size: number,
  seed: number,
): void {
  const next = scatter(seed);
  for (let x = -size; x < width + size; x += size * (1.7 + next() * 0.5)) {
    const top = y + next() * size * 0.5;
    disc(pen, colour, x, top, size * 0.42);
    pen.beginPath();
    pen.ellipse(x, top + size * 1.05, size * 0.78, size * 0.72, 0, Math.PI, 2 * Math.PI);
    pen.fillStyle = colour;
    pen.fill();
    bar(pen, colour, x - size * 0.78, top + size, size * 1.56, Math.max(0, height - top - size));
  }
}
