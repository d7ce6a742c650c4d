/** Credence: the player's own needle on a proposition, which nothing scores. */
import { isPercent } from '../shape.ts';
import type { KindRules } from './kind.ts';

export const credence: KindRules<'credence'> = {
  judged: false,
  valid: (_question, value) => isPercent(value),
  complete: () => true,
  credit: () => undefined,
  asksEach: () => true,
  enters: ({ proposition }, after) => ({ by: 'needle', proposition, after }),
};
