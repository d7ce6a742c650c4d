/** The balance: a beam that swings with the weight of the evidence, its pans, the table, the player's own pointer. */
import type { Screen } from '../../store/screen.ts';
import type { Rect } from '../contract.ts';
import {
  type BalancePlan,
  beamEnd,
  decibansOf,
  FURTHEST_TILT,
  type Pans,
  planBalance,
  surfaceOf,
  tiltOf,
} from '../geometry/balance.ts';
import { createSpring } from '../geometry/motion.ts';
import {
  fixedBox,
  paintBeam,
  paintPan,
  paintPointer,
  paintPost,
  paintScale,
  paintTable,
} from '../paint/balance.ts';
import type { Moment, Toy } from '../room.ts';
import { DEPTH, type Plate, type Studio } from '../studio.ts';
import { createWeights } from './weight.ts';

/** Slow and heavy: two or three swings before it rests. */
const SWING = { frequency: 0.85, damping: 0.36, rest: 0.0012 } as const;
/** The pointer's gear: it turns twice as far as the beam. */
const GEAR = 2;
/** How far a pan lags behind per radian a second of the beam. */
const LAG = 0.11;

interface Parts {
  readonly fixed: Plate;
  readonly table: Plate;
  readonly beam: Plate;
  readonly pointer: Plate;
  readonly ghost: Plate;
  readonly left: Plate;
  readonly right: Plate;
}

export function createBalance(studio: Studio): Toy {
  const parts: Parts = {
    fixed: studio.plate(DEPTH.toy),
    ghost: studio.plate(DEPTH.toy + 0.3),
    pointer: studio.plate(DEPTH.toy + 0.4),
    beam: studio.plate(DEPTH.toy + 0.6),
    left: studio.plate(DEPTH.toy + 0.5),
    right: studio.plate(DEPTH.toy + 0.5),
    table: studio.plate(DEPTH.toy + 0.7),
  };
  const tilt = createSpring(0, SWING);
  const weights = createWeights(studio);
  let plan: BalancePlan | undefined;
  let begun = false;

  const pans = (now: BalancePlan): Pans => ({
    plan: now,
    surface: (pan) => surfaceOf(now, pan, tilt.value()),
  });

  return {
    update(moment) {
      const { screen } = moment;
      const box = screen.room === 'step' ? moment.anchor('balance') : undefined;
      for (const part of Object.values(parts) as Plate[]) part.show(box !== undefined);
      plan = box && planOf(box, moment);
      weights.update(moment, plan && pans(plan));
      if (!plan || screen.room !== 'step') return;
      paintParts(parts, plan, ownNeedle(screen));
      tilt.aim(tiltOf(screen.balance.decibans));
      if (moment.still || !begun) tilt.settle();
      begun = true;
      pose(parts, plan, tilt.value(), tilt.speed());
    },
    tick(elapsed) {
      if (!plan) return false;
      const swinging = tilt.tick(elapsed);
      pose(parts, plan, tilt.value(), tilt.speed());
      return weights.tick(elapsed, pans(plan)) || swinging;
    },
  };
}

/** The balance's plan; where the joint lies in its box, the balance makes room beneath it. */
function planOf(box: Rect, { anchor }: Moment): BalancePlan {
  const joint = anchor('joint');
  const inside =
    joint !== undefined &&
    joint.x < box.x + box.width &&
    joint.y < box.y + box.height / 2 &&
    joint.x + joint.width > box.x &&
    joint.y + joint.height > box.y;
  const clear = inside ? joint.y + joint.height - box.y : 0;
  return planBalance(box, anchor('pan:for'), anchor('pan:against'), clear);
}

/** The player's own needle for the question, as a tilt; undefined where there is none. */
function ownNeedle(screen: Screen): number | undefined {
  const needle = screen.room === 'step' ? screen.balance.needle : undefined;
  return needle === undefined ? undefined : tiltOf(decibansOf(needle));
}

function paintParts(parts: Parts, plan: BalancePlan, own: number | undefined): void {
  const { pivot, arm, drop, panWidth, scale, foot, table, tableWidth } = plan;
  const key = JSON.stringify(plan);
  const fixed = fixedBox(plan);
  const x = pivot.x - fixed.x;
  const y = pivot.y - fixed.y;
  parts.fixed.paint(key, fixed.width, fixed.height, (pen) => {
    paintScale(pen, x, y, scale);
    paintPost(pen, x, y, foot - fixed.y, arm * 2);
  });
  parts.fixed.place(fixed.x, fixed.y);
  const legs = foot - table.y + 6;
  parts.table.paint(key, tableWidth + 12, legs + 4, (pen) =>
    paintTable(pen, tableWidth / 2 + 6, 4, legs, tableWidth),
  );
  parts.table.place(table.x - tableWidth / 2 - 6, table.y - 4);
  const wide = arm * 2 + 40;
  parts.beam.paint(key, wide, 60, (pen) => paintBeam(pen, wide / 2, 30, arm));
  parts.beam.image.setOrigin(0.5, 0.5);
  for (const pan of [parts.left, parts.right]) {
    pan.paint(key, panWidth + 20, drop + 50, (pen) => paintPan(pen, panWidth / 2 + 10, drop, panWidth));
    pan.image.setOrigin(0.5, 0);
  }
  for (const [pointer, ghost] of [
    [parts.pointer, false],
    [parts.ghost, true],
  ] as const) {
    pointer.paint(key, 24, scale + 12, (pen) => paintPointer(pen, 12, scale + 10, scale, ghost));
    pointer.image.setOrigin(0.5, (scale + 10) / (scale + 12));
    pointer.place(pivot.x, pivot.y);
  }
  parts.ghost.show(own !== undefined);
  parts.ghost.image.setRotation((own ?? 0) * GEAR);
}

function pose(parts: Parts, plan: BalancePlan, tilt: number, speed: number): void {
  const held = Math.min(FURTHEST_TILT * 1.12, Math.max(-FURTHEST_TILT * 1.12, tilt));
  parts.beam.place(plan.pivot.x, plan.pivot.y);
  parts.beam.image.setRotation(held);
  parts.pointer.image.setRotation(held * GEAR);
  for (const [pan, side] of [
    [parts.left, 'for'],
    [parts.right, 'against'],
  ] as const) {
    const end = beamEnd(plan, side, held);
    pan.place(end.x, end.y);
    pan.image.setRotation(-speed * LAG);
  }
}
