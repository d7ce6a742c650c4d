/** The real weekend can be played to its end, and its scores are what the key promises. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { questionsOfKind } from '../../../src/rules/lookup.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import { isFiled, progress } from '../../../src/rules/steps.ts';
import { alwaysFifty, oracle, perfectReader, play, randomClicker } from '../../rules/players.ts';

describe('the weekend', () => {
  it('comes to an end whatever is clicked', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { state } = play(backChannel, randomClicker(seed));
      const { done, of } = progress(backChannel, state);
      expect(isFiled(backChannel, state)).toBe(true);
      expect(done).toBe(of);
    }
  });

  it('gives an oracle and a perfect reader everything, and fifty with all left open 75 and 72', () => {
    expect(Math.round(readouts(backChannel, play(backChannel, oracle()).state).forecasts.score ?? 0)).toBe(
      100,
    );
    const read = readouts(backChannel, play(backChannel, perfectReader()).state);
    expect(read.judgement.score).toBe(100);
    expect(read.reading.score).toBe(100);
    const fifty = readouts(backChannel, play(backChannel, alwaysFifty()).state);
    expect(fifty.forecasts.score).toBe(75);
    expect(fifty.judgement.score).toBeCloseTo(72, 10);
  });

  it('shows no figure where fewer than eight of the twelve forecasts count, whichever they are', () => {
    const { state } = play(backChannel, oracle());
    const ids = questionsOfKind(backChannel, 'forecast').flatMap(({ id, counts }) =>
      counts === 'forecasts' ? [id] : [],
    );
    fc.assert(
      fc.property(fc.subarray(ids), (known) => {
        const { forecasts } = readouts(backChannel, { ...state, known });
        const shows = known.length <= 4;
        expect([forecasts.score, forecasts.brier, forecasts.skill].every((each) => each !== undefined)).toBe(
          shows,
        );
        expect(forecasts.counted).toBe(12 - known.length);
      }),
    );
  });

  it('counts twelve forecasts, five judgements, and the seventeen core readings with the five placements', () => {
    const { forecasts, judgement, reading } = readouts(backChannel, play(backChannel, perfectReader()).state);
    expect(forecasts.of).toBe(12);
    expect(judgement.of).toBe(5);
    expect(reading.core.of).toBe(22);
    expect(reading.drawer.of).toBe(7);
  });
});
