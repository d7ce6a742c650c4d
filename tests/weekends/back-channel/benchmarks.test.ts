/** What stands beside the readouts as a yardstick agrees with what simulated players really get. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import { alwaysFifty, oracle, perfectReader, play, randomClicker } from '../../rules/players.ts';

const WEEKENDS_PLAYED = 150;
/** By how many points a rounded figure may miss the mean of a player of chance. */
const ABOUT = 2;

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
  (backChannel.benchmarks?.[readout] ?? []).map((benchmark) => ({ readout, ...benchmark })),
);

it.each(READOUTS)('%s says what clicking at random brings', (readout) => {
  const said = all.find((each) => each.readout === readout && each.id === 'clicker');
  const mean = clicked.reduce((sum, each) => sum + (each[readout].score ?? Number.NaN), 0) / clicked.length;
  expect(Math.abs((said?.at ?? Number.NaN) - mean)).toBeLessThan(ABOUT);
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
