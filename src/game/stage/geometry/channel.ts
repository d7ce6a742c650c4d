/** The slanted paper channel of the title, and the way the thread takes across it. */
import type { Rect } from '../contract.ts';
import type { Point } from './balance.ts';
import type { Curve } from '../../../parts/thread/thread.ts';

/** How far the channel leans: sideways per CSS px of height, or down per CSS px of width. */
const LEAN = { upright: 0.11, lying: 0.13 } as const;
/** Paper left around the words, CSS px. */
const AIR = 20;

export interface Channel {
  /** Side by side on a wide screen, one above the other on a tall one. */
  readonly upright: boolean;
  /** The edge towards the one city (left or above) and the edge towards the other, each from one border to the other. */
  readonly near: readonly [Point, Point];
  readonly far: readonly [Point, Point];
}

/** The channel around the words of the title; it contains `panel` whole, whatever the panel's size. */
export function channelAround(panel: Rect, width: number, height: number): Channel {
  return height > width ? lying(panel, width) : standing(panel, height);
}

/** Edges x = offset − lean · (y − middle): further left the further down. */
function standing(panel: Rect, height: number): Channel {
  const top = Math.max(0, panel.y);
  const bottom = Math.min(height, panel.y + panel.height);
  const middle = height / 2;
  const lean = LEAN.upright;
  // The near edge comes closest to the words at their top, the far edge at their bottom.
  const near = panel.x - AIR + lean * (top - middle);
  const far = panel.x + panel.width + AIR + lean * (bottom - middle);
  const at = (offset: number, y: number): Point => ({ x: offset - lean * (y - middle), y });
  return {
    upright: true,
    near: [at(near, 0), at(near, height)],
    far: [at(far, 0), at(far, height)],
  };
}

/** Edges y = offset − lean · (x − middle): higher the further right. */
function lying(panel: Rect, width: number): Channel {
  const left = Math.max(0, panel.x);
  const right = Math.min(width, panel.x + panel.width);
  const middle = width / 2;
  const lean = LEAN.lying;
  const near = panel.y - AIR + lean * (left - middle);
  const far = panel.y + panel.height + AIR + lean * (right - middle);
  const at = (offset: number, x: number): Point => ({ x, y: offset - lean * (x - middle) });
  return {
    upright: false,
    near: [at(near, 0), at(near, width)],
    far: [at(far, 0), at(far, width)],
  };
}

/**
 * A smooth line through points (Catmull and Rom, 1974), one curve between each two neighbours.
 * `slack` is how far it swings out at the points: 1/6 as published, less for a tauter line.
 */
export function through(points: readonly Point[], slack = 1 / 6): readonly Curve[] {
  const curves: Curve[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const from = points[index];
    const to = points[index + 1];
    if (!from || !to) break;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    curves.push([
      from,
      { x: from.x + (to.x - before.x) * slack, y: from.y + (to.y - before.y) * slack },
      { x: to.x - (after.x - from.x) * slack, y: to.y - (after.y - from.y) * slack },
      to,
    ]);
  }
  return curves;
}
