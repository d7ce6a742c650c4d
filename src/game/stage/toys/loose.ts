/** The thread in the hand: its end follows the pointer a little late, its belly later still; let go, it runs back to its pin. */
import { LOOKS, passing, type Point, pointsOf, sagOf } from '../../../parts/thread/thread.ts';
import { createTrailing, type SpringNature } from '../geometry/motion.ts';
import { paintPin, paintThread } from '../paint/thread.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';
import { createSlices } from './slices.ts';
import { MARGIN } from './strand.ts';

export interface Pull {
  readonly from: Point;
  /** The pointer. */
  readonly to: Point;
}

export interface LooseThread {
  /** `caught`: what was in the hand hangs somewhere now, so nothing runs back. */
  update(pull: Pull | undefined, caught: boolean, still: boolean): void;
  tick(elapsed: number): boolean;
}

const END: SpringNature = { frequency: 7, damping: 0.75, rest: 0.4 };
const BELLY: SpringNature = { frequency: 3.2, damping: 0.35, rest: 0.6 };
/** A thread that has run back to within this many CSS px of its pin is gone. */
const HOME = 14;

export function createLooseThread(studio: Studio): LooseThread {
  const slices = createSlices(studio, DEPTH.thread);
  const end = createTrailing(END);
  const belly = createTrailing(BELLY);
  let from: Point | undefined;
  let held = false;
  let calm = false;

  const hangBelly = (start: Point, jump: boolean): void => {
    const { x, y } = end.at();
    const sag = sagOf(Math.hypot(x - start.x, y - start.y));
    belly.aim({ x: (start.x + x) / 2, y: (start.y + y) / 2 + sag }, jump);
  };
  const draw = (): void => {
    slices.show(from !== undefined);
    if (!from) return;
    const start = from;
    const tip = end.at();
    const points = pointsOf([passing(start, belly.at(), tip)], 1, 0);
    const key = JSON.stringify(points.map((point) => [Math.round(point.x), Math.round(point.y)]));
    slices.paint(key, points, MARGIN, (pen) => {
      paintThread(pen, points, LOOKS.loose);
      paintPin(pen, start.x, start.y);
      paintPin(pen, tip.x, tip.y);
    });
  };

  return {
    update(pull, caught, still) {
      calm = still;
      if (pull) {
        // Taken up, it begins at its pin.
        if (!held) end.aim(pull.from, true);
        if (!held) hangBelly(pull.from, true);
        from = pull.from;
        end.aim(pull.to, still);
      } else if (from && held) end.aim(from, still);
      held = pull !== undefined;
      if (!held && (caught || still)) from = undefined;
      if (from) hangBelly(from, still);
      draw();
    },
    tick(elapsed) {
      if (!from) return false;
      const following = end.tick(elapsed);
      hangBelly(from, calm);
      const swinging = belly.tick(elapsed);
      const tip = end.at();
      if (!held && Math.hypot(tip.x - from.x, tip.y - from.y) < HOME) from = undefined;
      draw();
      return from !== undefined && (following || swinging);
    },
  };
}
