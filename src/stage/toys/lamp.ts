/** The lamp over the sheet that is being read, with the fall-off of its light along a screen of dots. */
import { colours } from '../../theme.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { bar, polygon } from '../paint/shapes.ts';
import type { Toy } from '../room.ts';
import { DEPTH, type Pen, type Studio } from '../studio.ts';

/** CSS px. */
const SHADE = { width: 124, height: 62 } as const;
/** The least height above the sheet in which the lamp can hang. */
const LEAST = 12;

/** Cord, shade in two halves, band, bulb: hangs from y 0 with its lower edge at `foot`. */
function paintLamp(pen: Pen, x: number, foot: number, scale: number): void {
  const px = (value: number): number => value * scale;
  const top = foot - px(SHADE.height);
  bar(pen, colours.ink, x - 1.5, 0, 3, Math.max(0, top));
  const shade = (left: number, right: number, colour: string): void =>
    polygon(pen, colour, [
      [x + px(left * 31), top],
      [x + px(right * 31), top],
      [x + px(right * 61), top + px(43)],
      [x + px(left * 61), top + px(43)],
    ]);
  shade(-1, 1, colours.vermilion);
  shade(0, 1, colours['vermilion-dark']);
  bar(pen, colours.ink, x - px(61), top + px(43), px(122), px(6));
  polygon(pen, colours['lamp-shade'], [
    [x - px(57), top + px(49)],
    [x + px(57), top + px(49)],
    [x + px(60), foot + 1],
    [x - px(60), foot + 1],
  ]);
  polygon(pen, colours.lamp, [
    [x - px(57), top + px(49)],
    [x, top + px(49)],
    [x, foot + 1],
    [x - px(60), foot + 1],
  ]);
}

/**
 * Light falling past both sides of the sheet: dots that grow scarcer away from the lamp's cone. Below the sheet they
 * end soon, for other words may stand there.
 */
function paintLight(pen: Pen, width: number, height: number, sheet: { width: number; height: number }): void {
  const x = width / 2;
  const spread = (y: number): number => sheet.width / 2 - 30 + (y / sheet.height) * 90;
  const last = Math.min(height, sheet.height + 34);
  halftone(pen, { x: 0, y: sheet.height * 0.25, width, height: last }, 9, colours.lamp, (px, y) => {
    const across = ramp(spread(y) + 30, spread(y) - 60, Math.abs(px - x));
    return 0.24 * across * ramp(sheet.height * 0.3, sheet.height, y) * ramp(last, sheet.height - 10, y);
  });
}

export function createLamp(studio: Studio): Toy {
  const light = studio.plate(DEPTH.light);
  const lamp = studio.plate(DEPTH.light + 0.5);
  return {
    update(moment) {
      const sheet = moment.anchor('document');
      const shown = sheet !== undefined && sheet.y >= LEAST;
      lamp.show(shown);
      light.show(shown);
      if (!sheet || !shown) return;
      const scale = Math.min(1, sheet.width / 300);
      const x = sheet.x + sheet.width / 2;
      const wide = Math.ceil(SHADE.width * scale) + 8;
      lamp.paint('lamp', wide, sheet.y + 2, (pen) => paintLamp(pen, wide / 2, sheet.y, scale));
      lamp.place(x - wide / 2, 0);
      const spread = sheet.width + 220;
      const fall = Math.max(80, moment.height - sheet.y);
      light.paint(`light ${sheet.height}`, spread, fall, (pen) => paintLight(pen, spread, fall, sheet));
      light.place(x - spread / 2, sheet.y);
    },
    tick: () => false,
  };
}
