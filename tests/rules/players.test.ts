/** Simulated players play whole weekends: what each way of playing must show, with its margin. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { readouts } from '../../src/rules/readouts.ts';
import type { Readouts } from '../../src/rules/readouts.ts';
import { begin, step } from '../../src/rules/step.ts';
import { isFiled, progress } from '../../src/rules/steps.ts';
import type { Weekend } from '../../src/rules/weekend.ts';
import {
  alwaysFifty,
  alwaysSure,
  careful,
  oracle,
  perfectReader,
  play,
  randomClicker,
  randomWalk,
} from './players.ts';
import type { Player } from './players.ts';
import { smallWeekend } from './small-weekend.ts';

const WEEKENDS: readonly { readonly name: string; readonly weekend: Weekend }[] = [
  { name: 'a small made-up weekend', weekend: smallWeekend },
  { name: 'the weekend of October 2012', weekend: backChannel },
];

/** How many weekends each player of chance plays. */
const WEEKENDS_PLAYED = 300;
/** Milliseconds for a test that plays hundreds of weekends on a slow machine. */
const PATIENCE = 60_000;
/** A random clicker must stay below these. */
const CLICKER_BELOW = { forecasts: 70, judgement: 55, reading: 55 } as const;
/**
 * By how many points the always-sure player's mean must lie below the careful one's with the same beliefs.
 */
const PRICE_OF_BEING_SURE = 5;

const shown = (weekend: Weekend, player: Player): Readouts => readouts(weekend, play(weekend, player).state);

/** The mean of each readout over many weekends of one kind of player. */
function meanScores(weekend: Weekend, player: (seed: number) => Player) {
  const games = Array.from({ length: WEEKENDS_PLAYED }, (_, seed) => shown(weekend, player(seed)));
  const meanOf = (readout: keyof Readouts) =>
    games.reduce((sum, game) => sum + (game[readout].score ?? Number.NaN), 0) / games.length;
  return { forecasts: meanOf('forecasts'), judgement: meanOf('judgement'), reading: meanOf('reading') };
}

describe.each(WEEKENDS)('in $name', ({ weekend }) => {
  it('an oracle shows 100 on forecasts, less only what the stops of the needle cost', () => {
    const { forecasts } = shown(weekend, oracle());
    expect(forecasts.score).toBeGreaterThanOrEqual(99.9);
    expect(Math.round(forecasts.score ?? 0)).toBe(100);
    expect(forecasts.counted).toBe(forecasts.of);
  });

  it('a perfect reader shows 100 on judgement and on reading, with every item answered', () => {
    const { judgement, reading } = shown(weekend, perfectReader());
    expect(judgement.score).toBe(100);
    expect(reading.score).toBe(100);
    expect(reading.core.answered).toBe(reading.core.of);
    expect(reading.drawer.answered).toBe(reading.drawer.of);
  });

  it('fifty on everything and everything left open shows 75 and 72', () => {
    const { forecasts, judgement } = shown(weekend, alwaysFifty());
    expect(forecasts.score).toBe(75);
    expect(forecasts.skill).toBe(0);
    expect(judgement.score).toBeCloseTo(72, 10);
  });

  it('a random clicker stays low on every readout', { timeout: PATIENCE }, () => {
    const means = meanScores(weekend, randomClicker);
    for (const readout of ['forecasts', 'judgement', 'reading'] as const) {
      expect(means[readout]).toBeLessThan(CLICKER_BELOW[readout]);
      expect(means[readout]).toBeGreaterThan(0);
    }
  });

  it('always being sure costs, against the same beliefs answered as they are', { timeout: PATIENCE }, () => {
    const sure = meanScores(weekend, alwaysSure).forecasts;
    const honest = meanScores(weekend, careful).forecasts;
    expect(honest - sure).toBeGreaterThan(PRICE_OF_BEING_SURE);
    expect(honest).toBeGreaterThan(75);
  });

  it('every player reaches the end, filed and with every step done', () => {
    for (const player of [oracle(), perfectReader(), alwaysFifty(), ...[1, 2, 3, 4, 5].map(randomClicker)]) {
      const { state } = play(weekend, player);
      expect(isFiled(weekend, state)).toBe(true);
      const { done, of } = progress(weekend, state);
      expect(done).toBe(of);
    }
  });

  it('a journal replays to the same state from any of its prefixes', () => {
    const { journal, state } = play(weekend, randomClicker(7));
    const replayed = journal.reduce((now, move) => {
      const result = step(weekend, now, JSON.parse(JSON.stringify(move)));
      return 'state' in result ? result.state : now;
    }, begin(weekend));
    expect(replayed).toEqual(state);
  });

  it('a walk of random moves is mostly refused or idle, and still gets far', () => {
    const counts = randomWalk(weekend, 1, 5000);
    const refused = Object.values(counts.refused).reduce((sum, count) => sum + count, 0);
    expect(counts.changed + counts.unchanged + refused).toBe(counts.moves);
    expect(counts.changed).toBeGreaterThan(500);
    expect(counts.mostLocked).toBeGreaterThan(5);
    expect(counts.refused.malformed).toBeGreaterThan(0);
  });
});
