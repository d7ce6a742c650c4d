/** Order: events put in their order in time. */
import { isSomeOf } from '../shape.ts';
import type { OrderQuestion } from '../weekend.ts';
import type { KindRules } from './kind.ts';

/**
 * The share of pairs of events that stand in the right order, 0–1 (the count of concordant pairs in Kendall
 * 1938); pairs that are tied may stand either way and are not counted.
 */
export const order: KindRules<'order'> = {
  judged: true,
  valid: (question, value) => isSomeOf(value, question.events),
  complete: (question, answer) => answer.length === question.events.length,
  credit: (question, answer) => {
    const pairs = orderedPairs(question);
    const right = pairs.filter(([first, second]) => answer.indexOf(first) < answer.indexOf(second));
    return pairs.length === 0 ? 1 : right.length / pairs.length;
  },
};

/** All pairs of events of which one comes before the other. */
function orderedPairs({ correct, ties }: OrderQuestion): readonly (readonly [string, string])[] {
  return correct.flatMap((first, at) =>
    correct
      .slice(at + 1)
      .filter((second) => !ties.some((tie) => tie.includes(first) && tie.includes(second)))
      .map((second) => [first, second] as const),
  );
}
