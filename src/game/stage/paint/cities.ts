/** Paints the two cities of the title: Washington by night and Tehran at dawn, the same minute. */
import tehranSource from '../../../../assets/art/tehran.svg?raw';
import washingtonSource from '../../../../assets/art/washington.svg?raw';
import { colours, dawn } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import { DRAWN, type Fit, onScreen } from '../geometry/title.ts';
import type { Pen } from '../picture.ts';
import { outlineOf, paintLayer, readDrawing } from './art.ts';
import { mix } from './colour.ts';
import { halftone, ramp, scatter } from './halftone.ts';
import { paintMoon } from './night.ts';
import { bar } from './shapes.ts';

function drawn(pen: Pen, fit: Fit, paint: () => void): void {
  pen.save();
  pen.translate(fit.x, fit.y);
  pen.scale(fit.scale, fit.scale);
  paint();
  pen.restore();
}

/** The measure of the dot screen for a drawing, CSS px. */
function cellOf(fit: Fit): number {
  return Math.max(6, 8.4 * Math.min(1.25, fit.scale));
}

const deep = mix(colours.night, colours.shadow, 0.4);
const dusk = mix(colours['night-2'], colours['night-3'], 0.25);
/** Washington's sky from the zenith down, as many colours as Tehran's has. */
export const nightSky = [deep, deep, dusk, colours['night-3']] as const;

/** The sky over Washington, 21:47: midnight blue in three steps of dots, and a moon. */
export function paintNightSky(pen: Pen, region: Rect, fit: Fit): void {
  const at = (y: number): number => fit.y + y * fit.scale;
  bar(pen, deep, region.x, region.y, region.width, region.height);
  const cell = cellOf(fit);
  halftone(pen, region, cell, dusk, (_x, y) => ramp(at(180), at(300), y));
  halftone(pen, region, cell, colours['night-3'], (_x, y) => 1.05 * ramp(at(415), at(590), y));
  const moon = onScreen(fit, 84, 146);
  const radius = Math.min(34, 34 * fit.scale);
  // Where the sky is low the moon stands right of the dome, clear of the clock in the corner.
  if (moon.y < region.y + radius + 8) {
    paintMoon(pen, region.x + region.width - radius - 10, region.y + radius + 8, radius * 0.8);
  } else paintMoon(pen, Math.max(region.x + 44, moon.x), moon.y, radius);
}

/** Washington: roofs, the lit dome and obelisk, and all of it again, broken, in the river. */
export function paintWashington(pen: Pen, region: Rect, fit: Fit): void {
  const art = readDrawing(washingtonSource);
  const ground = fit.y + DRAWN.ground * fit.scale;
  drawn(pen, fit, () => {
    paintLayer(pen, art, 'far');
    paintLayer(pen, art, 'far-windows');
    paintLayer(pen, art, 'obelisk');
    paintLayer(pen, art, 'capitol');
    paintLayer(pen, art, 'near');
    paintLayer(pen, art, 'near-windows');
  });
  bar(pen, deep, region.x, ground, region.width, region.height);
  paintReflection(pen, fit);
  drawn(pen, fit, () => paintLayer(pen, art, 'glints'));
}

/** The lit stone stands on its head in the river, in strips that the water parts ever further. */
function paintReflection(pen: Pen, fit: Fit): void {
  const next = scatter(4);
  drawn(pen, fit, () => {
    for (let row = 0; row < 20; row += 1) {
      const y = DRAWN.ground + 8 + row * 7.4 + next() * 2;
      const pale = 0.36 * (1 - row / 22);
      const slip = (next() - 0.5) * (3 + row * 0.5);
      bar(
        pen,
        mix(deep, mix(colours.cream, colours['night-3'], 0.45), pale),
        170 + slip,
        y,
        18 - row * 0.35,
        4.6,
      );
      if (row > 13 || next() < 0.22) continue;
      const half = (row < 3 ? 96 : 46 - row * 2.4) * (0.45 + 0.5 * next());
      const aside = (next() - 0.5) * (row < 3 ? 60 : 26);
      bar(pen, mix(deep, colours['cream-2'], pale * 0.62), 381 - half + aside, y, half * 2, 3.2);
    }
  });
}

/** Peaks of the far ridge, in the drawing's units, whose right flanks lie in shadow. */
const PEAKS: readonly (readonly [number, number])[] = [
  [95.4, 337.8],
  [164.3, 284.1],
  [233.2, 214.9],
  [292, 253],
  [371, 314.9],
  [455.8, 338],
];

/** The sky over Tehran, 05:17: dawn in four steps of dots. */
export function paintDawnSky(pen: Pen, region: Rect, fit: Fit, drop: number): void {
  const at = (y: number): number => fit.y + (y + drop) * fit.scale;
  const cell = cellOf(fit);
  const [plum, red, orange, gold] = dawn.sky;
  bar(pen, plum, region.x, region.y, region.width, region.height);
  halftone(pen, region, cell, red, (_x, y) => 1.1 * ramp(at(85), at(225), y));
  halftone(pen, region, cell, orange, (_x, y) => 1.1 * ramp(at(235), at(345), y));
  halftone(pen, region, cell, gold, (_x, y) => 1.1 * ramp(at(320), at(440), y));
}

/** Tehran: the Alborz with snow, sunk by `drop` units, flat roofs, lit windows. */
export function paintTehran(pen: Pen, fit: Fit, drop: number): void {
  const art = readDrawing(tehranSource);
  drawn(pen, fit, () => {
    pen.save();
    pen.translate(0, drop);
    paintLayer(pen, art, 'ridge-far');
    pen.save();
    pen.clip(outlineOf(art, 'ridge-far'));
    const whole = { x: 0, y: 200, width: DRAWN.width, height: 320 };
    halftone(pen, whole, 9, mix(dawn.ridges[1], dawn.ridges[0], 0.15), flankShade);
    pen.restore();
    paintLayer(pen, art, 'snow');
    paintLayer(pen, art, 'ridge-near');
    pen.restore();
    paintLayer(pen, art, 'mast');
    paintLayer(pen, art, 'city-far');
    paintLayer(pen, art, 'city-far-windows');
    bar(pen, dawn.ridges[1], -10, DRAWN.ground + 3, DRAWN.width + 20, DRAWN.height);
    paintLayer(pen, art, 'city-near');
    paintLayer(pen, art, 'city-near-windows');
  });
}

/** A long bank of cloud in dots, thick in its middle; `across` and `down` CSS px large. */
export function paintCloud(pen: Pen, across: number, down: number, colour: string, fit: Fit): void {
  const cell = cellOf(fit);
  halftone(
    pen,
    { x: cell, y: cell, width: across - 2 * cell, height: down - 2 * cell },
    cell * 0.86,
    colour,
    (x, y) => {
      const off = Math.hypot((x - across / 2) / (across / 2 - cell), (y - down / 2) / (down / 2 - cell));
      const ripple = 0.82 + 0.18 * Math.sin(x / (down * 0.55)) * Math.cos(y / (down * 0.2));
      return 0.62 * ripple * ramp(1, 0.25, off);
    },
  );
}

function flankShade(x: number, y: number): number {
  let shade = 0;
  for (const [peakX, peakY] of PEAKS) {
    const below = y - peakY;
    if (below < 0 || below > 230) continue;
    const off = x - (peakX + 4 + below * 0.17);
    const half = 5 + below * 0.075;
    shade = Math.max(shade, ramp(half * 1.25, half * 0.2, Math.abs(off)) * ramp(250, 60, below));
  }
  return shade * 0.85;
}
