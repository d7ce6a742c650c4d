/** Belief: whether a report holds up in substance. Nothing is earned by it alone. */
import type { KindRules } from './kind.ts';

export const belief: KindRules<'belief'> = {
  judged: false,
  valid: (_question, value) => typeof value === 'boolean',
  complete: () => true,
  credit: (question, answer) => (answer === question.holds ? 1 : 0),
};
