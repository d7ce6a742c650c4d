/** The thread from city to city, a leg for each event that draws one: drawn once, plucked, then at rest. */
import type { LegView } from '../../../present/became-known.ts';
import { motion } from '../../../parts/theme/theme.ts';
import { LOOKS, pointsOf } from '../../../parts/thread/thread.ts';
import { globeOf, legOf, pointOf } from '../geometry/globe.ts';
import { easeSineInOut, pluckAt } from '../geometry/motion.ts';
import { paintThread } from '../paint/thread.ts';
import { DEPTH } from '../depth.ts';
import type { Moment, Toy } from '../scene.ts';
import type { Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';
import { createSlices } from './slices.ts';
import { MARGIN } from './strand.ts';
import { createPassing } from './turning-point.ts';

/** The city's window lights first, ms. */
const AFTER = motion.clock;

const LOOK = { ...LOOKS.corroborates, width: 5.5 };

function legsOf({ screen }: Moment): ReadonlyMap<string, LegView> {
  const panel = screen.room === 'step' ? screen.panel : undefined;
  return new Map(panel?.panel === 'event' ? panel.legs.map((leg) => [leg.id, leg]) : []);
}

function createLeg(studio: Studio): Piece<LegView> {
  const slices = createSlices(studio, DEPTH.thread);
  const drawing = createPassing(motion.threadDraw, AFTER);
  const plucking = createPassing(motion.threadPluck, AFTER + motion.threadDraw);
  let curve: ReturnType<typeof legOf> | undefined;

  const draw = (): void => {
    slices.show(curve !== undefined);
    if (!curve) return;
    const share = drawing.share(easeSineInOut);
    const swing = pluckAt(plucking.share((each) => each) * motion.threadPluck, motion.threadPluck);
    const points = pointsOf([curve], share, swing);
    const key = JSON.stringify([share, swing, curve.map(({ x, y }) => [Math.round(x), Math.round(y)])]);
    slices.paint(key, pointsOf([curve], 1, 0), MARGIN, (pen) => {
      if (share > 0) paintThread(pen, points, LOOK);
    });
  };

  return {
    update({ from, to, now }, moment) {
      const globe = globeOf(moment);
      const [start, end] = [pointOf(globe, from), pointOf(globe, to)];
      curve = start && end && legOf(start, end);
      // What was drawn before hangs there already.
      if (moment.still || !now) {
        drawing.end();
        plucking.end();
      }
      draw();
    },
    tick(elapsed) {
      const moving = [drawing.tick(elapsed), plucking.tick(elapsed)].includes(true);
      if (moving) draw();
      return moving;
    },
    destroy: () => slices.destroy(),
  };
}

export function createLegs(studio: Studio): Toy {
  return collect(legsOf, () => createLeg(studio));
}
