/** Where the planet and its places stand on this screen. */
import { anchors } from '../../../parts/anchors.ts';
import { globeIn, placeOnDisc } from '../../../parts/geometry/globe.ts';
import type { Coordinates } from '../../../rules/great-circle.ts';
import type { Curve, Point } from '../../../parts/thread/thread.ts';
import { barOf } from '../place.ts';
import type { Moment } from '../scene.ts';

/** In the page's window for it, or behind all of the page where it has none. */
export function globeOf(moment: Moment): ReturnType<typeof globeIn> {
  const { width, height, anchor } = moment;
  const head = barOf(moment);
  return globeIn(anchor(anchors.globe) ?? { x: 0, y: head, width, height: height - head });
}

/** Where a place is to be seen; undefined on the far side. */
export function pointOf(globe: ReturnType<typeof globeIn>, place: Coordinates): Point | undefined {
  const on = placeOnDisc(place);
  return on && { x: globe.x + on.x * globe.radius, y: globe.y + on.y * globe.radius };
}

/** How far a leg swings out to the right of its way, as a share of its length, and at least, CSS px. */
const BOW = { share: 0.13, least: 26 } as const;

/** A leg of the thread, bowed to the right of its way; a short one no further than half of itself. */
export function legOf(from: Point, to: Point): Curve {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y) || 1;
  const bow = Math.min(length / 2, Math.max(BOW.least, BOW.share * length));
  const aside = { x: (-y / length) * bow * (4 / 3), y: (x / length) * bow * (4 / 3) };
  const along = (share: number): Point => ({
    x: from.x + share * x + aside.x,
    y: from.y + share * y + aside.y,
  });
  return [from, along(0.25), along(0.75), to];
}
