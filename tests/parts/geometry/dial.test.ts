/** The half dial, as the hand on the page and the needle on the stage share it: the needle points where the hand is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleOf, type Box, dialIn, percentTowards } from '../../../src/parts/geometry/dial.ts';

const percents = fc.integer({ min: 1, max: 99 });
const sides = fc.integer({ min: 20, max: 900 });
const boxes = fc.record({ x: sides, y: sides, width: sides, height: sides });
const BOX: Box = { x: 100, y: 50, width: 400, height: 206 };
const dial = dialIn(BOX);

describe('the needle', () => {
  it('stands upright at 50 and leans the more the further away', () => {
    expect(angleOf(50)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 98 }), (percent) => angleOf(percent) < angleOf(percent + 1)),
    );
  });

  it('stops at 1 and 99', () => {
    expect(angleOf(0)).toBe(angleOf(1));
    expect(angleOf(140)).toBe(angleOf(99));
  });

  it('points where the hand is, in any window', () => {
    fc.assert(
      fc.property(boxes, percents, fc.double({ min: 5, max: 400, noNaN: true }), (box, percent, length) => {
        const { x, y } = dialIn(box);
        const angle = angleOf(percent);
        const hand = { x: x + Math.sin(angle) * length, y: y - Math.cos(angle) * length };
        expect(percentTowards(dialIn(box), hand)).toBeCloseTo(percent, 6);
      }),
    );
  });

  it.each([
    ['at the left end', { x: 100, y: 253 }, 1],
    ['half way up on the left', { x: 200, y: 153 }, 25],
    ['straight up', { x: 300, y: 60 }, 50],
    ['half way up on the right', { x: 400, y: 153 }, 75],
    ['at the right end', { x: 500, y: 253 }, 99],
    ['below the pivot on the left', { x: 290, y: 400 }, 1],
    ['below the pivot on the right', { x: 310, y: 400 }, 99],
  ])('with the hand %s', (_where, hand, percent) =>
    expect(percentTowards(dial, hand)).toBeCloseTo(percent, 9),
  );
});

it('fits its half disc inside the box', () => {
  fc.assert(
    fc.property(boxes, (box) => {
      const { x, y, radius } = dialIn(box);
      expect(x - radius).toBeGreaterThanOrEqual(box.x);
      expect(x + radius).toBeLessThanOrEqual(box.x + box.width);
      expect(y - radius).toBeGreaterThanOrEqual(box.y);
      expect(y).toBeLessThanOrEqual(box.y + box.height);
    }),
  );
});
