/** A thread's picture in slices: nothing of it is lost, and little of it is empty. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slicesOf } from '../../../src/game/stage/toys/slices.ts';
import { boundsOf, pointsOf, sagging } from '../../../src/parts/thread/thread.ts';

const MARGIN = 46;
const place = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1200 }) });

test('every point of any thread lies in a slice, with its margin around it', () => {
  fc.assert(
    fc.property(place, place, fc.integer({ min: 0, max: 120 }), (from, to, sag) => {
      const points = pointsOf([sagging(from, to, sag)], 1, 0);
      const slices = slicesOf(points, MARGIN);
      for (const { x, y } of points) {
        const over = slices.filter((box) => x - MARGIN < box.x + box.width && x + MARGIN > box.x);
        const held = over.every((box) => y - MARGIN >= box.y - 1 && y + MARGIN <= box.y + box.height + 1);
        expect(over.length > 0 && held).toBe(true);
      }
    }),
  );
});

test('slices lie side by side without a gap', () => {
  fc.assert(
    fc.property(place, place, (from, to) => {
      const points = pointsOf([sagging(from, to, 40)], 1, 0);
      const slices = slicesOf(points, MARGIN);
      const whole = boundsOf(points, MARGIN);
      const ends = slices.map(({ x, width }) => x + width);
      expect(slices.map(({ x }) => x)).toEqual([whole.x, ...ends.slice(0, -1)]);
      expect(ends.at(-1)).toBeGreaterThanOrEqual(whole.x + whole.width);
    }),
  );
});

test('a long slanting thread takes less than half the picture that one plate would', () => {
  const points = pointsOf([sagging({ x: 0, y: 0 }, { x: 1200, y: 600 }, 40)], 1, 0);
  const area = slicesOf(points, MARGIN).reduce((all, { width, height }) => all + width * height, 0);
  const whole = boundsOf(points, MARGIN);
  expect(area).toBeLessThan((whole.width * whole.height) / 2);
});
