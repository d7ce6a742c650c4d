/** The verdict: the desk on the last evening; the last light behind the roofs, the papers delivered, the lamp out. */
import { anchors } from '../../../parts/anchors.ts';
import { colours, dawn } from '../../../parts/theme/theme.ts';
import { mix } from '../paint/colour.ts';
import { paintBundle } from '../paint/bundle.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { night, paintCity, paintDesk } from '../paint/night.ts';
import { bar } from '../paint/shapes.ts';
import { inRows } from '../paint/tones.ts';
import { barOf } from '../place.ts';
import type { Moment, Scene } from '../scene.ts';
import type { Pen } from '../picture.ts';
import { createLamp } from '../toys/lamp.ts';
import { createLampOut } from '../toys/lamp-out.ts';
import { createPageThreads } from '../toys/pages.ts';
import { deskBackdrop, deskTones } from './desk.ts';
import { stepToys } from '../toys/toys.ts';
import { createTurns } from '../toys/turning-points.ts';

const plum = mix(colours.night, dawn.sky[0], 0.8);
const red = mix(dawn.sky[0], dawn.sky[1], 0.55);

function paint(pen: Pen, { width, height }: Moment, head: number): void {
  const edge = height - Math.max(36, height * 0.1);
  bar(pen, night.wall, 0, 0, width, height);
  paintSky(pen, width, edge);
  const far = { x: 0, y: edge - height * 0.22, width, height: height * 0.22 };
  const near = { x: 0, y: edge - height * 0.1, width, height: height * 0.1 };
  const lit = mix(dawn.ridges[2], colours.mark, 0.5);
  paintCity(pen, far, mix(colours.night, dawn.ridges[1], 0.7), 77, 0.015, lit);
  paintCity(pen, near, mix(colours.shadow, dawn.ridges[2], 0.35), 83, 0.02, lit);
  paintDesk(pen, width, height, edge);
  const size = Math.min(150, height * 0.17);
  const bundle = bundleAt(width);
  if (bundle !== undefined) paintBundle(pen, bundle, edge + size * 0.2, size);
  bar(pen, night.wall, 0, 0, width, head);
}

/** Under the tray, or beside everything where the tray is as tall as the desk; on a narrow screen the pages cover it all. */
function bundleAt(width: number): number | undefined {
  if (width < 720) return undefined;
  return width < 1600 ? Math.min(132, width * 0.12) : width - 120;
}

/** From night above to the last orange at the roofs, in screens of dots; the sun has been down for an hour. */
function paintSky(pen: Pen, width: number, edge: number): void {
  const sky = { x: 0, y: 0, width, height: edge };
  halftone(pen, sky, 10, plum, (_x, y) => 1.1 * ramp(90, edge * 0.6, y));
  halftone(pen, sky, 10, red, (_x, y) => 1.05 * ramp(edge * 0.42, edge * 0.86, y));
  halftone(pen, sky, 10, dawn.sky[2], (_x, y) => 0.9 * ramp(edge * 0.66, edge * 1.02, y));
}

export const verdictScene: Scene = {
  tones: (moment) =>
    moment.anchor(anchors.view) ? deskTones(moment) : inRows([night.wall, plum, red, night.lit]),
  backdrop: (moment) => {
    // Where a narrow page leaves only a strip open, the desk itself fits into it.
    if (moment.anchor(anchors.view)) return deskBackdrop(moment);
    const head = barOf(moment);
    return { key: `verdict ${head}`, paint: (pen) => paint(pen, moment, head) };
  },
  toys: [createLampOut, ...stepToys.filter((toy) => toy !== createLamp), createPageThreads, createTurns],
};
