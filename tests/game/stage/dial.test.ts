/** The ring of the half dial: seven sectors, as the words of estimative probability have them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS, sectorOf } from '../../../src/game/stage/geometry/dial.ts';

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
