/** Paints skies in four steps of dots, and a city's roofs against them. */
import washingtonSource from '../../../../assets/art/washington.svg?raw';
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import { DRAWN } from '../geometry/title.ts';
import type { Pen } from '../picture.ts';
import { paintLayer, readDrawing } from './art.ts';
import { halftone, ramp } from './halftone.ts';
import { paintCity, paintMoon } from './night.ts';
import { bar } from './shapes.ts';

/** From the zenith down to the glow behind the roofs. */
export type Sky = readonly [zenith: string, high: string, low: string, glow: string];

/** A city's tones from far to near, how many of its windows are lit (0–1) and in which colour. */
export interface City {
  readonly far: string;
  readonly near: string;
  readonly lit: number;
  readonly lamp: string;
  /** The dome and the obelisk: light and shaded side. Undefined where they are not to be seen. */
  readonly stone: readonly [string, string] | undefined;
  readonly moon: boolean;
}

/** Four tones of sky over an area, each giving way to the next along a screen of dots. */
export function paintSky(pen: Pen, area: Rect, [zenith, high, low, glow]: Sky, cell: number): void {
  const at = (share: number): number => area.y + area.height * share;
  bar(pen, zenith, area.x, area.y, area.width, area.height);
  halftone(pen, area, cell, high, (_x, y) => 1.1 * ramp(at(0.02), at(0.42), y));
  halftone(pen, area, cell, low, (_x, y) => 1.1 * ramp(at(0.36), at(0.78), y));
  halftone(pen, area, cell, glow, (_x, y) => 1.05 * ramp(at(0.68), at(1.06), y));
}

/** Roofs along the foot of an area, `tall` CSS px at most, the dome and the obelisk over them where `stones` says. */
export function paintRoofs(pen: Pen, area: Rect, city: City, tall: number, stones: Stones): void {
  const ground = area.y + area.height;
  const row = (height: number): Rect => ({ x: area.x, y: ground - height, width: area.width, height });
  if (city.moon) {
    const radius = Math.min(30, area.height * 0.08);
    paintMoon(pen, area.x + area.width - radius * 2.4, area.y + area.height * 0.16 + radius, radius);
  }
  paintCity(pen, row(tall * 0.62), city.far, 31, city.lit * 0.5, city.lamp);
  if (city.stone) paintStones(pen, city.stone, stones, ground, tall / 235);
  paintCity(pen, row(tall * 0.26), city.near, 58, city.lit, city.lamp);
}

/** The middles of the two, CSS px. */
export interface Stones {
  readonly dome: number;
  readonly obelisk: number;
}

/** Where the two stand in the title's drawing. */
const DRAWN_AT: Stones = { dome: 381.6, obelisk: 180.2 };

/** The obelisk and the dome of the title's drawing in two tones, on `ground`. */
function paintStones(
  pen: Pen,
  [light, shade]: readonly [string, string],
  stones: Stones,
  ground: number,
  scale: number,
): void {
  const art = readDrawing(washingtonSource);
  const lit = colours['cream-2'];
  for (const [layer, name] of [
    ['obelisk', 'obelisk'],
    ['capitol', 'dome'],
  ] as const) {
    pen.save();
    pen.translate(stones[name] - DRAWN_AT[name] * scale, ground - DRAWN.ground * scale);
    pen.scale(scale, scale);
    paintLayer(pen, art, layer, (fill) => (fill === lit ? light : shade));
    pen.restore();
  }
}
