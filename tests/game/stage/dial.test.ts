/** The half dial: sectors, angles, and the way back from a pointer to a percent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleOf, dialIn, percentAlong, SECTORS, sectorOf } from '../../../src/game/stage/geometry/dial.ts';

const percents = fc.integer({ min: 1, max: 99 });

describe('the sectors', () => {
  it('cover 1 to 99 without a gap', () => {
    expect(SECTORS.map(({ from }) => from)).toEqual([1, 5, 20, 45, 55, 80, 95]);
    expect(SECTORS.map(({ to }) => to)).toEqual([5, 20, 45, 55, 80, 95, 99]);
  });

  it.each([
    [1, 'almost-no-chance'],
    [4, 'almost-no-chance'],
    [5, 'very-unlikely'],
    [19, 'very-unlikely'],
    [20, 'unlikely'],
    [44, 'unlikely'],
    [45, 'even'],
    [50, 'even'],
    [55, 'even'],
    [56, 'likely'],
    [80, 'likely'],
    [81, 'very-likely'],
    [95, 'very-likely'],
    [96, 'almost-certain'],
    [99, 'almost-certain'],
  ])('hold %i %% as %s', (percent, word) => expect(SECTORS[sectorOf(percent)]?.word).toBe(word));

  it('hold every percent within their own bounds', () => {
    fc.assert(
      fc.property(percents, (percent) => {
        const sector = SECTORS[sectorOf(percent)];
        return sector !== undefined && sector.from <= percent && percent <= sector.to;
      }),
    );
  });
});

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

  it('is read back from where it points', () => {
    fc.assert(
      fc.property(percents, fc.double({ min: 5, max: 400, noNaN: true }), (percent, length) => {
        const angle = angleOf(percent);
        expect(percentAlong(Math.sin(angle) * length, -Math.cos(angle) * length)).toBeCloseTo(percent, 6);
      }),
    );
  });

  it.each([
    [-10, 40, 1],
    [10, 40, 99],
  ])('stops where the hand is below the pivot (%i, %i)', (dx, dy, percent) =>
    expect(percentAlong(dx, dy)).toBe(percent),
  );
});

it('fits its half disc inside the box', () => {
  const sides = fc.integer({ min: 20, max: 900 });
  fc.assert(
    fc.property(sides, sides, (width, height) => {
      const dial = dialIn({ x: 7, y: 9, width, height }, 3);
      expect(dial.x - dial.radius).toBeGreaterThanOrEqual(7);
      expect(dial.x + dial.radius).toBeLessThanOrEqual(7 + width);
      expect(dial.y - dial.radius).toBeGreaterThanOrEqual(9);
      expect(dial.y).toBeLessThanOrEqual(9 + height);
    }),
  );
});
