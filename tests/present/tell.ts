/** What a description is made from, over the real weekend and its words. */
import { backChannel as entry } from '../../src/weekends/back-channel/entry.ts';
import { library } from '../../src/weekends/library.ts';
import { interfaceWords } from '../fixtures/interface.ts';
import { houseOf } from '../../src/present/house.ts';
import { words } from '../e2e/words.ts';
import { whole } from '../fixtures/whole.ts';
import type { State } from '../../src/rules/state.ts';
import { clockIn, type Production, type Telling } from '../../src/present/telling.ts';

const loaded = await whole(await entry.load());
const { weekend: backChannel, scenery } = loaded;

export const clock = clockIn('en-GB', words);
export const production: Production = { weekend: backChannel, words, language: 'en-GB', scenery };

/** The library as the game has it, all of it come. */
export const house = houseOf(interfaceWords, 'en-GB', library, new Map([[backChannel.id, loaded]]));

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
