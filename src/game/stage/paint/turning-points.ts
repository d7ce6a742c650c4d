/** Small pictures for the turns of a weekend: a call on the dial, a line on the wire, a door left ajar. */
import type { Format } from '../../../present/scenery.ts';
import { colours, dawn } from '../../../parts/theme/theme.ts';
import type { Pen } from '../picture.ts';
import { faded, mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { night, paintCity } from './night.ts';
import { bar, disc, line, polygon } from './shapes.ts';

export interface Frame {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** The height of the desk's edge above the frame's lower end, as a part of the frame's height. */
const DESK = 0.16;

/** A corner of the room: wall, a pool of light around `x`, the desk's edge. `lit` 0–1. */
export function paintCorner(pen: Pen, { width, height }: Frame, x: number, lit: number): void {
  const edge = deskOf({ width, height });
  bar(pen, night.deep, 0, 0, width, height);
  const reach = height * 1.15;
  const far = (px: number, py: number): number => Math.hypot((px - x) * 0.7, py - edge);
  halftone(
    pen,
    { x: 0, y: 0, width, height: edge },
    8,
    night.line,
    (px, py) => 0.85 * lit * ramp(reach, reach * 0.1, far(px, py)),
  );
  bar(pen, night.lit, 0, edge, width, height - edge);
  bar(pen, night.line, 0, edge, width, 3);
  halftone(pen, { x: 0, y: edge + 5, width, height: height - edge }, 7, night.deep, (_px, py) =>
    ramp(edge, height * 1.1, py),
  );
}

export function deskOf({ height }: Frame): number {
  return height * (1 - DESK);
}

/** A source as it stands on the desk, its foot's middle at (x, y), about `size` CSS px wide. */
export function paintSource(pen: Pen, format: Format, x: number, y: number, size: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(size / 100, size / 100);
  polygon(pen, colours.shadow, [
    [-46, 0],
    [54, 0],
    [72, 12],
    [-30, 12],
  ]);
  SOURCES[format](pen);
  pen.restore();
}

/** Drawn in a field 100 wide that stands on y = 0. */
const SOURCES: Readonly<Record<Format, (pen: Pen) => void>> = {
  newspaper(pen) {
    sheet(pen, -46, 92, 116);
    bar(pen, colours.ink, -38, -106, 76, 12);
    bar(pen, colours['gov-blue'], -38, -86, 34, 34);
    rules(pen, 4, -82, 34, 5);
    rules(pen, -38, -42, 76, 4);
  },
  statement(pen) {
    sheet(pen, -40, 80, 122);
    polygon(pen, colours['gov-blue'], [
      [0, -112],
      [22, -98],
      [-22, -98],
    ]);
    for (const column of [-17, -3, 11]) bar(pen, colours['gov-blue'], column, -95, 6, 18);
    bar(pen, colours['gov-blue'], -24, -75, 48, 5);
    rules(pen, -30, -58, 60, 5);
  },
  transcript(pen) {
    polygon(pen, colours['cream-2'], [
      [-40, -62],
      [40, -62],
      [50, 0],
      [-50, 0],
    ]);
    bar(pen, colours.teal, -46, -68, 92, 12);
    for (const [at, lean] of [
      [-18, -12],
      [0, 0],
      [18, 12],
    ] as const) {
      line(pen, colours.ink, 4, [
        { x: at * 0.5, y: -66 },
        { x: at + lean, y: -104 },
      ]);
      disc(pen, colours.ink, at + lean, -108, 8);
    }
  },
  web(pen) {
    bar(pen, colours.cream, -56, -92, 112, 92);
    bar(pen, colours.teal, -56, -92, 112, 16);
    for (const dot of [-46, -36, -26]) disc(pen, colours.cream, dot, -84, 3);
    bar(pen, colours.ink, -46, -66, 70, 9);
    rules(pen, -46, -46, 84, 4);
  },
  broadcast(pen) {
    line(pen, colours['cream-2'], 4, [
      { x: -18, y: -118 },
      { x: 0, y: -98 },
      { x: 20, y: -118 },
    ]);
    bar(pen, colours['cream-2'], -60, -98, 120, 90);
    bar(pen, colours['gov-blue'], -50, -90, 88, 70);
    disc(pen, colours.cream, -6, -66, 11);
    pen.beginPath();
    pen.ellipse(-6, -36, 24, 18, 0, Math.PI, 2 * Math.PI);
    pen.fillStyle = colours.cream;
    pen.fill();
    bar(pen, colours.ink, -50, -36, 88, 12);
    bar(pen, colours.vermilion, -50, -36, 20, 12);
    for (const knob of [-70, -48]) disc(pen, colours.ink, 49, knob, 5);
    bar(pen, colours.ink, -40, -8, 14, 8);
    bar(pen, colours.ink, 26, -8, 14, 8);
  },
  note(pen) {
    sheet(pen, -40, 80, 104);
    bar(pen, colours.lamp, -40, -104, 80, 18);
    disc(pen, colours.vermilion, 0, -98, 8);
    rules(pen, -30, -72, 60, 5);
  },
  magazine(pen) {
    sheet(pen, -42, 84, 116);
    bar(pen, colours.teal, -42, -116, 12, 116);
    bar(pen, colours.ink, -22, -106, 52, 12);
    bar(pen, colours.mint, -22, -86, 54, 36);
    rules(pen, -22, -40, 54, 3);
  },
  card(pen) {
    bar(pen, colours.cream, -56, -84, 112, 84);
    bar(pen, colours['vermilion-dark'], -56, -66, 112, 4);
    rules(pen, -46, -50, 92, 4);
  },
};

function sheet(pen: Pen, x: number, width: number, height: number): void {
  bar(pen, colours.shadow, x + 5, -height + 5, width, height - 5);
  bar(pen, colours.cream, x, -height, width, height);
}

/** Lines of text that say nothing. */
function rules(pen: Pen, x: number, y: number, width: number, count: number): void {
  for (let at = 0; at < count; at += 1) {
    bar(pen, colours['ink-2'], x, y + at * 9, at === count - 1 ? width * 0.6 : width, 3);
  }
}

/** How high a strip of the wire is. */
export function stripHeight({ height }: Frame): number {
  return Math.max(26, height * 0.17);
}

/** The machine that the wire's lines come out of, at the left of the frame, on the desk. */
export function paintMachine(pen: Pen, frame: Frame): void {
  const edge = deskOf(frame);
  const tall = frame.height * 0.5;
  const wide = Math.min(frame.width * 0.2, tall * 1.15);
  const x = frame.width * 0.06;
  polygon(pen, colours.shadow, [
    [x, edge],
    [x + wide, edge],
    [x + wide + 20, edge + 14],
    [x + 24, edge + 14],
  ]);
  polygon(pen, mix(colours.teal, colours.night, 0.25), [
    [x + wide * 0.12, edge - tall],
    [x + wide * 0.88, edge - tall],
    [x + wide, edge],
    [x, edge],
  ]);
  bar(pen, colours['teal-2'], x + wide * 0.08, edge - tall * 0.3, wide * 0.84, tall * 0.12);
  for (let key = 0; key < 6; key += 1) {
    disc(pen, colours.cream, x + wide * (0.16 + key * 0.135), edge - tall * 0.12, tall * 0.035);
  }
  bar(pen, colours.ink, x + wide * 0.4, edge - tall * 0.78, wide * 0.62, stripHeight(frame) * 0.5);
  disc(pen, colours.lamp, x + wide * 0.26, edge - tall * 0.7, tall * 0.06);
}

/** A strip of the wire with a typed line that cannot be read; `struck`: with a line through it. */
export function paintStrip(pen: Pen, { width, height }: Frame, struck: boolean): void {
  bar(pen, colours.shadow, 5, 6, width - 5, height - 6);
  bar(pen, colours.white, 0, 0, width - 6, height - 6);
  const middle = (height - 6) / 2;
  const cell = Math.max(7, height * 0.26);
  for (let x = cell; x < width - 3 * cell; x += cell) {
    const gap = Math.round(x / cell) % 6 === 4 || Math.round(x / cell) % 11 === 7;
    if (!gap) bar(pen, colours['ink-2'], x, middle - height * 0.1, cell * 0.62, height * 0.2);
  }
  if (struck) bar(pen, colours['vermilion-dark'], cell * 0.5, middle - 2, width - cell * 2.5, 4);
}

/** A door in the wall of a dark room. `ajar`: a wedge of first light falls in. */
export function paintDoor(pen: Pen, frame: Frame, ajar: boolean): void {
  const { width, height } = frame;
  const edge = height * 0.82;
  const tall = height * 0.7;
  const wide = tall * 0.52;
  const x = width / 2 - wide / 2;
  const top = edge - tall;
  bar(pen, night.deep, 0, 0, width, height);
  halftone(
    pen,
    { x: 0, y: 0, width, height: edge },
    8,
    night.lit,
    (px, py) => 0.8 * ramp(height * 1.6, height * 0.3, Math.hypot(px - width / 2, py - edge)),
  );
  bar(pen, night.lit, 0, edge, width, height - edge);
  bar(pen, night.line, 0, edge, width, 3);
  bar(pen, night.pale, x - 10, top - 10, wide + 20, tall + 10);
  if (!ajar) {
    paintLeaf(pen, x, top, wide, tall);
    return;
  }
  bar(pen, dawn.sky[1], x, top, wide, tall);
  halftone(
    pen,
    { x, y: top, width: wide, height: tall },
    7,
    dawn.sky[3],
    (_px, py) => 0.9 * ramp(top, edge, py),
  );
  pen.save();
  pen.beginPath();
  pen.rect(x, top, wide, tall);
  pen.clip();
  const city = { x, y: edge - tall * 0.3, width: wide, height: tall * 0.3 };
  paintCity(pen, city, dawn.ridges[2], 41, 0.05, colours.mark);
  pen.restore();
  // The leaf, turned towards the viewer.
  polygon(pen, mix(colours['night-3'], colours.shadow, 0.35), [
    [x, top],
    [x - wide * 0.62, top + tall * 0.07],
    [x - wide * 0.62, edge + tall * 0.09],
    [x, edge],
  ]);
  disc(pen, colours.lamp, x - wide * 0.54, top + tall * 0.57, Math.max(3, tall * 0.022));
}

function paintLeaf(pen: Pen, x: number, top: number, wide: number, tall: number): void {
  bar(pen, mix(colours['night-3'], colours.shadow, 0.25), x, top, wide, tall);
  for (const panel of [0.08, 0.53]) {
    bar(pen, faded(colours.shadow, 0.45), x + wide * 0.16, top + tall * panel, wide * 0.68, tall * 0.37);
  }
  disc(pen, colours.lamp, x + wide * 0.88, top + tall * 0.54, Math.max(3, tall * 0.022));
}

/** The light that falls through the open door over the floor: laid over the room, so that it can come up. */
export function paintDoorlight(pen: Pen, { width, height }: Frame): void {
  const edge = height * 0.82;
  const wide = height * 0.7 * 0.52;
  const x = width / 2 - wide / 2;
  pen.save();
  pen.beginPath();
  pen.moveTo(x, edge);
  pen.lineTo(x + wide, edge);
  pen.lineTo(x + wide * 2.4, height);
  pen.lineTo(x + wide * 0.5, height);
  pen.closePath();
  pen.fillStyle = faded(dawn.sky[3], 0.3);
  pen.fill();
  pen.clip();
  halftone(
    pen,
    { x: 0, y: edge, width, height: height - edge },
    6,
    dawn.sky[3],
    (_px, py) => 0.8 * ramp(height * 1.05, edge, py),
  );
  pen.restore();
}
