/** A long thin picture in plates side by side, each only as high as what passes there: one plate would be mostly empty. */
import { boundsOf, type Point } from '../../../parts/thread/thread.ts';
import type { Paint } from '../picture.ts';
import type { Plate, Studio } from '../studio.ts';

/** How wide a slice is, CSS px. At the usual densities a whole number of device pixels, so that no seam shows. */
const WIDE = 128;
/** Slices grow by this much, CSS px: a new size is a new texture, and a hand would ask for one in every frame. */
const STEP = 64;

export interface Slices {
  /** Paints afresh, unless `key` says that this very picture is there already; `points` lie along it, `margin` CSS px inside. */
  paint(key: string, points: readonly Point[], margin: number, paint: Paint): void;
  show(shown: boolean): void;
  destroy(): void;
}

export function createSlices(studio: Studio, depth: number): Slices {
  const plates: Plate[] = [];
  let shown = false;
  let used = 0;
  const showUsed = (): void => plates.forEach((plate, at) => plate.show(shown && at < used));
  return {
    paint(key, points, margin, paint) {
      const slices = slicesOf(points, margin);
      used = slices.length;
      slices.forEach(({ x, y, width, height }, at) => {
        const plate = (plates[at] ??= studio.plate(depth));
        plate.paint(`${key} ${x} ${y}`, width, height, (pen) => {
          pen.save();
          pen.translate(-x, -y);
          paint(pen);
          pen.restore();
        });
        plate.place(x, y);
      });
      showUsed();
    },
    show(now) {
      shown = now;
      showUsed();
    },
    destroy() {
      for (const plate of plates) plate.destroy();
    },
  };
}

/** Boxes from left to right that together hold everything within `margin` CSS px of the way through `points`. */
export function slicesOf(points: readonly Point[], margin: number): readonly ReturnType<typeof boundsOf>[] {
  const whole = boundsOf(points, margin);
  return Array.from({ length: Math.ceil(whole.width / WIDE) }, (_, at) => {
    const x = whole.x + at * WIDE;
    const { y, height } = boundsOf(passingBetween(points, x - margin, x + WIDE + margin), margin);
    return { x, y, width: WIDE, height: STEP * Math.ceil(height / STEP) };
  });
}

/** The points with x in a range, and those on either side of it on the way. */
function passingBetween(points: readonly Point[], left: number, right: number): readonly Point[] {
  const inside = ({ x }: Point): boolean => x >= left && x <= right;
  const crosses = (a: Point | undefined, b: Point | undefined): boolean =>
    a !== undefined && b !== undefined && Math.min(a.x, b.x) <= right && Math.max(a.x, b.x) >= left;
  return points.filter(
    (point, at) => inside(point) || crosses(points[at - 1], point) || crosses(point, points[at + 1]),
  );
}
