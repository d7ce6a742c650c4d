/** Where a moving pointer meets a thread, and how a thread swings that is plucked there. */
import type { Point } from './balance.ts';

/** How far along a line through points (0–1) the way from `from` to `to` first crosses it; undefined where it does not. */
export function crossing(points: readonly Point[], from: Point, to: Point): number | undefined {
  for (let index = 0; index + 1 < points.length; index += 1) {
    const start = points[index];
    const end = points[index + 1];
    if (!start || !end) break;
    const share = meeting(start, end, from, to);
    if (share !== undefined) return (index + share) / (points.length - 1);
  }
  return undefined;
}

/** How far along the first piece (0–1) two straight pieces meet. */
function meeting(a: Point, b: Point, c: Point, d: Point): number | undefined {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (across === 0) return undefined;
  const along = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  const other = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
  return along >= 0 && along <= 1 && other >= 0 && other <= 1 ? along : undefined;
}

/** How far along a line through points (0–1) the one nearest to `to` lies. */
export function nearest(points: readonly Point[], to: Point): number {
  const far = points.map(({ x, y }) => Math.hypot(x - to.x, y - to.y));
  return far.indexOf(Math.min(...far)) / Math.max(1, points.length - 1);
}

/** How much of the swing reaches the point at `share` of a thread plucked at `at` (both 0–1): all of it near there, none at the pins. */
export function swingShare(share: number, at: number): number {
  const near = Math.exp(-(((share - at) / 0.2) ** 2));
  return Math.sin(Math.PI * share) * (0.35 + 0.65 * near);
}
