/** One pupil's weekend as the game's own descriptions tell it. */
import { clockIn, type Production, type Telling } from '../../../../present/telling.ts';
import type { Result } from '../../../result.ts';

export function tellingOf(production: Production, { state, key }: Result): Telling {
  const { language, words } = production;
  return { ...production, state, hand: undefined, drafts: {}, seed: key, clock: clockIn(language, words) };
}
