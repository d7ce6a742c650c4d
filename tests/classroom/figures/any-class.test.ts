/** What holds of every figure, for classes that have clicked at random as far as they came. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointsOfClass, pannedSources } from '../../../src/classroom/figures/balance.ts';
import { commonest, median } from '../../../src/classroom/figures/counts.ts';
import { labelFields, walkedChains } from '../../../src/classroom/figures/labels.ts';
import { sentBulletins } from '../../../src/classroom/figures/lines.ts';
import { markedDocuments } from '../../../src/classroom/figures/marks.ts';
import {
  hitsOfClass,
  pooledCurve,
  reasonsGiven,
  shapesOfClasses,
} from '../../../src/classroom/figures/more.ts';
import { tiedThreads } from '../../../src/classroom/figures/threads.ts';
import { workOfClass } from '../../../src/classroom/figures/work.ts';
import type { Result } from '../../../src/classroom/result.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import type { Weekend } from '../../../src/rules/weekend.ts';
import { smallWeekend as weekend } from '../../rules/small-weekend.ts';
import { walkedClass } from '../handed.ts';

const FIGURES: Readonly<Record<string, (weekend: Weekend, results: readonly Result[]) => unknown>> = {
  marks: markedDocuments,
  lines: sentBulletins,
  sources: pannedSources,
  joints: jointsOfClass,
  threads: tiedThreads,
  labels: labelFields,
  chains: walkedChains,
  work: workOfClass,
  curve: pooledCurve,
  hits: hitsOfClass,
  reasons: reasonsGiven,
  shapes: (of, results) => shapesOfClasses(of, results, 'prior'),
};

/** Who a class is drawn from: pupils of whom some came to the end. */
const pupils = walkedClass(
  weekend,
  Array.from({ length: 24 }, (_, seed) => seed),
);
const classes = fc.subarray([...pupils], { minLength: 1 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const every = (property: (results: readonly Result[]) => void) =>
  fc.assert(
    fc.property(classes, (results) => {
      property(results);
    }),
  );

describe('every figure', () => {
  it.each(Object.entries(FIGURES))(
    '%s says the same in whatever order the hand-ins came',
    (_name, figure) => {
      every((results) => expect(figure(weekend, results.toReversed())).toEqual(figure(weekend, results)));
    },
  );

  it.each(Object.entries(FIGURES))('%s holds no key and no name of a hand-in', (_name, figure) => {
    every((results) => {
      const marked = results.map((result) => ({ ...result, key: 'the-key', name: 'Quiet Heron' }));
      expect(JSON.stringify(figure(weekend, marked)) ?? '').not.toMatch(/the-key|Quiet Heron/);
    });
  });
});

describe('the parts of a figure', () => {
  it('come to as many pupils as it counts', () => {
    every((results) => {
      for (const { pupils, lines, slots } of sentBulletins(weekend, results)) {
        expect(sum(lines.map((line) => line.pupils))).toBe(pupils);
        for (const { options } of slots) expect(sum(options.map((option) => option.pupils))).toBe(pupils);
      }
      for (const { pupils, pans } of pannedSources(weekend, results)) {
        expect(sum(pans.map((pan) => pan.pupils))).toBe(pupils);
        for (const pan of pans) expect(sum(pan.weights.map((weight) => weight.pupils))).toBe(pan.pupils);
      }
      for (const { pupils, relations } of tiedThreads(weekend, results)) {
        expect(sum(relations.map((relation) => relation.pupils))).toBe(pupils);
        const first = relations.flatMap((relation) => relation.first ?? []);
        expect([0, pupils]).toContain(sum(first));
      }
      for (const { sources } of labelFields(weekend, results))
        for (const { pupils, values } of sources)
          expect(sum(values.map((value) => value.pupils))).toBe(pupils);
      for (const { pupils, orders, breaks, whole } of walkedChains(weekend, results)) {
        expect(sum(orders.map((order) => order.pupils))).toBe(pupils);
        expect(sum(breaks) + whole).toBe(pupils);
      }
      for (const { pupils, tenths } of shapesOfClasses(weekend, results, 'prior'))
        expect(sum(tenths)).toBe(pupils);
    });
  });

  it('never have more come to a later chapter than to an earlier one', () => {
    every((results) => {
      const { chapters, handedIn } = workOfClass(weekend, results);
      const reached = [handedIn, ...chapters.map((chapter) => chapter.reached)];
      expect(reached).toEqual(reached.toSorted((one, other) => other - one));
    });
  });
});

describe('the pooled curve', () => {
  it('holds every forecast that counts, once', () => {
    every((results) => {
      const bands = pooledCurve(weekend, results);
      const counted = results.map(({ state }) => readouts(weekend, state).forecasts.counted);
      if (bands) expect(sum(bands.map(({ answers }) => answers))).toBe(sum(counted));
      else expect(counted.filter((each) => each > 0).length).toBeLessThan(8);
    });
  });
});

describe('the middle and the commonest', () => {
  it('of numbers has as many on one side as on the other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? Number.NaN;
        const below = numbers.filter((number) => number < middle).length;
        const above = numbers.filter((number) => number > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
    expect(median([])).toBeUndefined();
    expect(median([10, 20, 40, 90])).toBe(30);
  });

  it('things come by how often they came', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (letters) => {
        const counted = commonest(
          letters.map((thing, at) => ({ thing, pupils: 1 + (at % 2) })),
          (letter) => letter,
        );
        expect(sum(counted.map(({ pupils }) => pupils))).toBe(sum(letters.map((_, at) => 1 + (at % 2))));
        const pupils = counted.map((each) => each.pupils);
        expect(pupils).toEqual(pupils.toSorted((one, other) => other - one));
      }),
    );
  });
});
