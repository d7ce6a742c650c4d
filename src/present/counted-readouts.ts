/** The readouts of what is too short for figures: a square for each forecast, and so many of how many. */
import { missOf } from '../rules/brier.ts';
import { hitsInMarks } from '../rules/hits.ts';
import { readingItems } from '../rules/reading.ts';
import { readouts, scoredForecasts } from '../rules/readouts.ts';
import { say } from '../words/words.ts';
import type { ReadoutView } from './panel-views.ts';
import type { Telling } from './telling.ts';

export function countedReadouts(telling: Telling): readonly ReadoutView[] {
  const { words, weekend, state } = telling;
  const { forecasts, judgement } = readouts(weekend, state);
  const { counted, of, known } = forecasts;
  const read = readingItems(weekend, state).flatMap(({ credit }) => credit ?? []);
  const view = (id: ReadoutView['id'], lead: string, lines: readonly string[], figure = ''): ReadoutView => ({
    id,
    name: say(words, `readout.${id}`),
    score: undefined,
    figure,
    benchmarks: [],
    lead,
    lines,
  });
  const right = (full: number, all: number) => say(words, 'readout.right', { right: full, of: all });
  return [
    {
      ...view('forecasts', say(words, 'readout.squares'), [
        say(words, 'readout.forecasts.counted', { counted, of, known }),
        say(words, 'readout.forecasts.few'),
      ]),
      squares: squaresOf(telling),
    },
    view(
      'judgement',
      say(words, 'readout.judgement.parts'),
      [say(words, 'readout.judgement.bands')],
      right(judgement.full, 2 * judgement.counted),
    ),
    view(
      'reading',
      say(words, 'readout.reading.hits', { ...hitsInMarks(weekend, state) }),
      [say(words, 'readout.reading.full')],
      right(read.filter((credit) => credit === 1).length, read.length),
    ),
  ];
}

/** The misses of the forecasts that count, in the order in which they were asked. */
function squaresOf({ words, weekend, state }: Telling): NonNullable<ReadoutView['squares']> {
  return scoredForecasts(weekend, state).map(({ question: { id, outcome }, percent }) => ({
    id,
    side: missOf(percent, outcome),
    says: say(words, 'readout.square', {
      item: say(words, `item.${id}`),
      percent,
      miss: missOf(percent, outcome),
    }),
  }));
}
