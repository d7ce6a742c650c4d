/** The record's readout: a mean of what came out, was answered and was not known; beside it a model's over the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brier, COIN_BRIER } from '../../src/rules/brier.ts';
import { mean } from '../../src/rules/mean.ts';
import { forecasts } from '../../src/rules/readouts.ts';
import { record, recordSoFar } from '../../src/rules/record.ts';
import { begin } from '../../src/rules/step.ts';
import type { State } from '../../src/rules/state.ts';
import type { ForecastQuestion, Weekend } from '../../src/rules/weekend.ts';
import { smallWeekend } from './small-weekend.ts';

/** Three of the record: two of them with a model's number. They come out in another order than they are asked in. */
const OUTCOMES = [
  { id: 'one', outcome: 1, model: 70 },
  { id: 'two', outcome: 0, model: undefined },
  { id: 'three', outcome: 0, model: 20 },
] as const;

const asked = OUTCOMES.map(
  ({ id, outcome, model }): ForecastQuestion => ({
    id,
    kind: 'forecast',
    counts: 'record',
    paragraphs: [],
    outcome,
    prior: {
      defensible: [40, 60],
      ...(model === undefined ? {} : { model }),
      evidence: [{ id: 'evidence' }],
    },
  }),
);

const step = (id: string, more: object) => ({
  id,
  chapter: 'after',
  verb: 'forecast' as const,
  clock: '2020-01-01T12:00',
  questions: [],
  ...more,
});

const weekend: Weekend = {
  ...smallWeekend,
  chapters: [...smallWeekend.chapters, 'after'],
  later: ['after'],
  questions: [...smallWeekend.questions, ...asked],
  steps: [
    ...smallWeekend.steps,
    step('ask', { questions: ['one', 'two', 'three'], optional: true }),
    step('out-3', { reveals: ['three'] }),
    step('out-1', { reveals: ['one'] }),
    step('out-2', { reveals: ['two'] }),
  ],
};

const percent = fc.integer({ min: 1, max: 99 });
const said = fc.record({ one: fc.option(percent), two: fc.option(percent), three: fc.option(percent) });
const known = fc.subarray(['one', 'two', 'three']);
const place = fc.constantFrom('ask', 'out-3', 'out-1', 'out-2');
const OUT_BY = { ask: [], 'out-3': ['three'], 'out-1': ['three', 'one'], 'out-2': ['three', 'one', 'two'] };

function stateOf(
  numbers: { readonly [K in 'one' | 'two' | 'three']: number | null },
  beforehand: readonly string[],
  reached: string,
): State {
  const answers = Object.fromEntries(
    Object.entries(numbers).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])),
  );
  return {
    ...begin(weekend),
    reached,
    at: reached,
    answers,
    locked: Object.keys(answers),
    known: beforehand,
  };
}

describe('the record', () => {
  it('is the mean of what has come out, was locked and was not known, in the order in which it came out', () => {
    fc.assert(
      fc.property(said, known, place, (numbers, beforehand, reached) => {
        const state = stateOf(numbers, beforehand, reached);
        const out = OUT_BY[reached];
        expect(recordSoFar(weekend, state).map(({ id }) => id)).toEqual(out);
        const scores = OUTCOMES.filter(({ id }) => out.some((each) => each === id)).flatMap(
          ({ id, outcome, model }) => {
            const number = numbers[id];
            return number === null || beforehand.includes(id)
              ? []
              : [{ yours: brier(number, outcome), model: model && brier(model, outcome) }];
          },
        );
        const both = scores.filter((each) => each.model !== undefined);
        const shown = record(weekend, state);
        expect(shown).toMatchObject({ counted: scores.length, of: out.length });
        expect(shown.brier ?? -1).toBeCloseTo(mean(scores.map((each) => each.yours)) ?? -1, 12);
        expect(shown.beside?.of ?? 0).toBe(both.length);
        expect(shown.beside?.yours ?? -1).toBeCloseTo(mean(both.map((each) => each.yours)) ?? -1, 12);
        expect(shown.beside?.model ?? -1).toBeCloseTo(
          mean(both.flatMap((each) => each.model ?? [])) ?? -1,
          12,
        );
      }),
    );
  });

  it('counts those that came out and were known, whether they were answered or not', () => {
    fc.assert(
      fc.property(said, known, place, (numbers, beforehand, reached) => {
        const shown = record(weekend, stateOf(numbers, beforehand, reached));
        const out = beforehand.filter((id) => OUT_BY[reached].some((each) => each === id));
        expect(shown.known).toBe(out.length);
      }),
    );
  });

  it('gives whoever always says 50 what a coin gets', () => {
    const shown = record(weekend, stateOf({ one: 50, two: 50, three: 50 }, [], 'out-2'));
    expect(shown.brier).toBe(COIN_BRIER);
    expect(shown.beside?.model).toBeCloseTo((brier(70, 1) + brier(20, 0)) / 2, 12);
  });

  it('leaves the forecast readout as it is, whatever of it was known', () => {
    fc.assert(
      fc.property(said, known, place, (numbers, beforehand, reached) => {
        expect(forecasts(weekend, stateOf(numbers, beforehand, reached))).toEqual(
          forecasts(weekend, { ...begin(weekend), reached }),
        );
      }),
    );
  });
});
