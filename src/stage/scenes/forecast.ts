/** The forecaster's room: one large window on the chapter's sky, kept low so that the dial is the brightest thing. */
import { colours } from '../../theme.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import type { Setting } from '../paint/setting.ts';
import { bar } from '../paint/shapes.ts';
import { paintRoofs, paintSky, type Sky } from '../paint/sky.ts';
import { barOf, settingOf } from '../place.ts';
import type { Moment, Room } from '../room.ts';
import type { Pen } from '../studio.ts';
import { stepToys } from '../toys/toys.ts';

/** How far the sky steps back behind the dial, 0–1. */
const HUSH = 0.42;

function paint(pen: Pen, { width, height }: Moment, head: number, setting: Setting): void {
  const sill = height - Math.max(26, height * 0.075);
  const pane = { x: 0, y: head, width, height: sill - head };
  const hushed = (colour: string): string => mix(colour, colours.night, HUSH);
  const [zenith, high, low, glow] = setting.sky;
  const sky: Sky = [hushed(zenith), hushed(high), hushed(low), hushed(glow)];
  paintSky(pen, pane, sky, 10);
  const { city } = setting;
  const stone = city.stone && ([hushed(city.stone[0]), hushed(city.stone[1])] as const);
  const quiet = { ...city, far: hushed(city.far), lamp: mix(city.lamp, colours.night, 0.25), stone };
  paintRoofs(pen, pane, quiet, Math.min(height * 0.34, 320), {
    dome: width * 0.84,
    obelisk: Math.max(60, width * 0.045),
  });
  paintFrame(pen, width, head, sill, setting);
  paintSill(pen, width, height, sill, setting);
  bar(pen, colours.night, 0, 0, width, head);
}

/** Two uprights, and on a wide screen two more between them. */
function paintFrame(pen: Pen, width: number, head: number, sill: number, { office }: Setting): void {
  const post = Math.max(8, Math.min(20, width * 0.014));
  const tall = sill - head;
  bar(pen, office.frame, 0, head, post, tall);
  bar(pen, office.frame, width - post, head, post, tall);
  bar(pen, colours.shadow, post, head, 4, tall);
  if (width <= 900) return;
  for (const share of [1 / 3, 2 / 3]) {
    bar(pen, colours.shadow, width * share + 5, head, 5, tall);
    bar(pen, office.frame, width * share - 5, head, 10, tall);
  }
  bar(pen, colours.shadow, 0, head + tall * 0.24 + 8, width, 4);
  bar(pen, office.frame, 0, head + tall * 0.24, width, 8);
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

export const forecastRoom: Room = {
  backdrop: (moment) => {
    const setting = settingOf(moment);
    const head = barOf(moment);
    const place = moment.screen.room === 'step' ? moment.screen.place : '';
    return { key: `forecast ${place} ${head}`, paint: (pen) => paint(pen, moment, head, setting) };
  },
  toys: stepToys,
};
