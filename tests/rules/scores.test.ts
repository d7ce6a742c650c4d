/** The readouts: forecasts, judgement, reading, hits and false alarms. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brier, forecastScore, skill } from '../../src/rules/brier.ts';
import { hitsInForecasts, hitsInMarks } from '../../src/rules/hits.ts';
import { readingItems } from '../../src/rules/reading.ts';
import { forecasts, judgement, readouts } from '../../src/rules/readouts.ts';
import { begin } from '../../src/rules/step.ts';
import { type AnswerByKind, STANCES } from '../../src/rules/weekend.ts';
import { playedTo, playOn } from './desk.ts';
import { smallWeekend as weekend } from './small-weekend.ts';
import { after } from './walk.ts';

const percents = fc.integer({ min: 0, max: 100 });
const expected = (said: number, belief: number) =>
  (belief / 100) * brier(said, 1) + (1 - belief / 100) * brier(said, 0);

describe('the Brier score', () => {
  it.each([
    [100, 1, 0],
    [0, 0, 0],
    [50, 1, 0.25],
    [50, 0, 0.25],
    [99, 0, 0.9801],
    [80, 1, 0.04],
  ] as const)('of %d %% where the outcome is %d is %d', (percent, outcome, score) => {
    expect(brier(percent, outcome)).toBeCloseTo(score, 12);
  });

  it('is the same for the same miss on either side, to the last bit', () => {
    fc.assert(
      fc.property(percents, (percent) => {
        expect(brier(percent, 1)).toBe(brier(100 - percent, 0));
      }),
    );
  });

  it('is proper: whatever one believes, saying it is expected to score best', () => {
    for (let belief = 0; belief <= 100; belief += 1) {
      for (let said = 0; said <= 100; said += 1) {
        if (said === belief) continue;
        expect(expected(said, belief)).toBeGreaterThan(expected(belief, belief));
      }
    }
  });

  it('costs the square of the distance from one’s belief', () => {
    fc.assert(
      fc.property(percents, percents, (said, belief) => {
        const cost = expected(said, belief) - expected(belief, belief);
        expect(cost).toBeCloseTo(((said - belief) / 100) ** 2, 12);
      }),
    );
  });

  it.each([
    [0.25, 75, 0],
    [0, 100, 100],
    [0.5, 50, -100],
  ])('of %d on average shows %d, a skill of %d against the coin', (mean, shown, against) => {
    expect(forecastScore(mean)).toBe(shown);
    expect(skill(mean)).toBe(against);
  });
});

describe('the forecast readout', () => {
  const numbers = { answered: 80, repeated: 40, inside: 50 };

  it('is the mean over the locked forecasts, whatever is kept for the record', () => {
    const state = playOn(weekend, begin(weekend), undefined, { ...numbers, 'for-the-record': 1 });
    const shown = forecasts(weekend, state);
    expect(shown.brier).toBeCloseTo((0.04 + 0.16 + 0.25) / 3, 12);
    expect(shown).toMatchObject({ counted: 3, of: 3, known: 0 });
  });

  it('leaves out what was known beforehand, and is empty where all was', () => {
    const know = (question: string, at: string, from = begin(weekend)) =>
      after(weekend, playOn(weekend, from, at, numbers), { type: 'known', question, known: true });
    const one = playOn(weekend, know('answered', 'ahead-1'), undefined, numbers);
    expect(forecasts(weekend, one).brier).toBeCloseTo((0.16 + 0.25) / 2, 12);
    const two = know('repeated', 'ahead-2', know('answered', 'ahead-1'));
    const all = playOn(weekend, know('inside', 'second-number', two), undefined, numbers);
    expect(forecasts(weekend, all)).toEqual({
      score: undefined,
      brier: undefined,
      skill: undefined,
      counted: 0,
      of: 3,
      known: 3,
    });
  });

  it('is empty at the start, as every readout is', () => {
    const shown = readouts(weekend, begin(weekend));
    expect([shown.forecasts.score, shown.judgement.score, shown.reading.score]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the judgement readout', () => {
  const all = (answer: AnswerByKind['judgement']) =>
    judgement(
      weekend,
      playOn(
        weekend,
        begin(weekend),
        undefined,
        Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`judgement-${n}`, answer])),
      ),
    );

  it('gives exactly 72 for fifty on everything and everything left open', () => {
    const shown = all({ percent: 50, stance: 'open', sources: ['letter'] });
    expect(shown.score).toBeCloseTo(72, 12);
    expect(shown.needles).toBeCloseTo(0.84, 12);
    expect(shown.stances).toBeCloseTo(0.6, 12);
  });

  it('lets needles and stances weigh the same, whatever was filed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(...STANCES), (percent, stance) => {
        const {
          score,
          needles = Number.NaN,
          stances = Number.NaN,
        } = all({ percent, stance, sources: ['letter'] });
        expect(score).toBeCloseTo(50 * (needles + stances), 10);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the reading readout', () => {
  const creditsOf = (said: Parameters<typeof playOn>[3]) => {
    const items = readingItems(weekend, playOn(weekend, begin(weekend), undefined, said));
    return Object.fromEntries(items.map(({ item, credit }) => [item, credit]));
  };

  it('takes an item as the mean of its question and the slots that draw on it', () => {
    const credits = creditsOf({
      who: { named: 'no', count: 'two' },
      bulletin: { source: 'unnamed', deed: 'nothing' },
    });
    expect(credits).toMatchObject({ who: 0.75, deed: 0, words: 1 });
    expect(Object.keys(credits)).not.toContain('bulletin');
    expect(Object.keys(credits)).not.toContain('correction');
    expect(Object.keys(credits)).not.toContain('warm-up');
  });

  it('gives back half of what an overstated slot lost, once corrected', () => {
    expect(creditsOf({ bulletin: { source: 'named', deed: 'in-principle' } })).toMatchObject({ who: 0.75 });
  });

  it('takes a thread of a batch as the mean of the check and the lock', () => {
    const checked = after(
      weekend,
      ['batch-1', 'batch-2', 'batch-3'].reduce(
        (state, question) => after(weekend, state, { type: 'answer', question, answer: 'contradicts' }),
        playedTo(weekend, 'threads'),
      ),
      { type: 'check', step: 'threads' },
    );
    const items = readingItems(weekend, playOn(weekend, checked, undefined));
    const creditOf = (item: string) => items.find((each) => each.item === item)?.credit;
    expect([creditOf('batch-1'), creditOf('batch-2'), creditOf('batch-3')]).toEqual([0.5, 0.5, 0.75]);
  });

  it('counts the drawer apart, and only what is answered joins the score', () => {
    const end = playOn(weekend, begin(weekend), undefined, { what: ['c'] });
    const { score, core, drawer } = readouts(weekend, end).reading;
    expect(core).toEqual({ answered: 14, of: 14 });
    expect(drawer).toEqual({ answered: 0, of: 2 });
    expect(score).toBeCloseTo((100 * 13) / 14, 10);
    const opened = after(weekend, end, { type: 'turn', to: 'drawer-order' });
    const answered = after(weekend, opened, {
      type: 'answer',
      question: 'order',
      answer: ['vote', 'debate', 'reply', 'letter'],
    });
    const locked = after(weekend, answered, { type: 'lock', step: 'drawer-order' });
    expect(readouts(weekend, answered).reading.score).toBeCloseTo((100 * 13) / 14, 10);
    expect(readouts(weekend, locked).reading.score).toBeCloseTo((100 * 13) / 15, 10);
  });
});

describe('hits and false alarms', () => {
  it('are kept apart for marks, practice left out', () => {
    const state = playedTo(weekend, 'reply-outcome', { edge: ['r1', 'r4'], 'warm-up': ['l1'] });
    expect(hitsInMarks(weekend, state)).toEqual({ hits: 1, of: 2, falseAlarms: 1, others: 2 });
  });

  it('are kept apart for forecasts: over fifty for what happened, and for what did not', () => {
    const state = playedTo(weekend, 'campaign', { answered: 51, repeated: 90, inside: 50 });
    expect(hitsInForecasts(weekend, state)).toEqual({ hits: 1, of: 2, falseAlarms: 1, others: 1 });
  });
});
