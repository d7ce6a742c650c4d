/** What was marked in a colour of its own stays on the document once it is locked, and nothing of it shows before. */
import { expect, it } from 'vitest';
import { documentView } from '../../src/present/desk.ts';
import { isLocked, questionsOfKind } from '../../src/rules/lookup.ts';
import { begin } from '../../src/rules/step.ts';
import { backChannel as weekend } from '../../src/weekends/back-channel/weekend.ts';
import { perfectReader, play } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { tell } from './tell.ts';

const coloured = questionsOfKind(weekend, 'marks').filter(({ ink }) => ink !== undefined);

it('a denial and an opening stand on one page, each from its lock on', () => {
  expect(new Set(coloured.map(({ ink }) => ink))).toEqual(new Set(['denial', 'opening']));
  expect(new Set(coloured.map(({ document }) => document)).size).toBe(1);
  let state = begin(weekend);
  for (const move of play(weekend, perfectReader()).journal) {
    state = after(weekend, state, move);
    const due = coloured
      .filter(({ id }) => isLocked(state, id))
      .flatMap(({ key, ink }) => key.map((phrase) => [phrase, ink]));
    const inked = documentView(tell(state), coloured[0]?.document ?? '', {})?.inked;
    expect(inked).toEqual(Object.fromEntries(due));
  }
});
