/** One thread between two pins: drawn once, plucked, then at rest; painted again only while it moves. */
import type { Relation } from '../../../rules/weekend.ts';
import { motion } from '../../../parts/theme/theme.ts';
import {
  type Curve,
  led,
  LOOKS,
  passing,
  type Point,
  pointsOf,
  sagging,
  sagOf,
} from '../../../parts/thread/thread.ts';
import { createGlide, easeSineInOut, pluckAt } from '../geometry/motion.ts';
import { paintPin, paintThread } from '../paint/thread.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';
import { createSlices } from './slices.ts';

export interface Run {
  readonly from: Point;
  readonly to: Point;
  /** Where the page has hung a word on it, so that it passes there; else it hangs freely. */
  readonly via: Point | undefined;
  /** `open`: what it says is still to be settled. */
  readonly look: Relation | 'loose' | 'open';
}

export interface Strand {
  update(run: Run | undefined, still: boolean): void;
  tick(elapsed: number): boolean;
  destroy(): void;
}

/** How a thread begins: as it hung before, to be drawn from its first pin, or pulled there by a hand and just let go. */
export type Beginning = 'drawn' | 'undrawn' | 'pulled';

/** Scene for pins and the swing, CSS px. */
export const MARGIN = 46;

/** A thread that moves as its beginning says, and is plucked when its relation changes. */
export function createStrand(studio: Studio, begin: Beginning): Strand {
  const slices = createSlices(studio, DEPTH.thread);
  const drawn = createGlide(begin === 'undrawn' ? 0 : 1);
  let plucked: number = begin === 'drawn' ? motion.threadPluck : 0;
  let run: Run | undefined;

  const draw = (): void => {
    slices.show(run !== undefined);
    if (!run) return;
    const share = drawn.value();
    const swing = pluckAt(plucked, motion.threadPluck);
    const curves = curvesOf(run);
    const ends = [run.from, run.to, run.via ?? run.to].flatMap(({ x, y }) => [x, y]);
    const key = JSON.stringify([share, swing, run.look, ends.map(Math.round)]);
    slices.paint(key, pointsOf(curves, 1, 0), MARGIN, (pen) => {
      if (run) paintRun(pen, run, curves, share, swing);
    });
  };

  return {
    update(next, still) {
      if (run && next && run.look !== next.look && !still) plucked = 0;
      run = next;
      if (run) drawn.aim(1, still ? 0 : motion.threadDraw, easeSineInOut);
      if (still || run?.look === 'open') plucked = motion.threadPluck;
      draw();
    },
    tick(elapsed) {
      if (!run) return false;
      const drawing = drawn.tick(elapsed);
      if (!drawing) plucked = Math.min(motion.threadPluck, plucked + elapsed);
      draw();
      return drawing || plucked < motion.threadPluck;
    },
    destroy: () => slices.destroy(),
  };
}

/** A word beneath both pins weighs the thread down; to one above either it is led. */
function curvesOf({ from, to, via }: Run): readonly Curve[] {
  if (!via) return [sagging(from, to, sagOf(Math.hypot(to.x - from.x, to.y - from.y)))];
  return via.y > Math.max(from.y, to.y) ? [passing(from, via, to)] : led(from, via, to);
}

function paintRun(pen: Pen, run: Run, curves: readonly Curve[], share: number, swing: number): void {
  const { from, to, look } = run;
  if (share > 0) paintThread(pen, pointsOf(curves, share, swing), LOOKS[look]);
  if (look === 'open') return;
  paintPin(pen, from.x, from.y);
  if (share === 1) paintPin(pen, to.x, to.y);
}
