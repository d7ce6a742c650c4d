/** Numbers in columns: nobody is lost, nobody is doubled, and a large class is shown in squares that can be counted. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, eachOf } from '../../../src/classroom/figures/columns.ts';

const percents = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 300 });
const places = fc.integer({ min: 2, max: 99 });

const columnsFor = (pupils: number, percent = 50) =>
  columnsOf(
    Array.from({ length: pupils }, () => percent),
    [],
    48,
  );

describe('columns', () => {
  it('hold every number once, those of whoever knew among them', () => {
    fc.assert(
      fc.property(percents, percents, places, (counted, known, room) => {
        const columns = columnsOf(counted, known, room);
        const sum = (key: 'count' | 'known') => columns.reduce((total, column) => total + column[key], 0);
        expect(sum('count')).toBe(counted.length + known.length);
        expect(sum('known')).toBe(known.length);
      }),
    );
  });

  it('stand where their numbers are, as near as there is room, from left to right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), places, (percent, room) => {
        const [column] = columnsOf([percent], [], room);
        expect(Math.abs((column?.at ?? 0) - percent)).toBeLessThanOrEqual(98 / (room - 1) / 2 + 1e-9);
      }),
    );
    const at = columnsOf([70, 1, 99, 1], [], 48).map((column) => column.at);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
    expect([at[0], at.at(-1)]).toEqual([1, 99]);
  });
});

describe('a mark', () => {
  it.each([
    ['is one pupil up to sixty', [columnsFor(60)], 1],
    ['is two from sixty-one on, though they be few in a column', [columnsOf(spread(61), [], 48)], 2],
    ['is as many as keep a column at twelve', [columnsFor(203)], 20],
    ['is the same on every scale beside another', [columnsFor(203), columnsOf(spread(203), [], 48)], 20],
    ['is one where there is nobody', [], 1],
  ])('%s', (_name, scales, each) => expect(eachOf(scales)).toBe(each));
});

/** So many numbers, as even over the scale as can be. */
function spread(pupils: number): readonly number[] {
  return Array.from({ length: pupils }, (_, at) => 1 + (at % 99));
}
