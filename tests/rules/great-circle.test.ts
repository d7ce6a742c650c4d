/** Distances over the earth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometresBetween } from '../../src/rules/great-circle.ts';

const degrees = (most: number) => fc.integer({ min: -most, max: most });
const place = fc.record({ latitude: degrees(90), longitude: degrees(180) });

/** A quarter of the way around: a right angle at the mean radius, km. */
const QUARTER = (Math.PI / 2) * 6371.0088;

describe('a distance', () => {
  it.each([
    ['along the equator', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 }],
    ['along a meridian', { latitude: 0, longitude: 30 }, { latitude: 90, longitude: 0 }],
    [
      'across the line where the date changes',
      { latitude: 0, longitude: 135 },
      { latitude: 0, longitude: -135 },
    ],
  ])('%s is measured along the great circle', (_, one, other) => {
    expect(kilometresBetween(one, other)).toBeCloseTo(QUARTER, 6);
  });

  it('is known between London and New York: 5,570 km', () => {
    const [london, newYork] = [
      { latitude: 51.5074, longitude: -0.1278 },
      { latitude: 40.7128, longitude: -74.006 },
    ];
    expect(kilometresBetween(london, newYork)).toBeCloseTo(5570, -1);
  });

  it('is the same both ways, nothing to oneself, never more than half way around, and never shorter by a detour', () => {
    fc.assert(
      fc.property(place, place, place, (one, other, third) => {
        const direct = kilometresBetween(one, other);
        expect(direct).toBeCloseTo(kilometresBetween(other, one), 6);
        expect(kilometresBetween(one, one)).toBe(0);
        expect(direct).toBeLessThanOrEqual(2 * QUARTER + 1e-6);
        expect(direct).toBeLessThanOrEqual(
          kilometresBetween(one, third) + kilometresBetween(third, other) + 1e-6,
        );
      }),
    );
  });
});
