/** The balance: a beam that swings with the weight of the evidence, its pans, the shelf beside it, the player's own pointer. */
import { anchors } from '../../../parts/anchors.ts';
import type { Screen } from '../../../present/screen.ts';
import type { ToyOf } from '../../../present/toys.ts';
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
  paintShelf,
} from '../paint/balance.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Plate, Studio } from '../studio.ts';
import { createJoint } from './joint.ts';
import { shown } from './shown.ts';
import { createWeights } from './weight.ts';

/** It lurches past its rest and back two or three times, within two seconds. */
const SWING = { frequency: 1.1, damping: 0.3, rest: 0.0012 } as const;
/** The speed that what lands, is lifted off or grows gives the beam, per second and per radian that it still has to go. */
const THUMP = 2.4;
/** The pointer's gear: it turns twice as far as the beam. */
const GEAR = 2;
/** How far a pan lags behind, in s. */
const LAG = 0.08;

type Parts = Readonly<Record<'fixed' | 'shelf' | 'beam' | 'pointer' | 'ghost' | 'left' | 'right', Plate>>;

export function createBalance(studio: Studio): Toy {
  const parts: Parts = {
    fixed: studio.plate(DEPTH.toy),
    ghost: studio.plate(DEPTH.toy + 0.3),
    pointer: studio.plate(DEPTH.toy + 0.4),
    beam: studio.plate(DEPTH.toy + 0.6),
    left: studio.plate(DEPTH.toy + 0.5),
    right: studio.plate(DEPTH.toy + 0.5),
    shelf: studio.plate(DEPTH.toy + 0.7),
  };
  const tilt = createSpring(0, SWING);
  const weights = createWeights(studio);
  const joint = createJoint(studio);
  let plan: BalancePlan | undefined;
  let target = 0;
  let begun = false;
  let waited = false;
  /** What the beam answers to now. */
  let aimed = 0;

  const pans = (now: BalancePlan): Pans => ({
    plan: now,
    surface: (pan) => surfaceOf(now, pan, held(tilt.value()), -tilt.speed() * LAG),
  });
  /** What is still on its way has not touched yet: until it does, the beam does not answer. */
  const settled = (): boolean => !weights.falling() && !joint.closing();
  const answer = (): void => {
    if (target !== aimed) tilt.push((target - tilt.value()) * THUMP);
    waited = false;
    aimed = target;
    tilt.aim(target);
  };

  return {
    update(moment) {
      const { screen } = moment;
      const box = 'balance' in screen ? moment.anchor(anchors.balance) : undefined;
      for (const part of Object.values(parts)) part.show(box !== undefined);
      plan = box && planOf(box, moment);
      weights.update(moment, plan && pans(plan));
      joint.update(moment, plan && jointOf(screen), weights.topOf);
      if (!plan || !('balance' in screen)) return;
      paintParts(parts, plan, ownNeedle(screen));
      target = tiltOf(screen.balance.decibans);
      if (settled()) answer();
      else waited = true;
      if (moment.still || !begun) tilt.settle();
      begun = true;
      pose(parts, plan, held(tilt.value()), tilt.speed());
    },
    tick(elapsed) {
      if (!plan) return false;
      const swinging = tilt.tick(elapsed);
      pose(parts, plan, held(tilt.value()), tilt.speed());
      const falling = weights.tick(elapsed, pans(plan), settled());
      const sliding = joint.tick(elapsed, weights.topOf);
      if (waited && settled()) {
        answer();
        return true;
      }
      return falling || sliding || swinging;
    },
  };
}

/** The beam's stops. */
function held(tilt: number): number {
  return Math.min(FURTHEST_TILT * 1.12, Math.max(-FURTHEST_TILT * 1.12, tilt));
}

/** The balance's plan; its pans and its shelf, if it has one, stand where the page keeps room for them. */
function planOf(box: Rect, { anchor }: Moment): BalancePlan {
  const [left, off, right] = [
    anchor(anchors.pan('against')),
    anchor(anchors.pan('off')),
    anchor(anchors.pan('for')),
  ];
  if (!left || !right) return planBalance(box);
  return planBalance(box, { against: left, for: right, off: off ?? { ...right, width: 0 } });
}

/** Of several joints on one screen, the first: there is one rod. */
function jointOf(screen: Screen): ToyOf<'joint'> | undefined {
  const [first] = shown(screen, 'joint').values();
  return first;
}

/** The player's own needle for the question, as a tilt; undefined where there is none. */
function ownNeedle(screen: Screen): number | undefined {
  const needle = 'balance' in screen ? screen.balance.needle : undefined;
  return needle === undefined ? undefined : tiltOf(decibansOf(needle));
}

function paintParts(parts: Parts, plan: BalancePlan, own: number | undefined): void {
  const { pivot, arm, drop, panWidth, scale, floor, shelf, shelfWidth } = plan;
  const key = JSON.stringify(plan);
  const fixed = fixedBox(plan);
  const x = pivot.x - fixed.x;
  const y = pivot.y - fixed.y;
  parts.fixed.paint(key, fixed.width, fixed.height, (pen) => {
    paintScale(pen, x, y, scale);
    paintPost(pen, x, y, floor - fixed.y, arm * 2);
  });
  parts.fixed.place(fixed.x, fixed.y);
  const legs = floor - shelf.y;
  parts.shelf.paint(key, shelfWidth + 20, legs + 6, (pen) =>
    paintShelf(pen, shelfWidth / 2 + 6, 4, legs, shelfWidth),
  );
  parts.shelf.show(shelfWidth > 0);
  parts.shelf.place(shelf.x - shelfWidth / 2 - 6, shelf.y - 4);
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
  parts.beam.place(plan.pivot.x, plan.pivot.y);
  parts.beam.image.setRotation(tilt);
  parts.pointer.image.setRotation(tilt * GEAR);
  for (const [pan, side] of [
    [parts.left, 'against'],
    [parts.right, 'for'],
  ] as const) {
    const end = beamEnd(plan, side, tilt);
    pan.place(end.x, end.y);
    pan.image.setRotation(-speed * LAG);
  }
}
