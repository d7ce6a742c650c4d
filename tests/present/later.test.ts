/** Nothing of the later chapters is said before the weekend has come to its own end: on no screen, and behind no button of it. */
import { describe, expect, it } from 'vitest';
import { presentCaseFile } from '../../src/present/present.ts';
import { begun } from '../../src/record/open-weekend.ts';
import { laterSteps, ownSteps } from '../../src/rules/lookup.ts';
import { begin, step } from '../../src/rules/step.ts';
import { isFiled } from '../../src/rules/steps.ts';
import type { State } from '../../src/rules/state.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { rash } from '../e2e/rash.ts';
import { oracle, play, randomClicker } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { LATER, laterIn } from '../weekends/back-channel/later-words.ts';
import { screenOf } from './played.ts';
import { production } from './tell.ts';

const own = ownSteps(backChannel).map(({ id }) => id);

/** All that is told of a state, on its screen and behind the buttons. */
function told(state: State): string {
  const open = { ...begun(backChannel, 'one', 1), state };
  const file = presentCaseFile(production, { open, last: 'one', saves: [], hand: undefined });
  return JSON.stringify([screenOf(production, state), file]);
}

describe.each([
  ['who knows everything', oracle()],
  ['who is rash', rash()],
  ['who clicks about', randomClicker(2)],
])('a player %s', (_who, player) => {
  const states: State[] = [begin(backChannel)];
  for (const move of play(backChannel, { ...player, drawer: false }).journal) {
    states.push(after(backChannel, states.at(-1) ?? begin(backChannel), move));
  }

  it('reads nothing of them before', () => {
    const early = states.filter(({ reached }) => own.includes(reached));
    expect(early.some((state) => isFiled(backChannel, state))).toBe(true);
    for (const state of early) expect([state.at, laterIn(told(state))]).toEqual([state.at, []]);
  });

  it('reads them afterwards', () => {
    const last = states.at(-1);
    expect(last && laterIn(told(last)).length).toBeGreaterThan(0);
    expect(LATER.length).toBeGreaterThan(4);
  });

  it('comes to none of them by an address before the weekend is filed', () => {
    for (const state of states.filter((each) => !isFiled(backChannel, each))) {
      for (const { id } of laterSteps(backChannel)) {
        expect(step(backChannel, state, { type: 'turn', to: id })).toHaveProperty('refused');
      }
    }
  });
});
