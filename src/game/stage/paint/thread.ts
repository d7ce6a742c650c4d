/** Paints the thread and its pins. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Look, Point } from '../../../parts/thread/thread.ts';
import type { Pen } from '../picture.ts';
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
