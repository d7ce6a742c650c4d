/** Credence: the player's own needle on a proposition, scored only where it has a band to stand in. */
import { needleCredit } from '../needle.ts';
import { isPercent } from '../shape.ts';
import type { KindRules } from './kind.ts';

export const credence: KindRules<'credence'> = {
  judged: true,
  valid: (_question, value) => isPercent(value),
  complete: () => true,
  credit: ({ band }, percent) => band && needleCredit(percent, band),
  asksEach: () => true,
  enters: ({ proposition }, after) => ({ by: 'needle', proposition, after }),
};
