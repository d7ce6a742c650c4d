/** Paints the thread, its pins, and the marks of the five relations. */
import type { Relation } from '../../rules/weekend.ts';
import { colours } from '../../theme.ts';
import type { Look, Point } from '../../thread.ts';
import type { Pen } from '../studio.ts';
import { faded } from './colour.ts';
import { disc, line } from './shapes.ts';

/** The thread on a dark ground: a casing under the light strand. */
export function paintThread(pen: Pen, points: readonly Point[], look: Look): void {
  const shadow = points.map(({ x, y }) => ({ x: x + 3, y: y + 5 }));
  line(pen, faded(colours.shadow, 0.55), look.width + 2, shadow, look.dash);
  const apart = look.strands === 2 ? 3.4 : 0;
  for (const side of look.strands === 2 ? [-1, 1] : [0]) {
    const strand = points.map(({ x, y }) => ({ x, y: y + side * apart }));
    line(pen, colours['thread-casing'], look.width + 4, strand, look.dash);
  }
  for (const side of look.strands === 2 ? [-1, 1] : [0]) {
    const strand = points.map(({ x, y }) => ({ x, y: y + side * apart }));
    line(pen, colours['thread-light'], look.width, strand, look.dash);
  }
}

/** The thread on paper: vermilion over its own solid shadow. */
export function paintThreadOnPaper(pen: Pen, points: readonly Point[]): void {
  const shadow = points.map(({ x, y }) => ({ x: x + 4, y: y + 6 }));
  line(pen, faded(colours.shadow, 0.32), 5, shadow);
  line(pen, colours.vermilion, 5.5, points);
}

/** A round pin head with a glint. */
export function paintPin(pen: Pen, x: number, y: number): void {
  disc(pen, faded(colours.shadow, 0.6), x + 2, y + 3, 10);
  disc(pen, colours.ink, x, y, 10);
  disc(pen, colours.vermilion, x, y, 8);
  disc(pen, colours['vermilion-dark'], x + 1.5, y + 2, 5.5);
  disc(pen, colours.vermilion, x - 0.6, y - 0.6, 6.2);
  disc(pen, colours.cream, x - 3, y - 3, 2.2);
}

/** A square lamp-yellow pin, as on the title. */
export function paintBlock(pen: Pen, x: number, y: number): void {
  pen.fillStyle = colours.ink;
  pen.fillRect(x - 10, y - 10, 20, 20);
  pen.fillStyle = colours.mark;
  pen.fillRect(x - 8, y - 8, 16, 16);
}

type Stroke = readonly (readonly [number, number])[];

/** Strokes in a square of −1 … 1. The question mark's hook is drawn as a polyline; its dot is a short stroke. */
const MARKS: Readonly<Record<Relation, readonly Stroke[]>> = {
  contradicts: [
    [
      [-0.7, -0.7],
      [0.7, 0.7],
    ],
    [
      [0.7, -0.7],
      [-0.7, 0.7],
    ],
  ],
  'weighs-against': [
    [
      [-0.95, -0.6],
      [-0.25, 0],
      [-0.95, 0.6],
    ],
    [
      [0.95, -0.6],
      [0.25, 0],
      [0.95, 0.6],
    ],
  ],
  'only-seems-to': [
    [
      [-0.5, -0.5],
      [-0.3, -0.85],
      [0.1, -0.95],
      [0.48, -0.75],
      [0.52, -0.35],
      [0.25, -0.05],
      [0, 0.15],
      [0, 0.4],
    ],
    [
      [0, 0.88],
      [0, 0.92],
    ],
  ],
  corroborates: [
    [
      [-0.85, 0],
      [0.85, 0],
    ],
    [
      [0, -0.85],
      [0, 0.85],
    ],
  ],
  overstates: [
    [
      [-0.75, -0.65],
      [-0.05, 0],
      [-0.75, 0.65],
    ],
    [
      [0.1, -0.65],
      [0.8, 0],
      [0.1, 0.65],
    ],
  ],
};

/** A relation's mark in its dark chip of `radius` CSS px, its middle at (x, y). */
export function paintMark(pen: Pen, relation: Relation, x: number, y: number, radius: number): void {
  disc(pen, faded(colours.shadow, 0.55), x + 3, y + 4, radius);
  disc(pen, colours.ink, x, y, radius);
  pen.beginPath();
  pen.arc(x, y, radius - 1, 0, 2 * Math.PI);
  pen.lineWidth = 2;
  pen.strokeStyle = colours['thread-light'];
  pen.stroke();
  for (const stroke of MARKS[relation]) {
    line(
      pen,
      colours.cream,
      radius * 0.19,
      stroke.map(([px, py]) => ({ x: x + (px * radius) / 2, y: y + (py * radius) / 2 })),
    );
  }
}
