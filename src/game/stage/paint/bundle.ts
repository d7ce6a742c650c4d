/** The morning's papers as they are delivered: a bundle tied with thread. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Pen } from '../picture.ts';
import { bar, disc, line, polygon } from './shapes.ts';

/** How many papers lie in it. */
const PAPERS = 5;

/** A bundle whose foot's middle stands at (x, y), `size` CSS px wide. */
export function paintBundle(pen: Pen, x: number, y: number, size: number): void {
  const thick = size * 0.1;
  const left = x - size / 2;
  polygon(pen, colours.shadow, [
    [left + 8, y],
    [left + size, y - thick * PAPERS],
    [left + size + 22, y - thick * PAPERS + 16],
    [left + size + 22, y + 10],
    [left + 24, y + 10],
  ]);
  for (let paper = 0; paper < PAPERS; paper += 1) {
    const aside = (paper % 2 === 0 ? 1 : -1) * size * 0.012;
    const top = y - (paper + 1) * thick;
    bar(pen, colours['cream-2'], left + aside, top, size, thick);
    bar(pen, colours.cream, left + aside, top, size, thick * 0.62);
    disc(pen, colours.cream, left + aside + 1, top + thick * 0.42, thick * 0.42);
  }
  const top = y - PAPERS * thick;
  polygon(pen, colours.cream, [
    [left, top],
    [left + size, top],
    [left + size * 0.88, top - size * 0.14],
    [left + size * 0.12, top - size * 0.14],
  ]);
  polygon(pen, colours.ink, [
    [left + size * 0.16, top - size * 0.03],
    [left + size * 0.44, top - size * 0.03],
    [left + size * 0.44, top - size * 0.1],
    [left + size * 0.2, top - size * 0.1],
  ]);
  const knot = { x: left + size * 0.6, y: top - size * 0.07 };
  for (const points of [
    [
      { x: knot.x + 4, y: y },
      { x: knot.x + 2, y: top },
      { x: knot.x - size * 0.03, y: top - size * 0.14 },
    ],
    [
      { x: left + size * 0.05, y: top - size * 0.06 },
      { x: left + size * 0.95, y: top - size * 0.06 },
    ],
  ]) {
    line(
      pen,
      colours['vermilion-dark'],
      6,
      points.map((point) => ({ x: point.x + 2, y: point.y + 2 })),
    );
    line(pen, colours.vermilion, 5, points);
  }
  disc(pen, colours.vermilion, knot.x, knot.y, 6);
}
