/** The planet by night from far above: land in dots, the dawn a thin rim on its eastern edge. */
import globe from '../../../../assets/art/globe.svg?raw';
import { colours, dawn } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Paint, Pen } from '../picture.ts';
import { outlineOf, paintLayer, paintWithin, readDrawing } from './art.ts';
import { mix } from './colour.ts';
import { halftone, ramp, scatter } from './halftone.ts';
import { bar, disc } from './shapes.ts';

/** Its middle and radius, CSS px. */
export interface Planet {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The radius in the drawing's own units. */
const DRAWN = 520;
/** From where the sun will come, in radians from due east, northwards. */
const SUNRISE = -0.42;

export const TONES = {
  sky: mix(colours.night, colours.shadow, 0.62),
  sea: '#0f2a3d',
  deep: '#0b2030',
  shore: '#2a6672',
  dusk: '#12384a',
  morning: mix(dawn.sky[0], '#0f2a3d', 0.2),
  morningLand: mix(dawn.ridges[0], '#1a4a5c', 0.12),
} as const;

/** The bands of the dawn from the outermost in: how far out each reaches, as a share of the radius. */
const BANDS = [
  [dawn.sky[0], 0.48],
  [dawn.sky[1], 0.246],
  [dawn.sky[2], 0.127],
  [dawn.sky[3], 0.05],
] as const;

/** The sky's dots are this far apart, CSS px. */
const DOT = 9;

export function paintPlanet(pen: Pen, area: Rect, planet: Planet): void {
  pen.save();
  pen.beginPath();
  pen.rect(area.x, area.y, area.width, area.height);
  pen.clip();
  paintSky(pen, area, planet);
  disc(pen, colours.shadow, planet.x, planet.y, planet.radius + 4);
  pen.save();
  pen.beginPath();
  pen.arc(planet.x, planet.y, planet.radius, 0, 2 * Math.PI);
  pen.clip();
  const around = within(area, planet);
  paintSea(pen, around, planet);
  paintLand(pen, around, planet);
  pen.restore();
  paintRim(pen, planet);
  pen.restore();
}

/** The part of an area in which the planet lies. */
function within(area: Rect, { x, y, radius }: Planet): Rect {
  const [left, top] = [Math.max(area.x, x - radius), Math.max(area.y, y - radius)];
  const [right, foot] = [
    Math.min(area.x + area.width, x + radius),
    Math.min(area.y + area.height, y + radius),
  ];
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, foot - top) };
}

/** How much a point beyond the edge lies towards the sunrise, 0–1. */
function eastOf(planet: Planet, x: number, y: number): number {
  return Math.max(0, Math.cos(Math.atan2(y - planet.y, x - planet.x) - SUNRISE)) ** 2.2;
}

/** How far a point of the disc lies towards the sunrise, −1 to 1. */
function towards({ x, y, radius }: Planet, px: number, py: number): number {
  return ((px - x) * Math.cos(SUNRISE) + (py - y) * Math.sin(SUNRISE)) / radius;
}

function paintSky(pen: Pen, area: Rect, planet: Planet): void {
  const { radius } = planet;
  const beyond = (x: number, y: number) => Math.hypot(x - planet.x, y - planet.y) - radius;
  bar(pen, TONES.sky, area.x, area.y, area.width, area.height);
  // What the planet covers is not printed: that would be most of it, and in full dots.
  const isCovered = (x: number, y: number) => beyond(x, y) < -DOT;
  halftone(pen, area, DOT, colours['night-2'], (x, y) =>
    isCovered(x, y) ? 0 : 0.85 * ramp(radius * 0.75, 0, beyond(x, y)),
  );
  for (const [colour, reach] of BANDS) {
    halftone(pen, area, DOT, colour, (x, y) => {
      if (isCovered(x, y)) return 0;
      const far = eastOf(planet, x, y) * reach * radius;
      return far < 2 ? 0 : 1.1 * ramp(far, far * 0.25, beyond(x, y));
    });
  }
  const next = scatter(11);
  for (let star = 0; star < area.width / 10; star += 1) {
    const [x, y] = [area.x + next() * area.width, area.y + next() * area.height];
    const size = next() < 0.2 ? 2.4 : 1.6;
    if (beyond(x, y) < 14 + eastOf(planet, x, y) * 0.37 * radius) continue;
    bar(pen, mix(colours.cream, colours.night, 0.45), x, y, size, size);
  }
}

function paintSea(pen: Pen, area: Rect, planet: Planet): void {
  const { x, y, radius } = planet;
  bar(pen, TONES.sea, area.x, area.y, area.width, area.height);
  halftone(
    pen,
    area,
    10,
    TONES.deep,
    (px, py) => 0.95 * ramp(radius * 0.2, radius, Math.hypot(px - x + radius * 0.2, py - y + radius * 0.1)),
  );
  halftone(pen, area, 9, TONES.morning, (px, py) => 0.95 * ramp(0.5, 1, towards(planet, px, py)));
}

function paintLand(pen: Pen, area: Rect, planet: Planet): void {
  const { x, y, radius } = planet;
  const drawing = readDrawing(globe);
  const scale = radius / DRAWN;
  const drawn = (on: Pen, paint: Paint) => {
    on.save();
    on.translate(x, y);
    on.scale(scale, scale);
    paint(on);
    on.restore();
  };
  drawn(pen, () => paintLayer(pen, drawing, 'land'));
  paintWithin(
    pen,
    (shades) => shadeLand(shades, area, planet),
    (mask) => drawn(mask, () => mask.fill(outlineOf(drawing, 'land'))),
  );
  pen.save();
  pen.globalAlpha = 0.5;
  drawn(pen, () => paintLayer(pen, drawing, 'parties'));
  pen.restore();
  drawn(pen, () => paintLayer(pen, drawing, 'lights'));
}

function shadeLand(pen: Pen, area: Rect, planet: Planet): void {
  const { x, y, radius } = planet;
  halftone(
    pen,
    area,
    8,
    TONES.shore,
    (px, py) => 0.75 * ramp(radius * 0.95, radius * 0.1, Math.hypot(px - x, py - y + radius * 0.25)),
  );
  halftone(
    pen,
    area,
    8,
    TONES.dusk,
    (px, py) => 0.9 * ramp(radius * 0.62, radius, Math.hypot(px - x, py - y)),
  );
  halftone(pen, area, 8, TONES.morningLand, (px, py) => 1.05 * ramp(0.5, 0.92, towards(planet, px, py)));
}

/** Lit where the sun will come up, and only there. */
function paintRim(pen: Pen, { x, y, radius }: Planet): void {
  const edge = (colour: string, width: number, from: number, to: number) => {
    pen.beginPath();
    pen.arc(x, y, radius, from, to);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  };
  edge(mix(TONES.shore, colours.mint, 0.25), 3, 0, 2 * Math.PI);
  edge(dawn.sky[3], Math.max(3, radius / 104), -1.25, 0.3);
}

/** The light around a city where something happens, about the middle of its plate. */
export function paintGlow(pen: Pen, reach: number): void {
  const area = { x: 0, y: 0, width: 2 * reach, height: 2 * reach };
  halftone(
    pen,
    area,
    8,
    colours.lamp,
    (x, y) => 0.85 * ramp(reach, reach * 0.08, Math.hypot(x - reach, y - reach)) ** 1.4,
  );
}
