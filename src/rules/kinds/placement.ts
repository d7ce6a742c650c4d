/** Placement: a document laid on the balance, or beside it. */
import { balanceEntered } from '../balance.ts';
import { isOneOf, isRecordOf } from '../shape.ts';
import { PANS, WEIGHTS } from '../weekend.ts';
import type { KindRules } from './kind.ts';

/** The pan is right or not; how heavy is the player's own. */
export const placement: KindRules<'placement'> = {
  judged: true,
  valid: (_question, value) =>
    isRecordOf(value, ['pan', 'weight']) && isOneOf(value['pan'], PANS) && isOneOf(value['weight'], WEIGHTS),
  complete: () => true,
  credit: (question, answer) => (answer.pan === question.pan ? 1 : 0),
  enters: (_question, _answer, then) => balanceEntered(then()),
};
