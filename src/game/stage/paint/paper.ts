/** The strip of paper across the title, on which its words lie. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import type { Channel } from '../geometry/channel.ts';
import type { Pen } from '../picture.ts';
import { faded } from './colour.ts';
import { grain, ramp } from './halftone.ts';
import { type Corner, line, outline, polygon } from './shapes.ts';

function paperCorners({ near, far }: Channel): readonly Corner[] {
  return [near[0], near[1], far[1], far[0]].map(({ x, y }): Corner => [x, y]);
}

/** How far a point is from a rectangle, CSS px; 0 inside. */
function distance(rect: Rect, x: number, y: number): number {
  const across = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const down = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return Math.hypot(across, down);
}

/** The strip with its two edges; `panel`: the words' rectangle. */
export function paintPaper(
  pen: Pen,
  channel: Channel,
  panel: Rect | undefined,
  width: number,
  height: number,
): void {
  const { near, far, upright } = channel;
  const corners = paperCorners(channel);
  polygon(pen, colours.cream, corners);
  pen.save();
  outline(pen, corners);
  pen.clip();
  // Towards the words the grain thins out, so that they lie on one flat colour.
  grain(pen, { x: 0, y: 0, width, height }, 30, faded(colours['cream-2'], 0.9), 20, (x, y) =>
    panel ? ramp(4, 110, distance(panel, x, y)) : 1,
  );
  pen.restore();
  for (const [edge, inwards] of [
    [near, 1],
    [far, -1],
  ] as const) {
    const shift = (by: number): Point[] =>
      edge.map(({ x, y }) => (upright ? { x: x + by, y } : { x, y: y + by }));
    line(pen, colours['cream-2'], 2, shift(inwards * 11));
    line(pen, colours.ink, 5, shift(0));
  }
}
