/** The forecaster's room: the chapter's window, kept low so that the dial before it is the brightest thing. */
import { colours } from '../../../parts/theme/theme.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import type { Setting } from '../paint/setting.ts';
import { bar } from '../paint/shapes.ts';
import { inRows } from '../paint/tones.ts';
import { barOf, settingOf } from '../place.ts';
import type { Moment, Scene } from '../scene.ts';
import type { Pen } from '../picture.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, { width, height }: Moment, head: number, setting: Setting): void {
  const sill = height - Math.max(26, height * 0.075);
  setting.window(pen, { x: 0, y: head, width, height: sill - head }, setting);
  paintSill(pen, width, height, sill, setting);
  bar(pen, colours.night, 0, 0, width, head);
}

/** The sill is the desk that the dial stands on. */
function paintSill(pen: Pen, width: number, height: number, sill: number, { office }: Setting): void {
  const deep = mix(office.desk, colours.shadow, 0.5);
  bar(pen, colours.shadow, 0, sill - 5, width, 5);
  bar(pen, office.desk, 0, sill, width, height - sill);
  bar(pen, office.edge, 0, sill, width, 4);
  halftone(
    pen,
    { x: 0, y: sill + 6, width, height: height - sill },
    8,
    deep,
    (_x, y) => 0.9 * ramp(sill, height, y),
  );
}

export const forecastScene: Scene = {
  tones: (moment) => inRows([...settingOf(moment).sky, settingOf(moment).office.desk]),
  backdrop: (moment) => {
    const setting = settingOf(moment);
    const head = barOf(moment);
    const place = moment.screen.room === 'step' ? moment.screen.place : '';
    return { key: `forecast ${place} ${head}`, paint: (pen) => paint(pen, moment, head, setting) };
  },
  toys: stepToys,
};
