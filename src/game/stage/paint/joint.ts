/** Paints the joint: unnamed people as hatched discs, the rod they slide on, the line down to what cites them. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Pen } from '../picture.ts';
import { faded, mix } from './colour.ts';
import { bar, disc, line } from './shapes.ts';

/** An unnamed person: a bust behind hatching, a black bar, a dashed ring; no face, no hair. */
export function paintUnnamed(pen: Pen, x: number, y: number, radius: number): void {
  disc(pen, faded(colours.shadow, 0.7), x + 4, y + 5, radius);
  disc(pen, colours.ink, x, y, radius);
  const inner = radius * 0.86;
  disc(pen, colours['cream-2'], x, y, inner);
  pen.save();
  pen.beginPath();
  pen.arc(x, y, inner, 0, 2 * Math.PI);
  pen.clip();
  for (let at = -radius * 2; at < radius * 2; at += Math.max(6, radius * 0.16)) {
    line(pen, mix(colours['cream-2'], colours.ink, 0.55), Math.max(2, radius * 0.045), [
      { x: x + at - radius, y: y + radius },
      { x: x + at + radius, y: y - radius },
    ]);
  }
  disc(pen, colours['ink-2'], x, y - radius * 0.18, radius * 0.36);
  pen.beginPath();
  pen.ellipse(x, y + radius * 0.86, radius * 0.66, radius * 0.6, 0, Math.PI, 2 * Math.PI);
  pen.fillStyle = colours['ink-2'];
  pen.fill();
  bar(pen, colours.ink, x - radius * 0.56, y - radius * 0.36, radius * 1.12, radius * 0.26);
  pen.restore();
  pen.beginPath();
  pen.arc(x, y, radius * 0.93, 0, 2 * Math.PI);
  // Twenty dashes to the ring, so that it closes without a seam.
  pen.setLineDash([(radius * 0.93 * Math.PI) / 16, (radius * 0.93 * Math.PI) / 26.67]);
  pen.lineCap = 'butt';
  pen.lineWidth = Math.max(2, radius * 0.05);
  pen.strokeStyle = colours.cream;
  pen.stroke();
  pen.setLineDash([]);
}

/** A thread laid around a disc once: they are held to be the same person. */
export function paintTie(pen: Pen, x: number, y: number, radius: number): void {
  for (const [width, colour] of [
    [9, colours['thread-casing']],
    [5, colours['thread-light']],
  ] as const) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  }
}

/** The brass rod from disc to disc, with a stop in its middle. */
export function paintRod(pen: Pen, width: number, height: number): void {
  const y = height / 2;
  bar(pen, colours.ink, 0, y - 5, width, 10);
  bar(pen, colours.lamp, 0, y - 3, width, 3);
  bar(pen, colours['lamp-shade'], 0, y, width, 3);
  bar(pen, colours.ink, width / 2 - 3, 0, 6, height);
  bar(pen, colours.lamp, width / 2 - 1, 2, 2, height - 4);
}

/** A taut line from a person to what cites them, level; it is turned and stretched into place. */
export function paintLine(pen: Pen, width: number, height: number): void {
  bar(pen, colours['thread-casing'], 0, height / 2 - 3.5, width, 7);
  bar(pen, colours['thread-light'], 0, height / 2 - 1.5, width, 3);
}
