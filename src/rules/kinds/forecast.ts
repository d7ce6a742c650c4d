/** Forecast: a probability for an event that happens or does not. */
import { brier } from '../brier.ts';
import { isPercent } from '../shape.ts';
import type { KindRules } from './kind.ts';

/** Credit is 1 − Brier. */
export const forecast: KindRules<'forecast'> = {
  judged: false,
  valid: (_question, value) => isPercent(value),
  complete: () => true,
  credit: (question, answer) => 1 - brier(answer, question.outcome),
  // A number taken up again for practice is none of the weekend's.
  enters: ({ updates }, after) =>
    updates === undefined ? { by: 'forecast', proposition: undefined, after } : undefined,
  reveals: ({ id, outcome }, percent) => ({ type: 'revealed', question: id, percent, outcome }),
  asksEach: ({ counts }) => counts !== 'practice',
  mayBeKnown: ({ counts }) => counts !== 'practice',
};
