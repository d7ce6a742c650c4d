/** The desk's picture: its parts stand on the screen in their order, whatever the screen's size, and its clocks are right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handsAt } from '../../../src/game/stage/geometry/clock.ts';
import { planDesk } from '../../../src/game/stage/geometry/desk.ts';
import { SWING, swingAt } from '../../../src/game/stage/geometry/motion.ts';

const width = fc.integer({ min: 320, max: 2560 });
const height = fc.integer({ min: 420, max: 1600 });
const head = fc.integer({ min: 40, max: 140 });

describe('the plan of the desk', () => {
  it('stands between the bar and the foot of every screen', () => {
    fc.assert(
      fc.property(width, height, head, (across, down, bar) => {
        const plan = planDesk(across, down, bar, { view: undefined, bare: true, laid: false });
        expect(plan.edge).toBeGreaterThan(bar);
        expect(plan.stand).toBeGreaterThan(plan.edge);
        expect(plan.foot).toBeGreaterThan(plan.stand);
        expect(plan.left).toBeLessThan(plan.right);
        expect(plan.pier).toBeLessThan(across / 2);
      }),
    );
  });

  it('keeps clear of what lies before it: no cork behind the tray, nothing under a file in the middle', () => {
    fc.assert(
      fc.property(width, height, head, fc.boolean(), fc.boolean(), (across, down, bar, bare, laid) => {
        const { cork, clocks, middle } = planDesk(across, down, bar, { view: undefined, bare, laid });
        if (!bare) expect(cork).toBeUndefined();
        if (cork !== undefined) expect(cork).toBeLessThan(clocks);
        expect(middle === undefined).toBe(laid);
      }),
    );
  });

  it('stands whole in the strip that a narrow page leaves open', () => {
    const strip = fc.integer({ min: 80, max: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 1000 }), height, head, strip, (across, down, bar, view) => {
        const plan = planDesk(across, down, bar, { view, bare: true, laid: false });
        for (const y of [plan.clocks, plan.edge, plan.stand]) {
          expect(y).toBeGreaterThan(bar);
          expect(y).toBeLessThan(bar + view);
        }
        expect(plan.left).toBeLessThan(plan.right);
        expect(plan.right).toBeLessThan(across);
      }),
    );
  });
});

describe('the clocks', () => {
  it.each([
    ['2012-10-20T21:47', 0, 9 + 47 / 60, 47, true],
    // The minute of the title: 05:17 in Tehran.
    ['2012-10-20T21:47', 450, 5 + 17 / 60, 17, true],
    ['2012-10-20T23:01', 450, 6 + 31 / 60, 31, false],
    ['2012-10-22T18:00', 0, 6, 0, true],
    ['2012-10-22T17:59', 0, 5 + 59 / 60, 59, false],
  ])('show %s, %i minutes on', (iso, ahead, hours, minutes, isNight) => {
    const { hour, minute, night } = handsAt(iso, ahead);
    expect(hour * 12).toBeCloseTo(hours, 9);
    expect(minute * 60).toBeCloseTo(minutes, 9);
    expect(night).toBe(isNight);
  });
});

it('the lamp swings to both sides, ever less, and hangs still within a second', () => {
  const swings = Array.from({ length: SWING }, (_, elapsed) => swingAt(elapsed));
  expect(Math.max(...swings)).toBeGreaterThan(0.02);
  expect(Math.min(...swings)).toBeLessThan(-0.005);
  expect(Math.max(...swings.slice(SWING / 2).map(Math.abs))).toBeLessThan(0.008);
  expect(swingAt(SWING)).toBe(0);
  expect(SWING).toBeLessThan(1000);
});
