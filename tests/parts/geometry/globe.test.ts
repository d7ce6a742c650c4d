/** The globe: places find their points, points their places, and the style sheet holds to the same figures. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globeIn, placeOnDisc, placeUnder, wrapped } from '../../../src/parts/geometry/globe.ts';
import { kilometresBetween } from '../../../src/rules/great-circle.ts';

const place = fc.record({
  latitude: fc.integer({ min: -90, max: 90 }),
  longitude: fc.integer({ min: -180, max: 180 }),
});

/** The place it is seen from above. */
const MIDDLE = { latitude: 12, longitude: -7 };
/** A quarter of the way around, km: as far as can be seen. */
const HORIZON = (Math.PI / 2) * 6371.0088;

describe('the globe', () => {
  it('shows the near half, and of the far one nothing', () => {
    fc.assert(
      fc.property(place, (at) => {
        const away = kilometresBetween(MIDDLE, at);
        fc.pre(Math.abs(away - HORIZON) > 1);
        expect(placeOnDisc(at) !== undefined).toBe(away < HORIZON);
      }),
    );
  });

  it('finds under the pointer the place it shows there', () => {
    fc.assert(
      fc.property(place, (at) => {
        const point = placeOnDisc(at);
        // At the rim a pixel is worth many degrees.
        fc.pre(point !== undefined && Math.hypot(point.x, point.y) < 0.99);
        const found = point && placeUnder(point);
        expect(found && kilometresBetween(found, at)).toBeLessThan(1);
      }),
    );
  });

  it('finds none beside it', () => {
    expect(placeUnder({ x: 0.8, y: 0.8 })).toBeUndefined();
  });

  it.each([
    [185, -175],
    [-185, 175],
    [-180, -180],
    [359, -1],
  ])('knows longitude %i as %i', (longitude, same) => expect(wrapped(longitude)).toBe(same));

  it('stands in the style sheet where it stands in the code', () => {
    const sheet = readFileSync('src/parts/globe/globe.css', 'utf8');
    const [, height = '', width = ''] = /--radius: min\(([\d.]+)cqh, ([\d.]+)cqw\)/.exec(sheet) ?? [];
    const [, sunk = ''] = /top: calc\(100% \+ \(([\d.]+) \+ var\(--y\)\)/.exec(sheet) ?? [];
    for (const box of [
      { x: 0, y: 0, width: 1000, height: 500 },
      { x: 0, y: 0, width: 390, height: 244 },
    ]) {
      const globe = globeIn(box);
      const radius = Math.min((Number(height) / 100) * box.height, (Number(width) / 100) * box.width);
      expect(globe.radius).toBeCloseTo(radius, 9);
      expect(globe.y).toBeCloseTo(box.height + Number(sunk) * radius, 9);
      expect(globe.x).toBe(box.width / 2);
    }
  });
});
