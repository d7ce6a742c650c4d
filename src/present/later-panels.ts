/** The panels that come later: what the verdict and what follows it are shown with, and the other desks. */
import { say, sayIfAny } from '../words/words.ts';
import { isLocked, laterSteps, questionsOfKind } from '../rules/lookup.ts';
import { forecastsThatCount } from '../rules/readouts.ts';
import { isDone, stepPast } from '../rules/steps.ts';
import { auditView } from './audit.ts';
import { claimsPanel, eventPanel, eventsPanel } from './became-known.ts';
import { assessment } from './kinds/assessment.ts';
import { baseOf } from './kinds/kind.ts';
import type { Option } from './question-views.ts';
import type { LaterPanels } from './panels.ts';
import { brierChart, judgementChart } from './charts.ts';
import { comparisons } from './comparisons.ts';
import { ledgerView } from './ledger-chart.ts';
import { pagesOf } from './pages.ts';
import { recordIfAny, recordPanel, recordSum } from './record.ts';
import { readoutViews } from './readouts.ts';
import { resultsOf } from './results.ts';
import type { Telling } from './telling.ts';
import { takeAway } from './take-away.ts';
import { thenAndNow } from './then-and-now.ts';
import { turningPointViews } from './turning-points.ts';

export const laterPanels: LaterPanels = {
  pages: pagesOf,
  results: resultsOf,
  events: eventsPanel,
  event: eventPanel,
  claims: claimsPanel,
  'then-and-now': thenAndNow,
  'turning-points': (telling) => ({ panel: 'turning-points', points: turningPointViews(telling) }),
  readouts: (telling) => ({
    panel: 'readouts',
    readouts: readoutViews(telling),
    brier: brierChart(telling, forecastsThatCount(telling.weekend), 'chart.brier'),
    judgements: judgementChart(telling),
    notes: [
      filedElsewhere(telling),
      sayIfAny(telling.words, 'weekend.note'),
      say(telling.words, 'readout.note.three'),
    ].filter(Boolean),
  }),
  record: recordPanel,
  'record-sum': (telling) => ({ panel: 'record-sum', record: recordSum(telling) }),
  everything: (telling) => ({
    panel: 'everything',
    record: recordIfAny(telling),
    page: filedPage(telling),
    comparisons: comparisons(telling),
    aboutDrawer: [say(telling.words, 'everything.drawer.about'), sayIfAny(telling.words, 'weekend.drawer')]
      .filter(Boolean)
      .join(' '),
    drawer: telling.weekend.drawer.map((step) => ({
      id: step.id,
      label: say(telling.words, `step.${step.id}.heading`),
      done: isDone(telling.weekend, telling.state, step),
    })),
    ledger: ledgerView(telling),
    sealed: sealedIn(telling),
  }),
  'take-away': (telling) => takeAway(telling, filedPage(telling)),
  audit: auditView,
};

/** Where the later chapters are gone on with: past what may be passed by of the first. */
function sealedIn({ weekend, words }: Telling): Option | undefined {
  const [first] = laterSteps(weekend);
  const to = first?.optional ? stepPast(weekend, first) : first;
  return to && { id: to.id, label: say(words, `chapter.${to.chapter}.title`) };
}

/** The last page that was filed. */
function filedPage(telling: Telling) {
  const filed = questionsOfKind(telling.weekend, 'assessment').findLast(({ id }) =>
    isLocked(telling.state, id),
  );
  return filed && assessment.view(telling, filed, baseOf(telling, filed));
}

/** What the weekend was filed with, where that was in another content version; else nothing. */
function filedElsewhere({ words, weekend, scores }: Telling): string {
  if (!scores || scores.contentVersion === weekend.contentVersion) return '';
  const said = (score: number | undefined) =>
    score === undefined
      ? say(words, 'readout.none')
      : say(words, 'readout.figure', { score: Math.round(score) });
  return say(words, 'readout.note.edition', {
    version: scores.contentVersion,
    forecasts: said(scores.forecasts),
    judgement: said(scores.judgement),
    reading: said(scores.reading),
  });
}
