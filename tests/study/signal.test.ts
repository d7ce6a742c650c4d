/** d′ and c against published values, against values worked out by other means, and what they must never say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfClass, probit, signalOf, signalOfClass } from '../../src/study/signal.ts';

const counts = fc.record({ hits: fc.nat(6), falseAlarms: fc.nat(6) });

/** The normal distribution by Simpson's rule: another way than the one it is inverted by. */
function normal(z: number): number {
  const [steps, from] = [4000, -9];
  const width = (z - from) / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const inner = Array.from(
    { length: steps - 1 },
    (_, at) => (at % 2 === 0 ? 4 : 2) * density(from + (at + 1) * width),
  );
  return (width / 3) * (density(from) + density(z) + inner.reduce((sum, each) => sum + each, 0));
}

describe('the inverse of the normal distribution', () => {
  // Abramowitz and Stegun 1964, tables 26.1 and 26.5.
  it.each([
    [0.5, 0],
    [0.75, 0.6744897502],
    [0.9, 1.2815515655],
    [0.975, 1.9599639845],
    [0.99, 2.326347874],
    [0.001, -3.0902323062],
  ])('at %d is %d', (p, z) => expect(probit(p)).toBeCloseTo(z, 7));

  it('leads back to where it came from', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        expect(normal(probit(p))).toBeCloseTo(p, 8);
      }),
      { numRuns: 50 },
    ));
});

describe('d′ and c of one learner', () => {
  it.each([
    ['five hits and two false alarms', { hits: 5, falseAlarms: 2 }, 1.16, -0.21],
    ['everything called supported', { hits: 6, falseAlarms: 6 }, 0, -1.47],
    ['nothing called supported', { hits: 0, falseAlarms: 0 }, 0, 1.47],
    ['all right', { hits: 6, falseAlarms: 0 }, 2.93, 0],
    ['all wrong', { hits: 0, falseAlarms: 6 }, -2.93, 0],
  ])('%s', (_name, given, apart, leaning) => {
    const signal = signalOf(given);
    expect(signal.apart.value).toBeCloseTo(apart, 2);
    expect(signal.leaning.value).toBeCloseTo(leaning, 2);
  });

  it('turn round with the answers: telling apart changes its sign, and leaning does', () =>
    fc.assert(
      fc.property(counts, ({ hits, falseAlarms }) => {
        const [one, swapped] = [
          signalOf({ hits, falseAlarms }),
          signalOf({ hits: falseAlarms, falseAlarms: hits }),
        ];
        const opposite = signalOf({ hits: 6 - hits, falseAlarms: 6 - falseAlarms });
        expect(swapped.apart.value).toBeCloseTo(-one.apart.value, 10);
        expect(swapped.leaning.value).toBeCloseTo(one.leaning.value, 10);
        expect(opposite.leaning.value).toBeCloseTo(-one.leaning.value, 10);
      }),
    ));

  it('carry an error near that of a learner who answers by chance of a true d′ of 0.9', () => {
    const [hit, alarm] = [normal(0.45), normal(-0.45)];
    const all = Array.from({ length: 7 }, (_, hits) => hits).flatMap((hits) =>
      Array.from({ length: 7 }, (_, falseAlarms) => ({
        weight: binomial(hits, hit) * binomial(falseAlarms, alarm),
        apart: signalOf({ hits, falseAlarms }).apart,
      })),
    );
    const mean = (of: (each: (typeof all)[number]) => number) =>
      all.reduce((sum, each) => sum + each.weight * of(each), 0);
    const middle = mean(({ apart }) => apart.value);
    const scatter = Math.sqrt(mean(({ apart }) => (apart.value - middle) ** 2));
    expect(scatter).toBeCloseTo(0.7, 1);
    expect(Math.abs(mean(({ apart }) => apart.error) - scatter)).toBeLessThan(0.05);
  });
});

/** The chance of `right` of six. */
function binomial(right: number, chance: number): number {
  const ways = [1, 6, 15, 20, 15, 6, 1];
  return (ways[right] ?? 0) * chance ** right * (1 - chance) ** (6 - right);
}

describe('d′ and c of a class', () => {
  it('are the means of its learners, with the error of a mean', () => {
    const signal = signalOfClass([
      { hits: 5, falseAlarms: 2 },
      { hits: 6, falseAlarms: 0 },
      { hits: 6, falseAlarms: 6 },
    ]);
    const each = [1.159, 2.931, 0];
    const mean = (1.159 + 2.931) / 3;
    const spread = Math.sqrt(each.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2);
    expect(signal?.apart.value).toBeCloseTo(mean, 2);
    expect(signal?.apart.error).toBeCloseTo(spread / Math.sqrt(3), 2);
  });

  it('say nothing of one learner', () => {
    expect(signalOfClass([{ hits: 5, falseAlarms: 2 }])).toBeUndefined();
    expect(changeOfClass([])).toBeUndefined();
  });

  it('change by nothing, for sure, where everybody answers alike before and after', () =>
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 40 }), (learners) => {
        const change = changeOfClass(learners.map((each) => ({ before: each, after: each })));
        expect(change).toEqual({ apart: { value: 0, error: 0 }, leaning: { value: 0, error: 0 } });
      }),
    ));
});
