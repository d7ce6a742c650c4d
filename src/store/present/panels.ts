/** The panels: the cast, and the verdict's turning points, readouts and side-by-side. */
import { plain, say } from '../../content/words.ts';
import { brier } from '../../rules/brier.ts';
import { scoredCredit } from '../../rules/credit.ts';
import { answerOf, isLocked, questionWithId } from '../../rules/lookup.ts';
import { isDone } from '../../rules/steps.ts';
import type { Panel, Question } from '../../rules/weekend.ts';
import type { ComparisonView, PanelView } from '../panel-views.ts';
import { answerText } from './answers.ts';
import { brierChart, judgementChart } from './charts.ts';
import { pagesOf } from './pages.ts';
import { readoutViews } from './readouts.ts';
import { prompt, richOf, source, type Telling } from './telling.ts';
import { turningPointViews } from './turns.ts';

const makers: { readonly [P in Panel]: (telling: Telling) => Extract<PanelView, { panel: P }> } = {
  cast: ({ words }) => ({
    panel: 'cast',
    people: ['1', '2', '3', '4', '5', '6']
      .filter((id) => `cast.${id}.name` in words)
      .map((id) => ({ id, name: say(words, `cast.${id}.name`), line: say(words, `cast.${id}.line`) })),
  }),
  pages: pagesOf,
  'turning-points': (telling) => ({ panel: 'turning-points', points: turningPointViews(telling) }),
  readouts: (telling) => ({
    panel: 'readouts',
    readouts: readoutViews(telling),
    brier: brierChart(telling),
    judgements: judgementChart(telling),
    notes: ['readout.note.article', 'readout.note.three'].map((id) => say(telling.words, id)),
  }),
  everything: (telling) => ({
    panel: 'everything',
    comparisons: comparisons(telling),
    drawer: telling.weekend.drawer.map((step) => ({
      id: step.id,
      label: say(telling.words, `step.${step.id}.heading`),
      done: isDone(telling.weekend, telling.state, step),
    })),
  }),
};

export function panelOf(telling: Telling, panel: Panel | undefined): PanelView | undefined {
  return panel && makers[panel](telling);
}

/** Everything scored and locked, in the order in which it was asked. */
function comparisons(telling: Telling): readonly ComparisonView[] {
  const { weekend, state } = telling;
  const order = [...weekend.steps, ...weekend.drawer].flatMap((step) => step.questions);
  return order.flatMap((id) => {
    const question = questionWithId(weekend, id);
    const scored = question && ['forecasts', 'judgement', 'reading'].includes(question.counts);
    return scored && isLocked(state, id) ? [comparison(telling, question)] : [];
  });
}

function comparison(telling: Telling, question: Question): ComparisonView {
  const { words, state } = telling;
  const { id } = question;
  return {
    item: say(words, `item.${question.item ?? id}`),
    question: id,
    readout: say(words, `readout.${question.counts}`),
    prompt: plain(prompt(telling, id)),
    yours: answerText(telling, question),
    article: plain(richOf(telling, id, 'article')),
    why: plain(richOf(telling, id, 'why')),
    source: source(telling, question),
    credit: creditText(telling, question),
    contested: state.contested[id] ?? '',
  };
}

function creditText(telling: Telling, question: Question): string {
  const { words, state, weekend } = telling;
  if (question.kind === 'forecast') {
    if (state.known.includes(question.id)) return say(words, 'compare.known');
    const percent = answerOf(state, question) ?? 50;
    return say(words, 'reveal.brier', { brier: brier(percent, question.outcome).toFixed(2) });
  }
  const credit = scoredCredit(weekend, state, question);
  return credit === undefined ? '' : say(words, 'compare.credit.value', { credit: Math.round(100 * credit) });
}
