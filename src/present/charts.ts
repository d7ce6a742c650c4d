/** The charts of the verdict as plain data: forecasts against the coin, needles against bands. */
import { say, sayCount } from '../words/words.ts';
import { brier, COIN_BRIER } from '../rules/brier.ts';
import { outside } from '../rules/needle.ts';
import { lockedAnswerOf, questionsOfKind } from '../rules/lookup.ts';
import { mean } from '../rules/mean.ts';
import { isRevealed } from '../rules/steps.ts';
import type { ForecastQuestion, JudgementQuestion } from '../rules/weekend.ts';
import type { BrierBar, BrierChart, JudgementBar, JudgementChart } from './panel-views.ts';
import { stanceText } from './kinds/judgement.ts';
import { type Telling, wordFor } from './telling.ts';

/** Each of these forecasts that is locked, once its outcome is shown; undefined before the first. */
export function brierChart(
  telling: Telling,
  forecasts: readonly ForecastQuestion[],
  family: 'chart.brier' | 'record.chart',
): BrierChart | undefined {
  const { words, language } = telling;
  const rows = forecasts.flatMap((question) => brierBar(telling, question) ?? []);
  if (rows.length === 0) return undefined;
  const scores = rows.filter((row) => !row.known).map((row) => row.brier);
  const better = scores.filter((score) => score < COIN_BRIER).length;
  const caption =
    scores.length === 0
      ? say(words, `${family}.none`)
      : sayCount(words, language, family, scores.length, {
          better,
          mean: (mean(scores) ?? 0).toFixed(2),
        });
  return { caption, coin: COIN_BRIER, rows };
}

function brierBar(telling: Telling, question: ForecastQuestion): BrierBar | undefined {
  const { weekend, state, words } = telling;
  const percent = lockedAnswerOf(state, question);
  if (percent === undefined || !isRevealed(weekend, state, question.id)) return undefined;
  const score = brier(percent, question.outcome);
  return {
    id: question.id,
    name: say(words, `item.${question.item ?? question.id}`),
    percent,
    said: say(words, 'reveal.said', { percent, word: wordFor(telling, percent) }),
    happened: say(words, `reveal.${question.outcome === 1 ? 'yes' : 'no'}`),
    brier: score,
    figure: score.toFixed(2),
    known: state.known.includes(question.id),
  };
}

/** Each filed judgement's needle over the article's band, and stance beside stance; undefined before there is one. */
export function judgementChart(telling: Telling): JudgementChart | undefined {
  const { weekend, words } = telling;
  const rows = questionsOfKind(weekend, 'judgement').flatMap(
    (question) => judgementBar(telling, question) ?? [],
  );
  if (rows.length === 0) return undefined;
  const caption = say(words, 'chart.judgement', {
    count: rows.length,
    inside: rows.filter(({ percent, band }) => outside(percent, band) === 0).length,
    right: rows.filter((row) => row.agrees).length,
  });
  return { caption, rows };
}

function judgementBar(telling: Telling, question: JudgementQuestion): JudgementBar | undefined {
  const { state, words } = telling;
  const { percent, stance } = lockedAnswerOf(state, question) ?? {};
  if (percent === undefined || stance === undefined) return undefined;
  return {
    id: question.id,
    name: say(words, `item.${question.item ?? question.id}`),
    proposition: say(words, `prop.${question.proposition}`),
    percent,
    band: question.band,
    yours: stanceText(telling, stance),
    article: stanceText(telling, question.stance),
    agrees: stance === question.stance,
  };
}
