/** The ledger and forecasts: each stands there once, as it was locked, and takes the place of nothing. */
import { expect, it } from 'vitest';
import { ledger } from '../../src/rules/ledger.ts';
import { questionsOfKind } from '../../src/rules/lookup.ts';
import { play, randomClicker } from './players.ts';
import { smallWeekend } from './small-weekend.ts';

it.each([1, 2, 3])(
  'every locked forecast is written down once, with no number before it (seed %i)',
  (seed) => {
    const { state } = play(smallWeekend, randomClicker(seed));
    const rows = ledger(smallWeekend, state).filter((entry) => entry.by === 'forecast');
    const locked = questionsOfKind(smallWeekend, 'forecast').filter(({ id }) => state.locked.includes(id));
    expect(rows.map(({ question }) => question).toSorted()).toEqual(locked.map(({ id }) => id).toSorted());
    for (const { question, before, after } of rows) {
      expect(before).toBeUndefined();
      expect(after).toBe(state.answers[question]);
    }
  },
);
