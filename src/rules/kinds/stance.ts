/** Stance: where the article stands on a judgement, right or not. */
import { isOneOf } from '../shape.ts';
import { STANCES } from '../weekend.ts';
import type { KindRules } from './kind.ts';

export const stance: KindRules<'stance'> = {
  judged: true,
  valid: (_question, value) => isOneOf(value, STANCES),
  complete: () => true,
  credit: (question, answer) => (answer === question.stance ? 1 : 0),
};
