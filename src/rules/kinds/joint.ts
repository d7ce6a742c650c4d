/** Joint: one unnamed official or two? */
import { balanceEntered } from '../balance.ts';
import { isOneOf } from '../shape.ts';
import type { KindRules } from './kind.ts';

export const joint: KindRules<'joint'> = {
  judged: false,
  valid: (_question, value) => isOneOf(value, ['one', 'two']),
  complete: () => true,
  credit: () => undefined,
  enters: (_question, _answer, then) => balanceEntered(then()),
};
