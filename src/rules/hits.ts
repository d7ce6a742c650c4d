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

function add(one: MarkCounts, other: MarkCounts): MarkCounts {
  return {
    hits: one.hits + other.hits,
    of: one.of + other.of,
    falseAlarms: one.falseAlarms + other.falseAlarms,
    others: one.others + other.others,
  };
}
