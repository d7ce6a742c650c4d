/** Paints the half dial: its face with the seven sectors, and its needles. */
import { colours } from '../../theme.ts';
import { angleOf, SECTORS } from '../geometry/dial.ts';
import type { Pen } from '../studio.ts';
import { mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { bar, disc, line, polygon } from './shapes.ts';

/** Parts of the radius. */
const RING = { inner: 0.58, outer: 0.9, face: 0.945 } as const;

export interface Face {
  /** The index of the sector that lights up. */
  readonly sector: number | undefined;
  /** The article's band in percent. */
  readonly band: readonly [number, number] | undefined;
  readonly locked: boolean;
}

/** From radians clockwise from upright to the canvas's, clockwise from the right. */
const turned = (angle: number): number => angle - Math.PI / 2;

function ring(pen: Pen, x: number, y: number, inner: number, outer: number, from: number, to: number): void {
  pen.beginPath();
  pen.arc(x, y, outer, turned(angleOf(from)), turned(angleOf(to)));
  pen.arc(x, y, inner, turned(angleOf(to)), turned(angleOf(from)), true);
  pen.closePath();
}

function half(pen: Pen, colour: string, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, Math.PI, 2 * Math.PI);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
}

/** The dial's face with its pivot at (x, y), `radius` CSS px. */
export function paintFace(pen: Pen, x: number, y: number, radius: number, face: Face): void {
  const rim = Math.max(4, radius * 0.055);
  half(pen, colours.shadow, x + 5, y, radius);
  half(pen, colours.ink, x, y, radius);
  half(pen, colours.cream, x, y, radius - rim);
  paintInside(pen, x, y, radius);
  SECTORS.forEach(({ from, to }, index) => {
    ring(pen, x, y, radius * RING.inner, radius * RING.outer, from, to);
    pen.fillStyle = index % 2 === 0 ? mix(colours['cream-2'], colours['ink-2'], 0.14) : colours['cream-2'];
    pen.fill();
    pen.strokeStyle = colours.cream;
    pen.lineWidth = 2;
    pen.stroke();
  });
  if (face.sector !== undefined) paintActive(pen, x, y, radius, face.sector);
  if (face.band) paintBand(pen, x, y, radius, face.band);
  paintTicks(pen, x, y, radius);
  bar(pen, face.locked ? colours.lamp : colours.ink, x - radius, y - 2, radius * 2, 4);
}

function paintInside(pen: Pen, x: number, y: number, radius: number): void {
  const inner = radius * RING.inner;
  pen.save();
  ring(pen, x, y, 0, inner - 2, 0, 100);
  pen.clip();
  halftone(
    pen,
    { x: x - inner, y: y - inner, width: inner * 2, height: inner },
    5,
    colours['cream-2'],
    (px, py) => 0.75 * ramp(inner * 0.15, inner, Math.hypot(px - x, py - y)),
  );
  pen.restore();
}

function paintActive(pen: Pen, x: number, y: number, radius: number, index: number): void {
  const sector = SECTORS[index];
  if (!sector) return;
  ring(pen, x, y, radius * (RING.inner - 0.035), radius * RING.outer, sector.from, sector.to);
  pen.fillStyle = colours.lamp;
  pen.fill();
  pen.lineJoin = 'round';
  pen.strokeStyle = colours.ink;
  pen.lineWidth = Math.max(1.5, radius * 0.014);
  pen.stroke();
}

/** The band is hatched and bracketed, so that it does not rest on colour alone. */
function paintBand(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  [from, to]: readonly [number, number],
): void {
  pen.save();
  ring(pen, x, y, radius * RING.inner, radius * RING.outer, from, to);
  pen.fillStyle = colours.mark;
  pen.fill();
  pen.clip();
  for (let at = -radius * 2; at < radius * 2; at += 7) {
    line(pen, colours['lamp-shade'], 2, [
      { x: x + at, y },
      { x: x + at + radius, y: y - radius },
    ]);
  }
  pen.restore();
  ring(pen, x, y, radius * RING.inner, radius * RING.outer, from, to);
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 2;
  pen.stroke();
  for (const end of [from, to]) {
    const angle = angleOf(end);
    line(pen, colours.ink, 3, [
      { x: x + Math.sin(angle) * radius * 0.5, y: y - Math.cos(angle) * radius * 0.5 },
      { x: x + Math.sin(angle) * radius * RING.outer, y: y - Math.cos(angle) * radius * RING.outer },
    ]);
  }
}

function paintTicks(pen: Pen, x: number, y: number, radius: number): void {
  for (let percent = 10; percent < 100; percent += 10) {
    const angle = angleOf(percent);
    const long = percent === 50 ? 0.055 : 0.03;
    line(pen, colours['ink-2'], Math.max(1, radius * 0.011), [
      {
        x: x + Math.sin(angle) * radius * RING.face * 0.985,
        y: y - Math.cos(angle) * radius * RING.face * 0.985,
      },
      {
        x: x + Math.sin(angle) * radius * (RING.face * 0.985 - long),
        y: y - Math.cos(angle) * radius * (RING.face * 0.985 - long),
      },
    ]);
  }
}

/** The room a needle needs: it points straight up from its pivot at (half the width, `length`), CSS px. */
export function needleBox(radius: number): { width: number; height: number; pivot: number } {
  const hub = Math.max(8, radius * 0.11);
  return { width: hub * 2 + 6, height: radius * 0.86 + hub + 6, pivot: radius * 0.86 + 3 };
}

/** The needle: vermilion once it stands for something, pale while it rests. */
export function paintNeedle(pen: Pen, radius: number, pale: boolean): void {
  const { width, pivot } = needleBox(radius);
  const x = width / 2;
  const foot = Math.max(2.5, radius * 0.028);
  const top = pivot - radius * 0.78;
  const colour = pale ? mix(colours['cream-2'], colours['ink-2'], 0.45) : colours.vermilion;
  polygon(pen, colour, [
    [x - foot, pivot],
    [x - 1.2, top],
    [x + 1.2, top],
    [x + foot, pivot],
  ]);
  const bead = Math.max(4, radius * 0.06);
  disc(pen, colours.cream, x, top + bead, bead + 2);
  disc(pen, colour, x, top + bead, bead);
  const hub = Math.max(8, radius * 0.11);
  disc(pen, colours.ink, x, pivot, hub);
  disc(pen, pale ? colours['ink-2'] : colours.vermilion, x, pivot, hub * 0.36);
}

/** The needle as it stood before: thin, broken and pale. */
export function paintGhost(pen: Pen, radius: number): void {
  const { width, pivot } = needleBox(radius);
  const x = width / 2;
  line(
    pen,
    colours['ink-2'],
    Math.max(2, radius * 0.022),
    [
      { x, y: pivot - radius * 0.16 },
      { x, y: pivot - radius * 0.74 },
    ],
    [radius * 0.05, radius * 0.06],
  );
  disc(pen, colours['ink-2'], x, pivot - radius * 0.76, Math.max(3.5, radius * 0.045));
  disc(pen, colours.cream, x, pivot - radius * 0.76, Math.max(2, radius * 0.024));
}
