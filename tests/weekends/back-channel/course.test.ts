/** The real weekend can be played to its end, and its scores are what the key promises. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
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

  it('counts twelve forecasts, ten judgements, and the eighteen core readings with the five placements', () => {
    const { forecasts, judgement, reading } = readouts(backChannel, play(backChannel, perfectReader()).state);
    expect(forecasts.of).toBe(12);
    expect(judgement.of).toBe(10);
    expect(reading.core.of).toBe(23);
    expect(reading.drawer.of).toBe(5);
  });
});
