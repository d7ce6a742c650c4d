/** The joint: two unnamed officials on one rod, a thread from each to what cites them; apart, or slid into one. */
import { anchors } from '../../../parts/anchors.ts';
import type { ToyOf } from '../../../present/toys.ts';
import { motion } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import { createGuided, type Nature } from '../geometry/guided.ts';
import { easeCubicIn } from '../geometry/motion.ts';
import { paintLine, paintRod, paintTie, paintUnnamed } from '../paint/joint.ts';
import type { Moment } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Plate, Studio } from '../studio.ts';

/** Follows the hand closely, and snaps shut. */
const SLIDE: Nature = {
  follow: { frequency: 7, damping: 0.72, rest: 0.004 },
  duration: motion.join,
  ease: easeCubicIn,
};
/** As long as the painted line is, CSS px; it is stretched to where it must reach. */
const LINE = 120;

export interface Joint {
  /** `topOf`: the top of a document's weight. */
  update(moment: Moment, toy: ToyOf<'joint'> | undefined, topOf: TopOf): void;
  tick(elapsed: number, topOf: TopOf): boolean;
  /** Whether the two are on their way into one and have not touched yet. */
  closing(): boolean;
}
type TopOf = (document: string) => Point | undefined;

interface Plan {
  readonly middle: Point;
  readonly radius: number;
  /** From the middle to each disc when they are apart. */
  readonly reach: number;
}

function planIn(box: Rect): Plan {
  const radius = Math.max(14, Math.min(box.height / 2 - 5, box.width / 5.6));
  return { middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, radius, reach: radius * 1.22 };
}

export function createJoint(studio: Studio): Joint {
  const lines = [studio.plate(DEPTH.thread), studio.plate(DEPTH.thread)];
  const rod = studio.plate(DEPTH.toy + 1);
  const discs = [studio.plate(DEPTH.toy + 1.2), studio.plate(DEPTH.toy + 1.1)];
  const tie = studio.plate(DEPTH.toy + 1.3);
  const all = [...lines, rod, ...discs, tie];
  const apart = createGuided(1, SLIDE);
  let plan: Plan | undefined;
  let cited: readonly string[] = [];
  let begun = false;
  let one = false;

  const discAt = ({ middle, reach }: Plan, index: number): Point => ({
    x: middle.x + (index === 0 ? -1 : 1) * reach * apart.value(),
    y: middle.y,
  });
  const pose = (topOf: TopOf): void => {
    if (!plan) return;
    const { middle } = plan;
    const share = Math.max(0, apart.value());
    rod.place(middle.x, middle.y);
    rod.stretch(Math.max(0.01, share), 1);
    tie.place(middle.x, middle.y);
    tie.show(one && share < 0.05);
    for (const index of [0, 1]) {
      const at = discAt(plan, index);
      discs[index]?.place(at.x, at.y);
      span(lines[index], at, topOf(cited[index] ?? ''));
    }
  };

  return {
    update(moment, toy, topOf) {
      const box = toy && moment.anchor(anchors.joint);
      for (const plate of all) plate.show(box !== undefined);
      plan = box && planIn(box);
      if (!toy || !plan) {
        begun = false;
        return;
      }
      const { screen } = moment;
      const hand = screen.hand?.holds === 'joint' ? screen.hand : undefined;
      cited = toy.documents;
      one = toy.people === 'one';
      const target = one ? 0 : (hand?.apart ?? 1);
      apart.aim(target, moment.still || !begun ? 'jump' : hand ? 'follow' : 'swing');
      begun = true;
      paintAll(plan, { lines, rod, discs, tie });
      pose(topOf);
    },
    tick(elapsed, topOf) {
      if (!plan) return false;
      const moving = apart.tick(elapsed);
      pose(topOf);
      return moving;
    },
    closing: () => plan !== undefined && one && apart.value() > 0.05,
  };
}

function paintAll(
  { radius, reach }: Plan,
  { lines, rod, discs, tie }: { lines: Plate[]; rod: Plate; discs: Plate[]; tie: Plate },
): void {
  const size = radius * 2 + 24;
  for (const plate of discs)
    plate.paint('disc', size, size, (pen) => paintUnnamed(pen, size / 2, size / 2, radius));
  tie.paint('tie', size, size, (pen) => paintTie(pen, size / 2, size / 2, radius + 3));
  rod.paint('rod', reach * 2, 14, (pen) => paintRod(pen, reach * 2, 14));
  for (const plate of [...discs, tie, rod]) plate.image.setOrigin(0.5, 0.5);
  for (const plate of lines) {
    plate.paint('line', LINE, 12, (pen) => paintLine(pen, LINE, 12));
    plate.image.setOrigin(0, 0.5);
  }
}

/** Lays a painted line from one point to another. */
function span(plate: Plate | undefined, from: Point, to: Point | undefined): void {
  plate?.show(to !== undefined);
  if (!plate || !to) return;
  plate.place(from.x, from.y);
  plate.image.setRotation(Math.atan2(to.y - from.y, to.x - from.x));
  plate.stretch(Math.hypot(to.x - from.x, to.y - from.y) / LINE, 1);
}
