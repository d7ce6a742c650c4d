/** What is said of a class's numbers: each figure of a small class by hand, and what holds for any class. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastsOf } from '../../../src/classroom/figures/forecasts.ts';
import { mainNeedleOf } from '../../../src/classroom/figures/main-needle.ts';
import { needlesOf } from '../../../src/classroom/figures/needles.ts';
import { type Counted, median } from '../../../src/classroom/figures/counts.ts';
import type { Result } from '../../../src/classroom/result.ts';
import { ledger } from '../../../src/rules/ledger.ts';
import { begin } from '../../../src/rules/step.ts';
import { playedTo, playOn } from '../../rules/desk.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { smallWeekend } from '../../rules/small-weekend.ts';
import { after } from '../../rules/walk.ts';
import { handedIn, playedClass } from '../handed.ts';

const filed = (percent: number, stance: 'likely' | 'open' | 'unlikely') => ({
  'judgement-1': { percent, stance, sources: ['letter'] },
});

/** Any class out of thirty who click without reading, in any order. */
const anyClass = fc.shuffledSubarray(
  Array.from({ length: 30 }, (_, seed) =>
    handedIn(smallWeekend, play(smallWeekend, randomClicker(seed)).state),
  ),
);

describe('the median', () => {
  it.each([
    [[], undefined],
    [[7], 7],
    [[9, 1], 5],
    [[30, 10, 20], 20],
    [[4, 100, 2, 6], 5],
  ])('of %j is %s', (numbers, middle) => expect(median(numbers)).toBe(middle));
});

describe('the needles of a class', () => {
  // The band is 55 to 85, and its ends are within.
  const results = playedClass(smallWeekend, 'record', [
    filed(55, 'likely'),
    filed(90, 'open'),
    filed(20, 'unlikely'),
    filed(85, 'likely'),
    filed(50, 'likely'),
  ]);
  const [first] = needlesOf(smallWeekend, results);

  it('are one figure a judgement, with each number and no name', () => {
    expect(needlesOf(smallWeekend, results).map(({ question }) => question.id)).toEqual(
      [1, 2, 3, 4, 5].map((at) => `judgement-${at}`),
    );
    expect(first?.percents).toEqual([20, 50, 55, 85, 90]);
    expect(JSON.stringify(first)).not.toContain('Seat');
  });

  it('have a mean, a median, and as many within the band as stand there', () => {
    expect(first).toMatchObject({ mean: 60, median: 55, inside: 2 });
  });

  it('count the words of the numbers, the stances, and those that do not go together', () => {
    const counts = (rows: readonly Counted<string>[] | undefined) =>
      Object.fromEntries(
        (rows ?? []).filter(({ pupils }) => pupils > 0).map(({ thing, pupils }) => [thing, pupils]),
      );
    expect(counts(first?.stances)).toEqual({ likely: 3, open: 1, unlikely: 1 });
    expect(counts(first?.words)).toEqual({ unlikely: 1, even: 2, 'very-likely': 2 });
    // Nine chances in ten and left open; an even chance and judged likely, twice.
    expect(first?.quarrels).toBe(3);
  });

  it('count only what has been filed', () => {
    expect(
      needlesOf(smallWeekend, playedClass(smallWeekend, 'filing', [filed(60, 'likely')]))[0],
    ).toMatchObject({
      percents: [],
      mean: undefined,
      inside: 0,
    });
  });
});

describe('the forecasts of a class', () => {
  const results = playedClass(smallWeekend, 'outcomes', [
    { answered: 90, repeated: 20 },
    { answered: 70, repeated: 80 },
    { answered: 20, repeated: 50 },
  ]);
  it('stand in the order of asking', () => {
    expect(forecastsOf(smallWeekend, results).forecasts.map(({ question }) => question.id)).toEqual([
      'answered',
      'repeated',
      'inside',
    ]);
  });

  it('score the mean of the class beside the mean of its scores', () => {
    const [answered, repeated] = forecastsOf(smallWeekend, results).forecasts;
    // It happened: 60 is 0.4 off. 0.1, 0.3 and 0.8 off: 0.01, 0.09 and 0.64.
    expect(answered).toMatchObject({ percents: [20, 70, 90], mean: 60 });
    expect(answered?.briers?.ofMean).toBeCloseTo(0.16, 12);
    expect(answered?.briers?.ofPupils).toBeCloseTo(0.74 / 3, 12);
    // It did not: 50 is 0.5 off. 0.04, 0.64 and 0.25.
    expect(repeated?.briers?.ofMean).toBeCloseTo(0.25, 12);
    expect(repeated?.briers?.ofPupils).toBeCloseTo(0.93 / 3, 12);
  });

  it('keep apart what was known beforehand', () => {
    const before = playedTo(smallWeekend, 'ahead-1');
    const known = after(smallWeekend, before, { type: 'known', question: 'answered', known: true });
    const knew = handedIn(smallWeekend, playOn(smallWeekend, known, 'outcomes', { answered: 99 }));
    const [answered] = forecastsOf(smallWeekend, [...results, knew]).forecasts;
    expect(answered).toMatchObject({ percents: [20, 70, 90], known: [99], mean: 60 });
  });

  it('score the whole as the mean over the forecasts', () => {
    const { forecasts, briers } = forecastsOf(smallWeekend, results);
    // The third was said as it came out: one percent off.
    expect(briers?.ofMean).toBeCloseTo((0.16 + 0.25 + 0.0001) / 3, 12);
    expect(briers?.ofPupils).toBeCloseTo((0.74 / 3 + 0.93 / 3 + 0.0001) / 3, 12);
    expect(forecasts).toHaveLength(3);
  });

  it('never score the mean worse than its members', () => {
    fc.assert(
      fc.property(anyClass, (all) => {
        const { forecasts, briers } = forecastsOf(smallWeekend, all);
        for (const each of [briers, ...forecasts.map((forecast) => forecast.briers)])
          expect(each?.ofMean ?? 0).toBeLessThanOrEqual((each?.ofPupils ?? 0) + 1e-12);
      }),
    );
  });
});

