/** What players of the other desks are shown: the perfect, the random, the believer and the doubter, with their margins; and no form pays. */
import { describe, expect, it } from 'vitest';
import { hitsInBeliefs, leaning } from '../../../src/rules/hits.ts';
import { questionsOfKind } from '../../../src/rules/lookup.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import { booster } from '../../../src/weekends/other-desks/booster.ts';
import { first } from '../../../src/weekends/other-desks/first.ts';
import { oracle, type Player, play, randomClicker } from '../../rules/players.ts';
import { byForm, oneSided, RULES } from './players.ts';

const SETS = [first, booster];

/** What anybody may get who does not read, in points of 100; and what a coin gets. */
const MOST = { forecasts: 78, reading: 50 } as const;
const COIN = 75;
/** Hit rate less false alarm rate (Youden 1950): by how much the perfect player must lie above all others. */
const MARGIN = 0.8;
const PLAYED = 200;

describe.each(SETS)('in $weekend.id', ({ weekend, words }) => {
  const shown = (player: Player) => {
    const { state } = play(weekend, player);
    const { forecasts, reading } = readouts(weekend, state);
    const counts = hitsInBeliefs(weekend, state);
    const told = counts.hits / counts.of - counts.falseAlarms / counts.others;
    return {
      forecasts: forecasts.score ?? 0,
      reading: reading.score ?? 0,
      told,
      counts,
      leans: leaning(counts),
    };
  };
  const mean = (of: (player: ReturnType<typeof shown>) => number) =>
    Array.from({ length: PLAYED }, (_, seed) => of(shown(randomClicker(seed)))).reduce((a, b) => a + b, 0) /
    PLAYED;

  it('three reports held up and two did not, and neither yes nor no is the better answer to all needles', () => {
    const held = questionsOfKind(weekend, 'belief').map(({ holds }) => holds);
    expect(held.filter(Boolean)).toHaveLength(3);
    expect(held).toHaveLength(5);
    const yes = questionsOfKind(weekend, 'forecast').filter(({ outcome }) => outcome === 1).length;
    expect([2, 3]).toContain(yes);
  });

  it('the perfect player is shown everything, and leans neither way', () => {
    const best = shown(oracle());
    expect(best.forecasts).toBeGreaterThan(99.9);
    expect(best).toMatchObject({ reading: 100, told: 1, leans: 'neither' });
  });

  it.each([
    [true, 'belief', { hits: 3, falseAlarms: 2 }],
    [false, 'doubt', { hits: 0, falseAlarms: 0 }],
  ])(
    'whoever believes everything (%s) leans to %s, tells nothing apart and loses to the coin',
    (believes, leans, counts) => {
      const one = shown(oneSided(believes));
      expect(one).toMatchObject({ told: 0, leans, counts });
      expect(one.forecasts).toBeLessThan(COIN);
      console.info(`${weekend.id} ${leans}: forecasts ${one.forecasts.toFixed(1)}, told apart ${one.told}`);
    },
  );

  it('whoever clicks at random stays far below', () => {
    const chance = {
      forecasts: mean((each) => each.forecasts),
      reading: mean((each) => each.reading),
      told: mean((each) => each.told),
    };
    console.info(
      `${weekend.id} random: forecasts ${chance.forecasts.toFixed(1)}, reading ${chance.reading.toFixed(1)}, told apart ${chance.told.toFixed(2)}`,
    );
    expect(chance.forecasts).toBeLessThan(COIN);
    expect(chance.reading).toBeLessThan(MOST.reading);
    expect(1 - chance.told).toBeGreaterThan(MARGIN);
  });

  it.each(RULES)('going by $name does not pay', (rule) => {
    for (const sure of [99, 80, 67]) {
      const one = shown(byForm(words, rule, sure));
      console.info(
        `${weekend.id} ${rule.name} ${sure}: ${one.forecasts.toFixed(1)} ${one.reading.toFixed(1)} ${one.told.toFixed(2)}`,
      );
      expect(one.forecasts).toBeLessThanOrEqual(MOST.forecasts);
      expect(one.reading).toBeLessThanOrEqual(MOST.reading);
    }
  });
});
