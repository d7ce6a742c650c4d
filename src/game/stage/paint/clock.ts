/** Paints a wall clock without a numeral, its hands apart: dark by night and light by day, over a plaque with its city's outline. */
import { colours } from '../../../parts/theme/theme.ts';
import type { CityMark } from '../../../present/scenery.ts';
import type { Hands } from '../geometry/clock.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { bar, disc, line, polygon } from './shapes.ts';

const inkOf = ({ night }: Hands): string => (night ? colours['cream-2'] : colours.ink);

/** A clock of `radius` CSS px around (x, y), without its hands. */
export function paintClock(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  hands: Hands,
  mark: CityMark,
): void {
  const ink = inkOf(hands);
  const face = hands.night ? mix(colours['night-2'], colours.night, 0.3) : colours['cream-2'];
  disc(pen, colours.shadow, x + radius * 0.12, y + radius * 0.12, radius);
  disc(pen, colours.ink, x, y, radius);
  disc(pen, mix(colours['cream-2'], colours['night-3'], 0.45), x, y, radius * 0.93);
  disc(pen, face, x, y, radius * 0.8);
  for (let hour = 0; hour < 12; hour += 1) {
    const angle = (hour / 12) * 2 * Math.PI;
    const inner = hour % 3 === 0 ? 0.56 : 0.66;
    line(pen, ink, hour % 3 === 0 ? 3 : 1.6, [
      { x: x + radius * inner * Math.sin(angle), y: y - radius * inner * Math.cos(angle) },
      { x: x + radius * 0.72 * Math.sin(angle), y: y - radius * 0.72 * Math.cos(angle) },
    ]);
  }
  paintPlaque(pen, x, y + radius * 1.3, radius * 0.62, mark);
}

/** Its hands, around (x, y). */
export function paintHands(pen: Pen, x: number, y: number, radius: number, hands: Hands): void {
  for (const [turn, length, width] of [
    [hands.hour, 0.4, 4.4],
    [hands.minute, 0.6, 3],
  ] as const) {
    const angle = turn * 2 * Math.PI;
    line(pen, inkOf(hands), width * (radius / 34), [
      { x, y },
      { x: x + radius * length * Math.sin(angle), y: y - radius * length * Math.cos(angle) },
    ]);
  }
  disc(pen, colours.vermilion, x, y, radius * 0.1);
}

function paintPlaque(pen: Pen, x: number, y: number, half: number, mark: CityMark): void {
  bar(pen, colours.shadow, x - half + 3, y + 3, half * 2, half * 0.9);
  bar(pen, mix(colours['cream-2'], colours['night-3'], 0.3), x - half, y, half * 2, half * 0.9);
  const foot = y + half * 0.76;
  if (mark === 'obelisk') {
    polygon(pen, colours.ink, [
      [x - half * 0.13, foot],
      [x - half * 0.08, y + half * 0.22],
      [x, y + half * 0.08],
      [x + half * 0.08, y + half * 0.22],
      [x + half * 0.13, foot],
    ]);
    bar(pen, colours.ink, x - half * 0.6, foot - half * 0.06, half * 1.2, half * 0.08);
    return;
  }
  polygon(pen, colours.ink, [
    [x - half * 0.75, foot + half * 0.02],
    [x - half * 0.3, y + half * 0.34],
    [x - half * 0.1, y + half * 0.5],
    [x + half * 0.18, y + half * 0.12],
    [x + half * 0.5, y + half * 0.5],
    [x + half * 0.75, foot + half * 0.02],
  ]);
}
