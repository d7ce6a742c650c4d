/** Rows in the hand: where one that is let go comes to lie, and how the others make room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, placeAmong, rightOrder, shiftOf } from '../../../../src/parts/kinds/order/order-rows.ts';

const MIDDLES = [20, 80, 140, 200];

describe('a row that is held', () => {
  it.each([
    ['where it lay', 1, 80, 1],
    ['over the middle of the row below', 1, 140, 2],
    ['just short of it', 1, 139, 1],
    ['over the middle of the row above', 1, 20, 0],
    ['above all', 3, -500, 0],
    ['beneath all', 0, 900, 3],
  ])('%s has its place', (_, from, y, to) => expect(placeAmong(MIDDLES, from, y)).toBe(to));

  it('leaves the others the room that it would take', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.nat({ max: 3 }), (from, to) => {
        const ids = ['a', 'b', 'c', 'd'];
        const after = moved(ids, from, to);
        for (const [at, id] of ids.entries()) {
          if (at === from) continue;
          const shift = shiftOf({ from, to, room: 60 }, at);
          expect((MIDDLES[at] ?? 0) + shift).toBe(MIDDLES[after.indexOf(id)]);
        }
        expect(after[to]).toBe(ids[from]);
      }),
    );
  });
});

describe('the right order', () => {
  const question = { correct: ['a', 'b', 'c', 'd'], ties: [['b', 'c']] } as const;

  it.each([
    { held: ['a', 'b', 'c', 'd'], right: ['a', 'b', 'c', 'd'] },
    { held: ['a', 'c', 'b', 'd'], right: ['a', 'c', 'b', 'd'] },
    { held: ['d', 'c', 'a', 'b'], right: ['a', 'c', 'b', 'd'] },
  ])('leaves tied events as they are held: $held', ({ held, right }) => {
    expect(rightOrder(held, question)).toEqual(right);
  });
});
