/** What the windows of other desks look out on: silhouettes, and weather that points nowhere. */
import type { Outlook } from '../../../../present/scenery.ts';
import type { Rect } from '../../contract.ts';
import type { Pen } from '../../picture.ts';
import { mix } from '../colour.ts';
import { halftone, ramp, scatter } from '../halftone.ts';
import { paintCity } from '../night.ts';
import { bar, disc, line, polygon } from '../shapes.ts';
import type { LightOf } from './lights.ts';

/** Paints before a sky that is there already; `scale`: CSS px per unit. */
export type Painter = (pen: Pen, pane: Rect, light: LightOf, scale: number) => void;

function roofs(pen: Pen, { x, y, width, height }: Rect, light: LightOf, tall: number, seed: number): void {
  const ground = y + height;
  paintCity(pen, { x, y: ground - tall, width, height: tall }, light.far, seed, 0.07, light.windows);
  const near = tall * 0.5;
  paintCity(pen, { x, y: ground - near, width, height: near }, light.near, seed + 6, 0.14, light.windows);
}

function snow(pen: Pen, pane: Rect, { weather }: LightOf): void {
  const next = scatter(8);
  for (let flake = 0; flake < pane.width / 5; flake += 1) {
    disc(pen, weather, pane.x + next() * pane.width, pane.y + next() * pane.height, 0.8 + next() * 1.5);
  }
}

/** Telegraph poles into the distance, every wire alike. */
const poles: Painter = (pen, pane, light, scale) => {
  roofs(pen, pane, light, 120 * scale, 77);
  const ground = pane.y + pane.height;
  const row = [0.03, 0.36, 0.62, 0.8].map((share, at) => ({
    x: pane.x + pane.width * share,
    tall: [300, 250, 205, 170].map((each) => each * scale)[at] ?? 0,
  }));
  for (const [at, pole] of row.entries()) {
    const thick = (6 - at) * scale;
    bar(pen, light.near, pole.x - thick / 2, ground - pole.tall, thick, pole.tall);
    for (const share of [0.06, 0.16]) {
      const high = ground - pole.tall * (1 - share);
      bar(pen, light.near, pole.x - 32 * scale, high, 64 * scale, 4 * scale);
      const next = row[at + 1];
      for (const off of next ? [-26, 26] : []) {
        const to = { x: (next?.x ?? 0) + off * scale, y: ground - (next?.tall ?? 0) * (1 - share) };
        const middle = { x: (pole.x + to.x) / 2, y: (high + to.y) / 2 + 16 * scale };
        line(pen, light.near, 1.5, [{ x: pole.x + off * scale, y: high }, middle, to]);
      }
    }
  }
  snow(pen, pane, light);
};

/** Tall houses close together. */
const towers: Painter = (pen, pane, light, scale) => {
  roofs(pen, pane, light, 380 * scale, 48);
};

/** Rows of roofs, on each its pots, in a haze. */
const chimneys: Painter = (pen, pane, light, scale) => {
  const ground = pane.y + pane.height;
  const next = scatter(49);
  for (const [colour, tall, wide] of [
    [light.far, 150, 96],
    [light.near, 84, 128],
  ] as const) {
    for (let x = pane.x - 20; x < pane.x + pane.width; x += wide * scale) {
      const top = ground - (tall + next() * 26) * scale;
      polygon(pen, colour, [
        [x, ground],
        [x, top + 30 * scale],
        [x + (wide / 2) * scale, top],
        [x + wide * scale, top + 30 * scale],
        [x + wide * scale, ground],
      ]);
      for (const pot of [0.62, 0.74])
        bar(pen, colour, x + wide * pot * scale, top - 16 * scale, 9 * scale, 40 * scale);
    }
  }
  halftone(
    pen,
    pane,
    10,
    mix(light.weather, light.far, 0.55),
    (_x, y) => 0.5 * ramp(pane.y + pane.height * 0.3, ground, y),
  );
};

