/** Plays a weekend by what its screens offer and nothing else. */
import { laterPanels } from '../../src/present/later-panels.ts';
import { presentStep } from '../../src/present/present.ts';
import type { StepScreen } from '../../src/present/screen.ts';
import type { Production } from '../../src/present/telling.ts';
import { begun } from '../../src/record/open-weekend.ts';
import type { Move, State } from '../../src/rules/state.ts';
import type { Chance } from '../rules/chance.ts';
import { deepFreeze } from '../rules/freeze.ts';
import { after } from '../rules/walk.ts';
import { answersOn, waysOn } from './offers.ts';

/** The screen of a state; throws where the weekend is not on it. */
export function screenOf(
  production: Production,
  state: State,
  drafts: Readonly<Record<string, string>> = {},
): StepScreen {
  const open = { ...begun(production.weekend, 'one', 1), state, drafts };
  const screen = presentStep(production, {
    open,
    last: 'one',
    saves: [],
    hand: undefined,
    panels: laterPanels,
  });
  if (!screen) throw new Error('the weekend is not on screen');
  return screen;
}

/** The state after some moves, none of which may be refused. */
export const made = ({ weekend }: Production, state: State, moves: readonly Move[]): State =>
  deepFreeze(moves.reduce((now, move) => after(weekend, now, move), state));

/** Plays on by what the screens offer, answering what is open and then going on; the step at which there is no way on. */
export function stuckAt(play: Production, start: State, random: Chance): string | undefined {
  let state = start;
  for (let presses = 0; presses < 20 * play.weekend.steps.length; presses += 1) {
    const screen = screenOf(play, state);
    if (screen.actions.over && !screen.actions.next) return undefined;
    const [way] = waysOn(screen);
    const moves = way ?? answersOn(screen, random).flat();
    if (moves.length === 0) return screen.id;
    state = made(play, state, moves);
  }
  return state.at;
}
