/** The balance: how it tilts, where its pans hang, how weights stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beamEnd,
  bowlOf,
  decibansOf,
  fallAt,
  FURTHEST_TILT,
  planBalance,
  pointOnSurface,
  stackOn,
  surfaceOf,
  tiltOf,
  WEIGHT_SIZES,
} from '../../../src/game/stage/geometry/balance.ts';
import { probabilityOf } from '../../../src/rules/balance.ts';

const decibans = fc.double({ min: -60, max: 60, noNaN: true });
const boxes = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 240, max: 1200 }),
  height: fc.integer({ min: 180, max: 800 }),
});

describe('the tilt', () => {
  it.each([
    [0, 0],
    [10, 7.5],
    [20, 15],
    [45, 15],
    [-5, -3.75],
    [-20, -15],
  ])('of %i decibans is %f degrees', (evidence, degrees) =>
    expect((tiltOf(evidence) * 180) / Math.PI).toBeCloseTo(degrees, 9),
  );

  it('leans to the same side as a needle: what is likely lies to the right', () => {
    fc.assert(
      fc.property(decibans, (evidence) => {
        const likely = probabilityOf(evidence) - 0.5;
        expect(tiltOf(evidence) * likely).toBeGreaterThanOrEqual(0);
        if (Math.abs(evidence) > 0.01) expect(tiltOf(evidence) * likely).toBeGreaterThan(0);
      }),
    );
  });

  it('is mirrored, and never beyond its stops', () => {
    fc.assert(
      fc.property(decibans, (evidence) => {
        expect(tiltOf(-evidence)).toBeCloseTo(-tiltOf(evidence), 12);
        expect(Math.abs(tiltOf(evidence))).toBeLessThanOrEqual(FURTHEST_TILT);
      }),
    );
  });

  it.each([
    [50, 0],
    [90, 9.542],
    [99, 19.956],
    [10, -9.542],
  ])('of a needle at %i %% rests on %f decibans', (percent, evidence) =>
    expect(decibansOf(percent)).toBeCloseTo(evidence, 3),
  );
});

describe('the pans', () => {
  it('hang level at even odds, and the heavier one lower', () => {
    fc.assert(
      fc.property(boxes, decibans, (box, evidence) => {
        const plan = planBalance(box);
        const left = surfaceOf(plan, 'against', tiltOf(evidence)).y;
        const right = surfaceOf(plan, 'for', tiltOf(evidence)).y;
        if (evidence > 0.001) expect(right).toBeGreaterThan(left);
        else if (evidence < -0.001) expect(right).toBeLessThan(left);
        else expect(left).toBeCloseTo(right, 1);
      }),
    );
  });

  it('stay inside the box at every tilt', () => {
    fc.assert(
      fc.property(boxes, decibans, (box, evidence) => {
        const plan = planBalance(box);
        for (const side of ['for', 'against'] as const) {
          const end = beamEnd(plan, side, tiltOf(evidence));
          expect(end.x - plan.panWidth / 2).toBeGreaterThanOrEqual(box.x - 1);
          expect(end.x + plan.panWidth / 2).toBeLessThanOrEqual(box.x + box.width + 1);
        }
      }),
    );
  });

  it('hang at the middle of the zones the page gives, the post between them and the shelf in its own', () => {
    const zone = (x: number) => ({ x, y: 60, width: 200, height: 400 });
    const box = { x: 100, y: 50, width: 800, height: 450 };
    const plan = planBalance(box, { against: zone(110), for: zone(410), off: zone(650) });
    expect(surfaceOf(plan, 'against', 0).x).toBeCloseTo(210);
    expect(surfaceOf(plan, 'for', 0).x).toBeCloseTo(510);
    expect(plan.pivot.x).toBeCloseTo(360);
    expect(plan.shelf.x).toBeCloseTo(750);
    expect(plan.floor).toBe(460);
  });

  it('never touch the floor, nor the scale the top', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const plan = planBalance(box);
        const lowest = surfaceOf(plan, 'for', FURTHEST_TILT).y + bowlOf(plan.panWidth);
        if (plan.drop > 24) expect(lowest).toBeLessThanOrEqual(plan.floor - 9);
        expect(plan.pivot.y - plan.scale).toBeGreaterThan(box.y);
      }),
    );
  });

  it('take a weight with them where they sway', () => {
    const plan = planBalance({ x: 0, y: 0, width: 600, height: 400 });
    const still = pointOnSurface(surfaceOf(plan, 'for', 0.1), { x: 20, y: 0 });
    const swayed = pointOnSurface(surfaceOf(plan, 'for', 0.1, 0.2), { x: 20, y: 0 });
    const knot = beamEnd(plan, 'for', 0.1);
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - knot.x, y - knot.y);
    expect(far(swayed)).toBeCloseTo(far(still), 9);
    expect(swayed.x).toBeLessThan(still.x);
  });
});

describe('a falling weight', () => {
  const points = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) });

  it('begins where it was let go, ends where it belongs, and comes down from above', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        const start = fallAt(from, to, 0);
        const end = fallAt(from, to, 1);
        expect([start.x, start.y, end.x, end.y].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([
          from.x,
          from.y,
          to.x,
          to.y,
        ]);
        for (const share of [0.5, 0.7, 0.9, 0.99]) {
          expect(fallAt(from, to, share).y).toBeLessThanOrEqual(to.y);
        }
      }),
    );
  });

  it('falls ever faster', () => {
    const [from, to] = [
      { x: 0, y: 100 },
      { x: 50, y: 300 },
    ];
    const heights = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => fallAt(from, to, share).y);
    const steps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  });
});

it('weights on a surface never overlap', () => {
  const weights = fc.array(fc.constantFrom('slight', 'solid', 'strong'), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 60, max: 240 }), (row, width) => {
      const points = stackOn(width, row, 1);
      expect(points).toHaveLength(row.length);
      points.forEach((point, index) => {
        const next = points[index + 1];
        const [weight, other] = [row[index], row[index + 1]];
        if (!next || !weight || !other || next.y !== point.y) return;
        const apart = (WEIGHT_SIZES[weight].width + WEIGHT_SIZES[other].width) / 2;
        expect(next.x - point.x).toBeCloseTo(apart, 9);
      });
    }),
  );
});