/** Bare trees in a row. */
const branches: Painter = (pen, pane, light, scale) => {
  roofs(pen, pane, light, 90 * scale, 62);
  const ground = pane.y + pane.height;
  const limb = (x: number, y: number, long: number, turn: number, deep: number): void => {
    const to = { x: x + Math.sin(turn) * long, y: y - Math.cos(turn) * long };
    line(pen, light.near, Math.max(1, deep * 1.7 * scale), [{ x, y }, to]);
    if (deep === 0) return;
    for (const off of [-0.5, 0.42]) limb(to.x, to.y, long * 0.72, turn + off, deep - 1);
  };
  for (const share of [0.12, 0.4, 0.66, 0.9]) limb(pane.x + pane.width * share, ground, 84 * scale, 0.04, 5);
  snow(pen, pane, light);
};

const rain: Painter = (pen, pane, light, scale) => {
  roofs(pen, pane, light, 150 * scale, 64);
  const next = scatter(64);
  for (let drop = 0; drop < pane.width / 7; drop += 1) {
    bar(
      pen,
      light.weather,
      pane.x + next() * pane.width,
      pane.y + next() * pane.height,
      1.2,
      8 + next() * 12,
    );
  }
};

/** A wood beyond still water. */
const pines: Painter = (pen, pane, light, scale) => {
  const ground = pane.y + pane.height;
  const next = scatter(86);
  const shore = ground - 46 * scale;
  for (const [colour, tall] of [
    [light.far, 130],
    [light.near, 90],
  ] as const) {
    for (let x = pane.x - 10; x < pane.x + pane.width; x += 22 * scale) {
      const top = shore - tall * (0.6 + 0.4 * next()) * scale;
      polygon(pen, colour, [
        [x - 16 * scale, shore],
        [x, top],
        [x + 16 * scale, shore],
      ]);
    }
  }
  bar(pen, light.far, pane.x, shore, pane.width, ground - shore);
  for (let row = 1; row < 5; row += 1)
    bar(pen, light.office.edge, pane.x + row * 60 * scale, shore + row * 9 * scale, pane.width * 0.3, 1.5);
};

/** A harbour's cranes. */
const cranes: Painter = (pen, pane, light, scale) => {
  roofs(pen, pane, light, 80 * scale, 83);
  const ground = pane.y + pane.height;
  for (const [share, size] of [
    [0.2, 1],
    [0.52, 0.78],
    [0.82, 0.9],
  ] as const) {
    const x = pane.x + pane.width * share;
    const unit = size * scale;
    for (const foot of [-36, 36])
      line(pen, light.near, 7 * unit, [
        { x: x + foot * unit, y: ground },
        { x, y: ground - 150 * unit },
      ]);
    line(pen, light.near, 6 * unit, [
      { x: x - 50 * unit, y: ground - 138 * unit },
      { x: x + 150 * unit, y: ground - 226 * unit },
    ]);
    line(pen, light.near, 1.5, [
      { x: x + 146 * unit, y: ground - 224 * unit },
      { x: x + 146 * unit, y: ground - 120 * unit },
    ]);
  }
};

/** A high ridge behind low roofs. */
const peaks: Painter = (pen, pane, light, scale) => {
  const ground = pane.y + pane.height;
  const heights = [0.3, 0.62, 0.44, 0.8, 0.5, 0.7, 0.36, 0.55, 0.3];
  polygon(pen, light.far, [
    [pane.x, ground],
    ...heights.map(
      (high, at) => [pane.x + (pane.width * at) / (heights.length - 1), ground - high * 300 * scale] as const,
    ),
    [pane.x + pane.width, ground],
  ]);
  roofs(pen, pane, { ...light, far: light.near }, 64 * scale, 89);
};

export const OUTLOOK_OF: Readonly<Record<Outlook, Painter>> = {
  bare: () => undefined,
  poles,
  towers,
  chimneys,
  roofs: (pen, pane, light, scale) => roofs(pen, pane, light, 170 * scale, 60),
  branches,
  rain,
  pines,
  cranes,
  peaks,
};
