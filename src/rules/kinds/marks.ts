/** Marks: phrases of a document, found with a highlighter. */
import { share } from '../mean.ts';
import { isSomeOf } from '../shape.ts';
import type { MarksQuestion, PhraseId } from '../weekend.ts';
import type { KindRules } from './kind.ts';

/** How a marking meets its key, as counts. */
export interface MarkCounts {
  /** Key phrases marked, of how many. */
  readonly hits: number;
  readonly of: number;
  /** Other phrases marked, of how many; spare phrases are not among them. */
  readonly falseAlarms: number;
  readonly others: number;
}

/** Hits and false alarms of a marking. */
export function markCounts(
  question: Pick<MarksQuestion, 'phrases' | 'key' | 'spare'>,
  marked: readonly PhraseId[],
): MarkCounts {
  const others = question.phrases.filter(
    (phrase) => !question.key.includes(phrase) && !question.spare.includes(phrase),
  );
  return {
    hits: question.key.filter((phrase) => marked.includes(phrase)).length,
    of: question.key.length,
    falseAlarms: others.filter((phrase) => marked.includes(phrase)).length,
    others: others.length,
  };
}

/** Marks: the rate of hits less the rate of false alarms, not below 0 (Youden 1950, the index J). */
export const marks: KindRules<'marks'> = {
  judged: true,
  valid: (question, value) => isSomeOf(value, question.phrases),
  complete: (_question, answer) => answer.length > 0,
  credit: (question, answer) => {
    const counts = markCounts(question, answer);
    return Math.max(0, share(counts.hits, counts.of) - share(counts.falseAlarms, counts.others));
  },
};
