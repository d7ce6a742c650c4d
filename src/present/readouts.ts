/** The three readouts in words: the figure, its benchmarks, one line at once and the rest on demand. */
import { say } from '../words/words.ts';
import { hitsInForecasts, hitsInMarks } from '../rules/hits.ts';
import { type ForecastReadout, readouts } from '../rules/readouts.ts';
import { countedReadouts } from './counted-readouts.ts';
import type { ReadoutView } from './panel-views.ts';
import type { Telling } from './telling.ts';

interface Lines {
  readonly lead: string;
  readonly lines: readonly string[];
}

/** All three; of what is too short for figures, what it came to in counts. */
export function readoutViews(telling: Telling): readonly ReadoutView[] {
  return telling.weekend.brief ? countedReadouts(telling) : figures(telling);
}

function figures(telling: Telling): readonly ReadoutView[] {
  const { words, weekend, state } = telling;
  const { forecasts, judgement, reading } = readouts(weekend, state);
  const view = (id: ReadoutView['id'], score: number | undefined, said: Lines): ReadoutView => ({
    id,
    name: say(words, `readout.${id}`),
    score,
    figure:
      score === undefined
        ? say(words, 'readout.none')
        : say(words, 'readout.figure', { score: Math.round(score) }),
    benchmarks: benchmarksOf(telling, id),
    ...said,
  });
  return [
    view('forecasts', forecasts.score, forecastLines(telling, forecasts)),
    view('judgement', judgement.score, {
      lead: say(words, 'readout.judgement.halves', {
        needles: rounded(100 * (judgement.needles ?? 0)),
        stances: rounded(100 * (judgement.stances ?? 0)),
      }),
      lines: [say(words, 'readout.judgement.bands')],
    }),
    view('reading', reading.score, {
      lead: say(words, 'readout.reading.hits', { ...hitsInMarks(weekend, state) }),
      lines: [
        say(words, 'readout.reading.counted', { answered: reading.core.answered, of: reading.core.of }),
        ...(reading.drawer.answered > 0
          ? [
              say(words, 'readout.reading.drawer', {
                answered: reading.drawer.answered,
                of: reading.drawer.of,
              }),
            ]
          : []),
      ],
    }),
  ];
}

function forecastLines({ words, weekend, state }: Telling, readout: ForecastReadout): Lines {
  const { score, brier, skill, counted, of, known } = readout;
  const count = [
    say(words, 'readout.forecasts.counted', { counted, of, known }),
    say(words, 'readout.forecasts.few'),
  ];
  if (score === undefined) return { lead: say(words, 'readout.forecasts.none'), lines: count };
  return {
    lead: say(words, 'readout.forecasts.skill', { skill: rounded(skill) }),
    lines: [
      say(words, 'readout.forecasts.brier', { brier: (brier ?? 0).toFixed(3) }),
      say(words, 'readout.forecasts.hits', { ...hitsInForecasts(weekend, state) }),
      ...count,
    ],
  };
}

function benchmarksOf({ words, scenery }: Telling, id: ReadoutView['id']): ReadoutView['benchmarks'] {
  return (scenery.benchmarks?.[id] ?? []).map((benchmark) => {
    const { id: name, at, to } = benchmark;
    const label = say(words, `benchmark.${name}`);
    return {
      id: name,
      at,
      to,
      label,
      figure: to === undefined ? `${at}` : say(words, 'benchmark.range', { at, to }),
    };
  });
}

function rounded(value: number | undefined): number {
  return Math.round(value ?? 0);
}
