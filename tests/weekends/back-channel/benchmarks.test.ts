/** What stands beside the readouts as a yardstick agrees with what simulated players really get. */
import { describe, expect, it } from 'vitest';
import { scenery } from '../../../src/weekends/back-channel/scenery.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { brier, forecastScore } from '../../../src/rules/brier.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import { alwaysFifty, oracle, perfectReader, play, randomClicker } from '../../rules/players.ts';

const WEEKENDS_PLAYED = 150;
/** How many standard errors a figure may lie from the mean of so many weekends, besides its rounding. */
const ERRORS = 3;

const READOUTS = ['forecasts', 'judgement', 'reading'] as const;
const clicked = Array.from({ length: WEEKENDS_PLAYED }, (_, seed) =>
  readouts(backChannel, play(backChannel, randomClicker(seed)).state),
);
const played = {
  coin: readouts(backChannel, play(backChannel, alwaysFifty()).state),
  fifty: readouts(backChannel, play(backChannel, alwaysFifty()).state),
  oracle: readouts(backChannel, play(backChannel, oracle()).state),
  reader: readouts(backChannel, play(backChannel, perfectReader()).state),
};
const all = READOUTS.flatMap((readout) =>
  (scenery.benchmarks?.[readout] ?? []).map((benchmark) => ({ readout, ...benchmark })),
);

it.each(READOUTS)('%s says what clicking at random brings', (readout) => {
  const said = all.find((each) => each.readout === readout && each.id === 'clicker');
  const scores = clicked.map((each) => each[readout].score ?? Number.NaN);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1);
  const error = Math.sqrt(variance / scores.length);
  expect(Math.abs((said?.at ?? Number.NaN) - mean)).toBeLessThan(0.5 + ERRORS * error);
});

it('forecasts says it exactly: the mean over every whole percent of the needle', () => {
  const percents = Array.from({ length: 99 }, (_, index) => index + 1);
  const expected = percents.reduce((sum, percent) => sum + brier(percent, 1), 0) / percents.length;
  const said = all.find(({ readout, id }) => readout === 'forecasts' && id === 'clicker');
  expect(said?.at).toBe(Math.round(forecastScore(expected)));
});

describe('a player who is named beside a readout gets what is said', () => {
  const named = all.filter(({ id }) => Object.hasOwn(played, id));

  it('in five places', () => {
    expect(named.map(({ readout, id }) => `${readout} ${id}`)).toEqual([
      'forecasts oracle',
      'forecasts coin',
      'judgement reader',
      'judgement fifty',
      'reading reader',
    ]);
  });

  it.each(named)('$readout: $id gets $at', ({ readout, id, at }) => {
    expect(Math.round(played[id as keyof typeof played][readout].score ?? Number.NaN)).toBe(at);
  });
});

it('the yardsticks run from highest to lowest, as the scale does', () => {
  for (const readout of READOUTS) {
    const heights = all.filter((each) => each.readout === readout).map(({ at }) => at);
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
  }
});
