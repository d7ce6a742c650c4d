/** What stands beside the readouts as a yardstick agrees with what simulated players really get. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/content/back-channel/weekend.ts';
import words from '../../src/content/text/en.json' with { type: 'json' };
import { readouts } from '../../src/rules/readouts.ts';
import { alwaysFifty, play, randomClicker } from '../rules/players.ts';

const WEEKENDS_PLAYED = 150;
/** By how many points a rounded "about" may miss the mean of a player of chance. */
const ABOUT = 2;

const clicked = Array.from({ length: WEEKENDS_PLAYED }, (_, seed) =>
  readouts(backChannel, play(backChannel, randomClicker(seed)).state),
);
const fifty = readouts(backChannel, play(backChannel, alwaysFifty()).state);

/** The number that follows some words in a benchmark line. */
function numberAfter(line: string, before: RegExp): number {
  return Number(new RegExp(`${before.source}:? (\\d+)`).exec(line)?.[1] ?? Number.NaN);
}

describe.each(['forecasts', 'judgement', 'reading'] as const)('%s', (readout) => {
  it('says what clicking at random brings', () => {
    const said = numberAfter(words[`readout.${readout}.benchmark`], /at random: about/);
    const mean = clicked.reduce((sum, each) => sum + (each[readout].score ?? Number.NaN), 0) / clicked.length;
    expect(Math.abs(said - mean)).toBeLessThan(ABOUT);
  });
});

it('always saying 50% brings what the lines say it does', () => {
  const coin = numberAfter(words['readout.forecasts.benchmark'], /\(always 50%\)/);
  const open = numberAfter(words['readout.judgement.benchmark'], /everything left open/);
  expect(coin).toBe(fifty.forecasts.score);
  expect(open).toBeCloseTo(fifty.judgement.score ?? Number.NaN, 10);
});
