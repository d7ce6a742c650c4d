/** Hits and false alarms over the weekend, kept apart: telling apart is not suspecting everything. */
import { markCounts } from './kinds/marks.ts';
import type { MarkCounts } from './kinds/marks.ts';
import { lockedAnswerOf, questionsOfKind } from './lookup.ts';
import { scoredForecasts } from './readouts.ts';
import type { State } from './state.ts';
import type { ForecastQuestion, MarksQuestion, QuestionOf, Weekend } from './weekend.ts';

/** Phrases: key phrases marked and other phrases marked, each of how many, over all scored markings. */
export function hitsInMarks(weekend: Weekend, state: State): MarkCounts {
  return sumOf(
    scoredMarkings(weekend).flatMap((question) => {
      const marked = lockedAnswerOf(state, question);
      return marked ? [markCounts(question, marked)] : [];
    }),
  );
}

/** The markings that are scored. */
export function scoredMarkings(weekend: Weekend): readonly MarksQuestion[] {
  return questionsOfKind(weekend, 'marks').filter(({ counts }) => counts === 'reading');
}

/** Forecasts: events that happened, and events that did not, given more than 50 percent, each of how many. */
export function hitsInForecasts(weekend: Weekend, state: State): MarkCounts {
  return sumOf(scoredForecasts(weekend, state).map(({ question, percent }) => expectedOf(question, percent)));
}

/** What one forecast adds to them. */
export function expectedOf({ outcome }: ForecastQuestion, percent: number): MarkCounts {
  return takenOf(outcome === 1, percent > 50);
}

/** Reports: those that held up, and those that did not, believed, each of how many. */
export function hitsInBeliefs(weekend: Weekend, state: State): MarkCounts {
  return sumOf(
    questionsOfKind(weekend, 'belief').flatMap((question) => {
      const believed = lockedAnswerOf(state, question);
      return believed === undefined ? [] : [believedOf(question, believed)];
    }),
  );
}

/** What one report adds to them. */
export function believedOf({ holds }: QuestionOf<'belief'>, believed: boolean): MarkCounts {
  return takenOf(holds, believed);
}

/** One thing that is so or not, taken to be so or not. */
function takenOf(isSo: boolean, taken: boolean): MarkCounts {
  const count = taken ? 1 : 0;
  return isSo
    ? { hits: count, of: 1, falseAlarms: 0, others: 0 }
    : { hits: 0, of: 0, falseAlarms: count, others: 1 };
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

function sumOf(counts: readonly MarkCounts[]): MarkCounts {
  return counts.reduce(
    (sum, each) => ({
      hits: sum.hits + each.hits,
      of: sum.of + each.of,
      falseAlarms: sum.falseAlarms + each.falseAlarms,
      others: sum.others + each.others,
    }),
    { hits: 0, of: 0, falseAlarms: 0, others: 0 },
  );
}
