/** One thread between two pins: drawn once, plucked, then at rest; painted again only while it moves. */
import type { Relation } from '../../rules/weekend.ts';
import { motion } from '../../theme.ts';
import type { Point } from '../geometry/balance.ts';
import { createGlide, easeSineInOut, pluckAt } from '../geometry/motion.ts';
import { boundsOf, type Curve, LOOKS, pointOn, pointsOf, sagging, sagOf } from '../../thread.ts';
import { paintMark, paintPin, paintThread } from '../paint/string.ts';
import { DEPTH, type Pen, type Studio } from '../studio.ts';

export interface Run {
  readonly from: Point;
  readonly to: Point;
  /** Without a relation the thread is whole. */
  readonly relation: Relation | undefined;
  /** The relation's mark hangs at the thread's middle. */
  readonly marked: boolean;
  /** The far end is in the hand: no pin there, and it does not swing. */
  readonly loose: boolean;
}

export interface Strand {
  update(run: Run | undefined, still: boolean): void;
  tick(elapsed: number): boolean;
  destroy(): void;
}

/** Room for pins, marks and the swing, CSS px. */
const MARGIN = 46;

/** A thread that is drawn in when it first appears. `begin`: it was there before, so it appears at rest. */
export function createStrand(studio: Studio, begin: 'drawn' | 'undrawn'): Strand {
  const plate = studio.plate(DEPTH.thread);
  const drawn = createGlide(begin === 'drawn' ? 1 : 0);
  let plucked: number = begin === 'drawn' ? motion.threadPluck : 0;
  let run: Run | undefined;

  const draw = (): void => {
    plate.show(run !== undefined);
    if (!run) return;
    const share = drawn.value();
    const swing = run.loose ? 0 : pluckAt(plucked, motion.threadPluck);
    const { curve, box } = layOut(run);
    const { x, y } = box;
    const ends = [run.from.x - x, run.from.y - y, run.to.x - x, run.to.y - y].map(Math.round);
    const key = JSON.stringify([share, swing, run.relation, run.marked, run.loose, ends]);
    plate.paint(key, box.width, box.height, (pen) => {
      if (!run) return;
      pen.save();
      pen.translate(-x, -y);
      paintRun(pen, run, curve, share, swing);
      pen.restore();
    });
    plate.place(x, y);
  };

  return {
    update(next, still) {
      if (run && next && run.relation !== next.relation && !still) plucked = 0;
      run = next;
      if (run) drawn.aim(1, still || run.loose ? 0 : motion.threadDraw, easeSineInOut);
      if (still) plucked = motion.threadPluck;
      draw();
    },
    tick(elapsed) {
      if (!run) return false;
      const drawing = drawn.tick(elapsed);
      if (!drawing) plucked = Math.min(motion.threadPluck, plucked + elapsed);
      draw();
      return drawing || (!run.loose && plucked < motion.threadPluck);
    },
    destroy: () => plate.destroy(),
  };
}

function layOut(run: Run): { readonly curve: Curve; readonly box: ReturnType<typeof boundsOf> } {
  const length = Math.hypot(run.to.x - run.from.x, run.to.y - run.from.y);
  const curve = sagging(run.from, run.to, sagOf(length));
  return { curve, box: boundsOf(pointsOf([curve], 1, 0), MARGIN) };
}

function paintRun(pen: Pen, run: Run, curve: Curve, share: number, swing: number): void {
  const points = pointsOf([curve], share, swing);
  const { from, to, relation, loose } = run;
  if (share > 0) paintThread(pen, points, LOOKS[relation ?? 'loose']);
  paintPin(pen, from.x, from.y);
  if (loose) paintPin(pen, to.x, to.y);
  else if (share === 1) paintPin(pen, to.x, to.y);
  if (relation && run.marked && share === 1) {
    const middle = pointOn(curve, 0.5);
    const room = Math.hypot(to.x - from.x, to.y - from.y);
    paintMark(pen, relation, middle.x, middle.y + swing, Math.min(17, Math.max(10, room * 0.28)));
  }
}
