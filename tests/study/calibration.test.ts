/** Bins, intervals and the parts of a score, against values worked out by other means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BINS, binsOf, curveOf, murphy, type Said, wilson } from '../../src/study/calibration.ts';

const said = fc.record({ percent: fc.integer({ min: 1, max: 99 }), truth: fc.constantFrom<0 | 1>(0, 1) });
const answers = fc.array(said, { minLength: 1, maxLength: 300 });

describe('the interval of a share', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3 (the score method of Wilson).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d: %d to %d', (right, of, low, high) => {
    const [from, to] = wilson(right, of);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('solves the equation it stands for: each end lies 1.96 of its own standard errors from the share', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, number) => {
        const right = number % (of + 1);
        for (const end of wilson(right, of)) {
          if (end <= 1e-12 || end >= 1 - 1e-12) continue;
          const errors = (right / of - end) / Math.sqrt((end * (1 - end)) / of);
          expect(Math.abs(errors)).toBeCloseTo(1.959964, 6);
        }
      }),
    ));

  it('of nothing is everything', () => expect(wilson(0, 0)).toEqual([0, 1]));
});

describe('the bins', () => {
  it('take up every percent once', () => {
    const percents = BINS.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    expect(percents).toEqual(Array.from({ length: 99 }, (_, at) => at + 1));
  });

  it('count every answer once, and hold their own share between the ends of their bar', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const bins = binsOf(given);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        for (const { so, interval, said: mean, from, to } of bins) {
          expect(interval[0]).toBeLessThanOrEqual(so + 1e-12);
          expect(interval[1]).toBeGreaterThanOrEqual(so - 1e-12);
          expect(mean).toBeGreaterThanOrEqual(from / 100 - 1e-12);
          expect(mean).toBeLessThanOrEqual(to / 100 + 1e-12);
        }
      }),
    ));
});

describe('the curve', () => {
  const forty: readonly Said[] = Array.from({ length: 40 }, (_, at) => ({ percent: 1 + at, truth: 1 }));

  it('is not drawn from 39 answers, and is from 40', () => {
    expect(curveOf(forty.slice(1))).toEqual([]);
    expect(curveOf(forty)).toEqual(binsOf(forty));
  });
});

describe('the score and its parts', () => {
  it('of answers worked out by hand', () => {
    const given: readonly Said[] = [
      { percent: 80, truth: 1 },
      { percent: 80, truth: 1 },
      { percent: 80, truth: 0 },
      { percent: 80, truth: 1 },
      { percent: 30, truth: 0 },
      { percent: 30, truth: 1 },
    ];
    const parts = murphy(given);
    // (3 × 0.04 + 0.64 + 0.09 + 0.49) / 6; shares 3/4 and 1/2 of a base of 2/3.
    expect(parts?.brier).toBeCloseTo(1.34 / 6, 12);
    expect(parts?.reliability).toBeCloseTo((4 * 0.05 ** 2 + 2 * 0.2 ** 2) / 6, 12);
    expect(parts?.resolution).toBeCloseTo((4 * (1 / 12) ** 2 + 2 * (1 / 6) ** 2) / 6, 12);
    expect(parts?.uncertainty).toBeCloseTo(2 / 9, 12);
  });

  it('is reliability less resolution plus uncertainty, exactly (Murphy 1973)', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const parts = murphy(given);
        if (!parts) throw new Error('no parts');
        expect(parts.reliability - parts.resolution + parts.uncertainty).toBeCloseTo(parts.brier, 12);
        expect(parts.resolution).toBeLessThanOrEqual(parts.uncertainty + 1e-12);
      }),
    ));

  it('of no answers is none', () => expect(murphy([])).toBeUndefined());
});
