/** The balance: how it tilts, where its pans hang, how weights stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beamEnd,
  decibansOf,
  FURTHEST_TILT,
  planBalance,
  stackOn,
  surfaceOf,
  tiltOf,
  WEIGHT_SIZES,
} from '../../src/stage/geometry/balance.ts';

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
    [10, -7.5],
    [20, -15],
    [45, -15],
    [-5, 3.75],
    [-20, 15],
  ])('of %i decibans is %f degrees', (evidence, degrees) =>
    expect((tiltOf(evidence) * 180) / Math.PI).toBeCloseTo(degrees, 9),
  );

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
        const left = surfaceOf(plan, 'for', tiltOf(evidence)).y;
        const right = surfaceOf(plan, 'against', tiltOf(evidence)).y;
        if (evidence > 0.001) expect(left).toBeGreaterThan(right);
        else if (evidence < -0.001) expect(left).toBeLessThan(right);
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

  it('hang at the middle of the drop zones the page gives', () => {
    const box = { x: 100, y: 50, width: 800, height: 500 };
    const left = { x: 110, y: 60, width: 240, height: 400 };
    const right = { x: 650, y: 60, width: 240, height: 400 };
    const plan = planBalance(box, left, right);
    expect(surfaceOf(plan, 'for', 0).x).toBeCloseTo(230);
    expect(surfaceOf(plan, 'against', 0).x).toBeCloseTo(770);
  });

  it('and the scale leave free what is asked for at the top', () => {
    const box = { x: 0, y: 100, width: 600, height: 400 };
    const plan = planBalance(box, undefined, undefined, 120);
    expect(plan.pivot.y - plan.scale).toBeGreaterThanOrEqual(220);
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
