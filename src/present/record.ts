/** The record: each of its forecasts as it comes out, beside what could be known of it, and all of them as one mean. */
import { say, sayCount, sayIfAny } from '../words/words.ts';
import { brier, COIN_BRIER, missOf } from '../rules/brier.ts';
import { estimativeWord } from '../rules/estimative.ts';
import { lockedAnswerOf, questionOfKind, stepsThatReveal, stepThatAsks } from '../rules/lookup.ts';
import { record, recordSoFar } from '../rules/record.ts';
import { isReached } from '../rules/steps.ts';
import type { ForecastQuestion, QuestionId, Step } from '../rules/weekend.ts';
import { scaleOf } from './dials.ts';
import { brierChart } from './charts.ts';
import type { PanelView, RecordSum } from './panel-views.ts';
import type { Evidence, RecordKnot, RecordView, Square } from './record-views.ts';
import { ofQuestion, prompt, richOf, type Telling, wordFor } from './telling.ts';

/** What always saying 50 is off by, in percent. */
const COIN_MISS = 50;

/** The forecast that comes out at this step. */
export function recordPanel(telling: Telling): Extract<PanelView, { panel: 'record' }> {
  const { weekend, state } = telling;
  const here = weekend.steps.find(({ id }) => id === state.at);
  const question = here?.reveals?.flatMap((id) => questionOfKind(weekend, id, 'forecast') ?? [])[0];
  if (!here || !question) throw new RangeError(`nothing comes out at ${state.at}`);
  return {
    panel: 'record',
    knots: knotsOf(telling, here),
    forecast: recordView(telling, question),
    scale: scaleOf(telling),
  };
}

function knotsOf({ weekend, state, words }: Telling, here: Step): readonly RecordKnot[] {
  return weekend.questions
    .filter(({ counts }) => counts === 'record')
    .flatMap(({ id }) => stepsThatReveal(weekend, id).map((step) => ({ id, step })))
    .sort((one, other) => weekend.steps.indexOf(one.step) - weekend.steps.indexOf(other.step))
    .map(({ id, step }) => ({
      id,
      label: say(words, `item.${id}`),
      opens: isReached(weekend, state, step) ? step.id : undefined,
      current: step === here,
    }));
}

function recordView(telling: Telling, question: ForecastQuestion): RecordView {
  const { words, state } = telling;
  const { id, outcome, prior } = question;
  const percent = lockedAnswerOf(state, question);
  const [low, high] = prior?.defensible ?? [1, 99];
  const model = prior?.model;
  return {
    id,
    prompt: prompt(telling, id),
    percent,
    word: percent === undefined ? undefined : estimativeWord(percent),
    said:
      percent === undefined
        ? say(words, 'record.skipped')
        : say(words, 'reveal.said', { percent, word: wordFor(telling, percent) }),
    locked: percent === undefined ? '' : lockedOn(telling, id),
    outcome,
    happened: ofQuestion(telling, id, 'happened'),
    source: ofQuestion(telling, id, 'happened.source'),
    defensible: [low, high],
    defended: say(words, 'record.defended', { low, high }),
    model:
      model === undefined
        ? undefined
        : {
            percent: model,
            label: say(words, 'record.model', { name: modelName(telling, id), percent: model }),
          },
    evidence: evidenceOf(telling, question),
    note: sayIfAny(words, `q.${id}.evidence.note`),
    squares: squaresOf(telling, question, percent),
    off: offBy(telling, question, percent),
    lesson: richOf(telling, id, 'lesson'),
    few: sayIfAny(words, 'weekend.record'),
  };
}

function lockedOn({ weekend, words, clock }: Telling, id: QuestionId): string {
  const asked = stepThatAsks(weekend, id);
  return asked ? say(words, 'record.locked', { date: clock(asked.clock, 'date') }) : '';
}

function modelName({ words }: Telling, id: QuestionId): string {
  return sayIfAny(words, `q.${id}.model`) || say(words, 'record.square.model');
}

function evidenceOf(telling: Telling, { id, prior }: ForecastQuestion): readonly Evidence[] {
  return (prior?.evidence ?? []).map((each) => ({
    id: each.id,
    text: ofQuestion(telling, id, `evidence.${each.id}`),
    source: ofQuestion(telling, id, `evidence.${each.id}.source`),
    figure: each.percent === undefined ? '' : say(telling.words, 'percent', { percent: each.percent }),
  }));
}

/** The coin's, the model's and the player's, the largest first, so that each is seen upon the one before. */
function squaresOf(
  { words }: Telling,
  { prior, outcome }: ForecastQuestion,
  percent: number | undefined,
): readonly Square[] {
  const square = (id: Square['id'], said: number | undefined): readonly Square[] =>
    said === undefined
      ? []
      : [
          {
            id,
            name: say(words, `record.square.${id}`),
            side: missOf(said, outcome),
            figure: brier(said, outcome).toFixed(2),
          },
        ];
  return [...square('you', percent), ...square('model', prior?.model), ...square('coin', COIN_MISS)];
}

function offBy(
  { words, state }: Telling,
  { id, outcome }: ForecastQuestion,
  percent: number | undefined,
): string {
  if (percent === undefined) return say(words, 'record.blank');
  if (state.known.includes(id)) return say(words, 'reveal.known');
  return say(words, 'record.off', { miss: (missOf(percent, outcome) / 100).toFixed(2) });
}

/** The record so far in words, with its chart. */
export function recordSum(telling: Telling): RecordSum {
  const { weekend, state, words, language } = telling;
  const { brier: own, counted, of, known, beside } = record(weekend, state);
  const figure = (score: number) => score.toFixed(2);
  const skipped = of - counted - known;
  return {
    lead:
      own === undefined
        ? say(words, 'record.none')
        : sayCount(words, language, 'record.mean', counted, { brier: figure(own), of, coin: COIN_BRIER }),
    lines: [
      beside &&
        sayCount(words, language, 'record.beside', beside.of, {
          model: figure(beside.model),
          yours: figure(beside.yours),
        }),
      known > 0 && sayCount(words, language, 'record.known', known),
      skipped > 0 && sayCount(words, language, 'record.left', skipped),
      sayIfAny(words, 'weekend.record'),
      say(words, 'record.apart'),
    ].flatMap((line) => line || []),
    chart: brierChart(telling, recordSoFar(weekend, state), 'record.chart'),
  };
}

/** Nothing before the first of it has come out. */
export function recordIfAny(telling: Telling): RecordSum | undefined {
  return recordSoFar(telling.weekend, telling.state).length > 0 ? recordSum(telling) : undefined;
}
