/** What a description is made from, over the real weekend and its words. */
import { scenery } from '../../src/weekends/back-channel/scenery.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import weekendWords from '../../src/weekends/back-channel/text/en.json' with { type: 'json' };
import interfaceWords from '../../src/words/interface/en.json' with { type: 'json' };
import type { Words } from '../../src/words/words.ts';
import type { State } from '../../src/rules/state.ts';
import { clockIn, type Production, type Telling } from '../../src/present/telling.ts';

export const words: Words = { ...interfaceWords, ...weekendWords };
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
