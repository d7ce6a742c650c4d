/** What a description is made from, over the real weekend and its words. */
import { scenery } from '../../src/weekends/back-channel/scenery.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { words } from '../e2e/words.ts';
import type { State } from '../../src/rules/state.ts';
import { clockIn, type Production, type Telling } from '../../src/present/telling.ts';

export const clock = clockIn('en-GB', words);
export const production: Production = { weekend: backChannel, words, language: 'en-GB', scenery };

export function tell(state: State): Telling {
  return {
    ...production,
    state,
    hand: undefined,
    drafts: {},
    seed: '',
    clock,
  };
}
