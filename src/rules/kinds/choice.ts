/** Choice: one option of a few, or a fixed number of them. */
import { isSomeOf } from '../shape.ts';
import type { KindRules } from './kind.ts';

/**
 * One right option: 1, a near one half, else 0. Several: the share of them chosen, each wrong option taking
 * one away, not below 0. It asks for as many options as are right.
 */
export const choice: KindRules<'choice'> = {
  judged: true,
  valid: (question, value) => isSomeOf(value, question.options) && value.length <= question.correct.length,
  complete: (question, answer) => answer.length === question.correct.length,
  credit: (question, answer) => {
    const right = answer.filter((option) => question.correct.includes(option)).length;
    if (question.correct.length > 1) {
      return Math.max(0, right - (answer.length - right)) / question.correct.length;
    }
    const near = answer.some((option) => question.near?.includes(option));
    return right === 1 ? 1 : near ? 0.5 : 0;
  },
};
