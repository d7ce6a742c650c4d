/** Hits and false alarms over the weekend, kept apart: telling apart is not suspecting everything. */
import { markCounts } from './kinds/marks.ts';
import type { MarkCounts } from './kinds/marks.ts';
import { lockedAnswerOf, questionsOfKind } from './lookup.ts';
import { scoredForecasts } from './readouts.ts';
import type { State } from './state.ts';
import type { Weekend } from './weekend.ts';

/** Phrases: key phrases marked and other phrases marked, each of how many, over all scored markings. */
export function hitsInMarks(weekend: Weekend, state: State): MarkCounts {
  return questionsOfKind(weekend, 'marks')
    .filter((question) => question.counts === 'reading')
    .flatMap((question) => {
      const marked = lockedAnswerOf(state, question);
      return marked ? [markCounts(question, marked)] : [];
    })
    .reduce(add, { hits: 0, of: 0, falseAlarms: 0, others: 0 });
}

/** Forecasts: events that happened, and events that did not, given more than 50 percent, each of how many. */
export function hitsInForecasts(weekend: Weekend, state: State): MarkCounts {
  return scoredForecasts(weekend, state)
    .map(({ question, percent }) => {
      const expected = percent > 50 ? 1 : 0;
      return question.outcome === 1
        ? { hits: expected, of: 1, falseAlarms: 0, others: 0 }
        : { hits: 0, of: 0, falseAlarms: expected, others: 1 };
    })
    .reduce(add, { hits: 0, of: 0, falseAlarms: 0, others: 0 });
}

/** Reports: those that held up, and those that did not, believed, each of how many. */
export function hitsInBeliefs(weekend: Weekend, state: State): MarkCounts {
  return questionsOfKind(weekend, 'belief')
    .flatMap((question) => {
      const believed = lockedAnswerOf(state, question);
      if (believed === undefined) return [];
      const count = believed ? 1 : 0;
      return question.holds
        ? { hits: count, of: 1, falseAlarms: 0, others: 0 }
        : { hits: 0, of: 0, falseAlarms: count, others: 1 };
    })
    .reduce(add, { hits: 0, of: 0, falseAlarms: 0, others: 0 });
}

/**
 * Which way somebody leans who tells true reports from false ones: towards belief where the rates of hits and of false
 * alarms come to more than 1, towards doubt where to less. That is the sign of the criterion c of signal detection
 * (Green and Swets 1966). Undefined where there was only one sort to tell.
 */
export function leaning({
  hits,
  of,
  falseAlarms,
  others,
}: MarkCounts): 'belief' | 'doubt' | 'neither' | undefined {
  if (of === 0 || others === 0) return undefined;
  // In whole numbers: a third and two thirds must come to 1.
  const sum = hits * others + falseAlarms * of;
  return sum === of * others ? 'neither' : sum > of * others ? 'belief' : 'doubt';
}

function add(one: MarkCounts, other: MarkCounts): MarkCounts {
  return {
    hits: one.hits + other.hits,
    of: one.of + other.of,
    falseAlarms: one.falseAlarms + other.falseAlarms,
    others: one.others + other.others,
  };
}