describe('the main needle of a class', () => {
  const stops = ['prior', 'now', 'judgement-1'];
  const needle = (first: number, second: number, third: number) => ({
    prior: first,
    now: second,
    ...filed(third, 'open'),
  });
  const all = playedClass(smallWeekend, 'record', [
    { ...needle(50, 70, 60), 'place-letter': { pan: 'for', weight: 'strong' } },
    { ...needle(20, 30, 45), 'place-letter': { pan: 'for', weight: 'slight' } },
    { ...needle(35, 35, 35), 'place-letter': { pan: 'against', weight: 'solid' } },
  ]);
  const late = playedClass(smallWeekend, 'letter', [{ prior: 80 }]);
  const figure = mainNeedleOf(smallWeekend, stops, [...all, ...late]);

  it('is a line a pupil, as far as each has come, in an order that does not tell whose it is', () => {
    expect(figure.lines).toEqual([
      [20, 30, 45],
      [35, 35, 35],
      [50, 70, 60],
      [80, undefined, undefined],
    ]);
  });

  it('has the median of those who were at a stop', () => {
    expect(figure.stops).toEqual([
      { question: 'prior', count: 4, median: 42.5 },
      { question: 'now', count: 3, median: 35 },
      { question: 'judgement-1', count: 3, median: 45 },
    ]);
  });

  it('names the source that moved the balance most, by the median of its moves', () => {
    // From even odds: 10 decibans up to 10/11, 3 up to 0.666, 6 down to 0.201. The reply lies beside the balance.
    const [letter, reply, box] = figure.weighed;
    expect(letter).toMatchObject({ document: 'letter', count: 3 });
    expect(letter?.move).toBeCloseTo(100 / (1 + 10 ** -0.3) - 50, 9);
    expect(reply).toMatchObject({ document: 'reply', count: 3, move: 0 });
    // The box is 6 decibans for: from two in three, where the pupil in the middle stood, to eight in nine.
    expect(box?.move).toBeCloseTo(100 / (1 + 10 ** -0.9) - 100 / (1 + 10 ** -0.3), 9);
    expect(figure.largest).toBe(box);
  });

  it('says of one pupil what the ledger says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const { state } = play(smallWeekend, randomClicker(seed));
        const written = ledger(smallWeekend, state);
        const said = mainNeedleOf(smallWeekend, stops, [handedIn(smallWeekend, state)]);
        expect(said.lines[0]).toEqual(
          stops.map((stop) => written.find(({ question }) => question === stop)?.after),
        );
        expect(said.weighed.map(({ after: stands }) => stands)).toEqual(
          ['place-letter', 'place-reply', 'place-box'].map(
            (placement) => written.find(({ question }) => question === placement)?.after,
          ),
        );
      }),
    );
  });

  it('says nothing of a class that has set nothing', () => {
    expect(mainNeedleOf(smallWeekend, stops, [handedIn(smallWeekend, begin(smallWeekend))])).toEqual({
      stops: stops.map((question) => ({ question, count: 0, median: undefined })),
      lines: [],
      weighed: [],
      largest: undefined,
    });
  });
});

it('says the same of a class in whatever order it was handed in', () => {
  const figures = (results: readonly Result[]) => [
    needlesOf(smallWeekend, results),
    mainNeedleOf(smallWeekend, ['prior', 'now', 'judgement-1'], results),
    forecastsOf(smallWeekend, results).forecasts.map(({ percents, known }) => ({ percents, known })),
  ];
  fc.assert(
    fc.property(anyClass, (results) => {
      expect(rounded(figures(results.toReversed()))).toEqual(rounded(figures(results)));
    }),
  );
});

/** Sums in another order differ in their last bits. */
const rounded = (figures: unknown): unknown =>
  JSON.parse(
    JSON.stringify(figures, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value,
    ),
  );
