/** The form of a question must not give its key away: no rule of wording pays, whichever way round it is followed. */
import { describe, expect, it } from 'vitest';
import { readouts } from '../../../src/rules/readouts.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { play } from '../../rules/players.ts';
import { guesser, RULES, SURENESS } from './guessers.ts';

/** What no rule of wording may show, in points of 100. */
const MOST = { forecasts: 78, judgement: 72, reading: 40 } as const;

describe.each(RULES)('going by $name', (rule) => {
  const shown = SURENESS.map((sure) => readouts(backChannel, play(backChannel, guesser(rule, sure)).state));

  it.each(['forecasts', 'judgement', 'reading'] as const)('does not pay on %s', (readout) => {
    for (const { [readout]: each } of shown) expect(each.score).toBeLessThanOrEqual(MOST[readout]);
  });
});
