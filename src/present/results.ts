/** What several old files come to: the needle beside the coin, the share that was right, and belief told apart from both. */
import { hitsInBeliefs, leaning } from '../rules/hits.ts';
import { lockedAnswerOf, questionsOfKind, stepThatAsks } from '../rules/lookup.ts';
import { readingItems } from '../rules/reading.ts';
import { forecastsThatCount, forecasts } from '../rules/readouts.ts';
import { plain, say } from '../words/words.ts';
import { brierChart } from './charts.ts';
import type { PanelView, ReadoutView } from './panel-views.ts';
import { readoutViews } from './readouts.ts';
import { prompt, type Telling } from './telling.ts';

export function resultsOf(telling: Telling): Extract<PanelView, { panel: 'results' }> {
  const { words, weekend, state } = telling;
  const counts = hitsInBeliefs(weekend, state);
  const leans = leaning(counts);
  const of = counts.of + counts.others;
  return {
    panel: 'results',
    readouts: readoutViews(telling).flatMap((readout) => shown(telling, readout)),
    brier: brierChart(telling, forecastsThatCount(telling.weekend), 'chart.brier'),
    believed: [
      { says: say(words, 'results.hits', { ...counts }), share: [counts.hits, counts.of] },
      { says: say(words, 'results.false-alarms', { ...counts }), share: [counts.falseAlarms, counts.others] },
    ],
    leans: [leans && say(words, `results.leans.${leans}`), say(words, 'results.few', { of })]
      .filter(Boolean)
      .join(' '),
    reports: reportsOf(telling),
    weekend: weekend.id,
  };
}

/** The forecasts as they are; of the reading how many were right. No page was filed to be judged. */
function shown({ words, weekend, state }: Telling, readout: ReadoutView): readonly ReadoutView[] {
  if (readout.id === 'forecasts') {
    const { brier } = forecasts(weekend, state);
    if (brier === undefined) return [{ ...readout, lines: [] }];
    return [
      { ...readout, lead: say(words, 'readout.forecasts.brier', { brier: brier.toFixed(2) }), lines: [] },
    ];
  }
  if (readout.id !== 'reading') return [];
  const answered = readingItems(weekend, state).flatMap(({ credit }) => credit ?? []);
  const right = answered.filter((credit) => credit === 1).length;
  const lead = say(words, 'results.right', { right, of: answered.length });
  return [{ ...readout, name: say(words, 'results.reading'), lead, lines: [] }];
}

/** Every report that was believed or not, and whether it held up. */
function reportsOf(telling: Telling) {
  const { words, weekend, state } = telling;
  return questionsOfKind(weekend, 'belief').flatMap((question) => {
    const believed = lockedAnswerOf(state, question);
    if (believed === undefined) return [];
    const chapter = stepThatAsks(weekend, question.id)?.chapter ?? '';
    return [
      {
        id: question.id,
        when: say(words, `chapter.${chapter}.title`),
        report: plain(prompt(telling, question.id)),
        held: say(words, question.holds ? 'results.held' : 'results.fell'),
        yours: say(words, believed ? 'results.believed' : 'results.doubted'),
        told: believed === question.holds,
      },
    ];
  });
}
