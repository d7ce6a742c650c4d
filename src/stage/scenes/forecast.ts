/** The forecaster's room: one large window, the city asleep under a screen of dots. */
import { colours } from '../../theme.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { night, paintCity, paintMoon } from '../paint/night.ts';
import { bar } from '../paint/shapes.ts';
import type { Moment, Room } from '../room.ts';
import type { Pen } from '../studio.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, { width, height }: Moment): void {
  const sill = height - Math.max(26, height * 0.07);
  const sky = { x: 0, y: 0, width, height: sill };
  bar(pen, night.deep, 0, 0, width, height);
  halftone(pen, sky, 10, night.wall, (_x, y) => 1.05 * ramp(90, sill * 0.45, y));
  halftone(pen, sky, 10, night.lit, (_x, y) => 1.05 * ramp(sill * 0.35, sill * 0.8, y));
  halftone(pen, sky, 10, night.line, (_x, y) => 0.75 * ramp(sill * 0.62, sill * 1.02, y));
  paintMoon(pen, width * 0.9, Math.max(128, height * 0.2), Math.min(30, width * 0.05));
  const far = { x: 0, y: sill - height * 0.3, width, height: height * 0.3 };
  const near = { x: 0, y: sill - height * 0.15, width, height: height * 0.15 };
  const dim = mix(colours.night, colours.mark, 0.5);
  paintCity(pen, far, mix(colours.night, colours['night-2'], 0.75), 31, 0.035, dim);
  paintCity(pen, near, colours.shadow, 58, 0.08, mix(colours.night, colours.mark, 0.8));
  paintFrame(pen, width, height, sill);
}

/** Two uprights and the sill: the room around the window. */
function paintFrame(pen: Pen, width: number, height: number, sill: number): void {
  const post = Math.max(10, Math.min(22, width * 0.016));
  bar(pen, night.lit, 0, 0, post, height);
  bar(pen, night.lit, width - post, 0, post, height);
  bar(pen, night.line, post, 0, 3, sill);
  bar(pen, colours.shadow, width - post - 3, 0, 3, sill);
  if (width > 900) {
    for (const share of [1 / 3, 2 / 3]) {
      bar(pen, colours.shadow, width * share + 5, 0, 5, sill);
      bar(pen, night.lit, width * share - 5, 0, 10, sill);
    }
  }
  bar(pen, night.pale, 0, sill, width, 8);
  bar(pen, night.lit, 0, sill + 8, width, height - sill);
  bar(pen, colours.shadow, 0, sill + 8, width, 5);
}

export const forecastRoom: Room = {
  backdrop: (moment) => ({ key: 'forecast', paint: (pen) => paint(pen, moment) }),
  toys: stepToys,
};
