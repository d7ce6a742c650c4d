/** The verdict: the same desk when the night is over, first light behind the roofs. */
import { colours, dawn } from '../../theme.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { night, paintCity, paintDesk } from '../paint/night.ts';
import { bar } from '../paint/shapes.ts';
import type { Moment, Room } from '../room.ts';
import type { Pen } from '../studio.ts';
import { createPageThreads } from '../toys/pages.ts';
import { deskBackdrop } from './desk.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, { width, height }: Moment): void {
  const edge = height - Math.max(36, height * 0.1);
  const sky = { x: 0, y: 0, width, height: edge };
  const plum = mix(colours.night, dawn.sky[0], 0.8);
  bar(pen, night.wall, 0, 0, width, height);
  halftone(pen, sky, 10, plum, (_x, y) => 1.1 * ramp(90, edge * 0.72, y));
  halftone(
    pen,
    sky,
    10,
    mix(dawn.sky[0], dawn.sky[1], 0.4),
    (_x, y) => 0.95 * ramp(edge * 0.66, edge * 1.05, y),
  );
  const far = { x: 0, y: edge - height * 0.2, width, height: height * 0.2 };
  const near = { x: 0, y: edge - height * 0.1, width, height: height * 0.1 };
  paintCity(
    pen,
    far,
    mix(colours.night, dawn.ridges[2], 0.6),
    77,
    0.02,
    mix(dawn.ridges[2], colours.mark, 0.5),
  );
  paintCity(pen, near, colours.shadow, 83, 0.03, mix(colours.night, colours.mark, 0.6));
  paintDesk(pen, width, height, edge);
}

export const verdictRoom: Room = {
  // Where a narrow page leaves only a strip open, the desk itself fits into it.
  backdrop: (moment) =>
    moment.anchor('view') ? deskBackdrop(moment) : { key: 'verdict', paint: (pen) => paint(pen, moment) },
  toys: [...stepToys, createPageThreads],
};
