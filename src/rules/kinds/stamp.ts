/** Stamp: a printed line held against its sources. */
import { isOneOf } from '../shape.ts';
import { type Stamp, STAMPS } from '../weekend.ts';
import type { KindRules } from './kind.ts';

/** Whether a stamp says that a line has strayed from its sources, whichever way. */
export function isStray(stamp: Stamp): boolean {
  return stamp !== 'faithful';
}

/** The exact stamp: 1; a stray taken for one of another sort: a half. */
export const stamp: KindRules<'stamp'> = {
  judged: true,
  valid: (_question, value) => isOneOf(value, STAMPS),
  complete: () => true,
  credit: (question, answer) => {
    if (answer === question.stamp) return 1;
    return isStray(answer) && isStray(question.stamp) ? 0.5 : 0;
  },
};
