/** Paints the half dial: its face with the seven sectors, the lit one, its needles, and the stand it has on a desk. */
import { colours } from '../../../parts/theme/theme.ts';
import { angleOf } from '../../../parts/geometry/dial.ts';
import { boundsOfSector, RING, SECTORS, type Sector } from '../geometry/dial.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { bar, disc, line, polygon } from './shapes.ts';

/** The inner edge of the rim, a part of the radius. */
const RIM = 0.965;

export interface Face {
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

/** The dial's face with its pivot at (x, y), `radius` CSS px; nothing on it is lit. */
export function paintFace(pen: Pen, x: number, y: number, radius: number, face: Face): void {
  half(pen, colours.ink, x, y, radius);
  half(pen, colours.cream, x, y, radius * RIM);
  paintInside(pen, x, y, radius);
  // The page lays the words on the sectors, on these same two colours.
  SECTORS.forEach(({ from, to }, index) => {
    ring(pen, x, y, radius * RING.inner, radius * RING.outer, from, to);
    pen.fillStyle = index % 2 === 0 ? mix(colours['cream-2'], colours['ink-2'], 0.14) : colours['cream-2'];
    pen.fill();
    pen.strokeStyle = colours.cream;
    pen.lineWidth = 2;
    pen.stroke();
  });
  if (face.band) paintBand(pen, x, y, radius, face.band);
  paintTicks(pen, x, y, radius);
  half(pen, colours.ink, x, y, Math.max(9, radius * 0.12));
  bar(pen, face.locked ? colours.lamp : colours.ink, x - radius, y - 3, radius * 2, 3);
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

/** Scene around a lit sector for its outline, CSS px. */
const OUTLINE = 4;

/** The box of a lit sector about the pivot, CSS px. */
export function litBox(sector: Sector, radius: number): ReturnType<typeof boundsOfSector> {
  const { x, y, width, height } = boundsOfSector(sector);
  return {
    x: x * radius - OUTLINE,
    y: y * radius - OUTLINE,
    width: width * radius + 2 * OUTLINE,
    height: height * radius + 2 * OUTLINE,
  };
}

/** The sector under the needle, its pivot at (x, y). */
export function paintLit(pen: Pen, x: number, y: number, radius: number, { from, to }: Sector): void {
  ring(pen, x, y, radius * RING.inner, radius * RING.outer, from, to);
  pen.fillStyle = colours.lamp;
  pen.fill();
  pen.lineJoin = 'round';
  pen.strokeStyle = colours.ink;
  pen.lineWidth = Math.max(1.5, radius * 0.01);
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
      {
        x: x + Math.sin(angle) * radius * (RING.inner - 0.06),
        y: y - Math.cos(angle) * radius * (RING.inner - 0.06),
      },
      { x: x + Math.sin(angle) * radius * RING.outer, y: y - Math.cos(angle) * radius * RING.outer },
    ]);
  }
}

/** A scale of tens along the inner edge of the sectors, under the needle's tip. */
function paintTicks(pen: Pen, x: number, y: number, radius: number): void {
  const along = (angle: number, reach: number) => ({
    x: x + Math.sin(angle) * radius * reach,
    y: y - Math.cos(angle) * radius * reach,
  });
  for (let percent = 10; percent < 100; percent += 10) {
    const angle = angleOf(percent);
    const long = percent === 50 ? 0.06 : 0.035;
    line(pen, colours['ink-2'], Math.max(1, radius * 0.008), [
      along(angle, RING.inner - 0.012),
      along(angle, RING.inner - 0.012 - long),
    ]);
  }
}

/** The room a needle needs: it points straight up from its pivot at (half the width, `pivot`), CSS px. */
export function needleBox(radius: number): { width: number; height: number; pivot: number } {
  const bead = Math.max(6, radius * 0.055);
  const pivot = radius * RING.tip + bead + 4;
  return { width: bead * 2 + 8, height: pivot + 4, pivot };
}

/** The needle: vermilion once it stands for something, pale while it rests. */
export function paintNeedle(pen: Pen, radius: number, pale: boolean): void {
  const { width, pivot } = needleBox(radius);
  const x = width / 2;
  const foot = Math.max(2.5, radius * 0.022);
  const top = pivot - radius * RING.tip;
  const colour = pale ? mix(colours['cream-2'], colours['ink-2'], 0.45) : colours.vermilion;
  polygon(pen, colour, [
    [x - foot, pivot],
    [x - Math.max(1.2, radius * 0.007), top],
    [x + Math.max(1.2, radius * 0.007), top],
    [x + foot, pivot],
  ]);
  const bead = Math.max(5, radius * 0.05);
  disc(pen, colours.cream, x, top, bead + 2);
  disc(pen, colour, x, top, bead);
}

/** The cap over the pivot: a dome with a dot, its foot's middle at (x, y). */
export function paintCap(pen: Pen, x: number, y: number, radius: number, pale: boolean): void {
  const cap = Math.max(9, radius * 0.1);
  half(pen, colours.ink, x, y, cap);
  half(pen, pale ? colours['ink-2'] : colours.vermilion, x, y - 2, cap * 0.36);
}

/** The needle as it stood before: thin, broken and pale. */
export function paintGhost(pen: Pen, radius: number): void {
  const { width, pivot } = needleBox(radius);
  const x = width / 2;
  const top = pivot - radius * RING.tip;
  line(
    pen,
    colours['ink-2'],
    Math.max(2, radius * 0.016),
    [
      { x, y: pivot - radius * 0.16 },
      { x, y: top + radius * 0.04 },
    ],
    [radius * 0.04, radius * 0.045],
  );
  disc(pen, colours['ink-2'], x, top, Math.max(4.5, radius * 0.04));
  disc(pen, colours.cream, x, top, Math.max(2.5, radius * 0.022));
}

/** Where the parts of a stand are, CSS px about the middle of the dial's base. */
export interface Stand {
  readonly radius: number;
  /** The box on which the dial sits. */
  readonly box: number;
  /** Down to the sill. */
  readonly foot: number;
}

/** A wide box under the dial, and a brass post on a foot where there is room beneath. (x, y): the dial's pivot. */
export function paintStand(pen: Pen, x: number, y: number, { radius, box, foot }: Stand): void {
  const post = foot - box > 34;
  if (post) {
    const thick = Math.max(9, radius * 0.05);
    bar(pen, colours.ink, x - thick - 2, y + box, thick * 2 + 4, foot - box - 6);
    bar(pen, colours.lamp, x - thick, y + box, thick, foot - box - 8);
    bar(pen, colours['lamp-shade'], x, y + box, thick, foot - box - 8);
  }
  const wide = radius * (post ? 0.42 : 0.9);
  polygon(pen, colours.ink, [
    [x - wide * 0.7 - 3, y + foot - 22],
    [x + wide * 0.7 + 3, y + foot - 22],
    [x + wide + 4, y + foot],
    [x - wide - 4, y + foot],
  ]);
  polygon(pen, colours.lamp, [
    [x - wide * 0.7, y + foot - 20],
    [x, y + foot - 20],
    [x, y + foot - 3],
    [x - wide, y + foot - 3],
  ]);
  polygon(pen, colours['lamp-shade'], [
    [x, y + foot - 20],
    [x + wide * 0.7, y + foot - 20],
    [x + wide, y + foot - 3],
    [x, y + foot - 3],
  ]);
  bar(pen, colours.shadow, x - radius + 12, y + 12, radius * 2, box);
  bar(pen, colours.ink, x - radius, y, radius * 2, box + 3);
  bar(pen, colours['night-3'], x - radius + 6, y, radius * 2 - 12, box - 3);
  bar(pen, mix(colours['night-3'], colours.white, 0.14), x - radius + 6, y, radius * 2 - 12, 4);
}
