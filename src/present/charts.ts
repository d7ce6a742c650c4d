/** The charts of a weekend as plain data: the ledger over the desk's clock, forecasts against the coin, needles against bands. */
import { say, sayCount } from '../words/words.ts';
import { brier, COIN_BRIER } from '../rules/brier.ts';
import { arrivalAt } from '../rules/file.ts';
import { outside } from '../rules/needle.ts';
import { ledger, type LedgerEntry } from '../rules/ledger.ts';
import { lockedAnswerOf, questionsOfKind } from '../rules/lookup.ts';
import { mean } from '../rules/mean.ts';
import { isRevealed, reachedSteps } from '../rules/steps.ts';
import type { ForecastQuestion, JudgementQuestion } from '../rules/weekend.ts';
import type {
  BrierBar,
  BrierChart,
  ChartPoint,
  ChartStretch,
  JudgementBar,
  JudgementChart,
  LedgerChart,
  LedgerView,
} from './panel-views.ts';
import { ledgerRows } from './desk.ts';
import { stanceText } from './kinds/judgement.ts';
import { type Telling, wordFor } from './telling.ts';

/** Minutes of the desk's clock. Where nothing happens for longer than SILENCE, the axis leaves the hours out. */
const SILENCE = 180;
/** How wide the place of hours left out is drawn, and how wide a stretch is at least: as so many minutes. */
const FOLD = 24;
const SHORTEST = 30;

/** The ledger as it stands. */
export function ledgerView(telling: Telling): LedgerView {
  return { rows: ledgerRows(telling), chart: ledgerChart(telling) };
}

/**
 * The player's needle and the balance on the question that the balance weighs, over the desk's clock, with
 * the sources as they arrived; undefined before the first needle is locked.
 */
export function ledgerChart(telling: Telling): LedgerChart | undefined {
  const { weekend, state, words } = telling;
  const proposition = weekend.weighs;
  const entries = ledger(weekend, state);
  const needles = entries.filter((entry) => entry.by === 'needle' && entry.proposition === proposition);
  if (proposition === undefined || needles.length === 0) return undefined;
  const balances = entries.filter((entry) => entry.by === 'balance');
  const steps = reachedSteps(weekend, state).filter((step) => arrivalAt(step) !== undefined);
  const axis = axisOf([...needles, ...balances].map((entry) => entry.step.clock).concat(clocksOf(steps)));
  const point = ({ step, after }: LedgerEntry): ChartPoint => ({
    x: axis.place(step.clock),
    percent: Math.round(after),
  });
  const needle = needles.map(point);
  const balance = balances.map(point);
  return {
    caption: ledgerCaption(telling, needle, balance),
    proposition: say(words, `prop.${proposition}`),
    needle,
    balance,
    arrivals: steps.flatMap((step) => {
      const id = arrivalAt(step);
      if (id === undefined) return [];
      const name = say(words, `doc.${id}.name`);
      return [{ id, x: axis.place(step.clock), name, clock: telling.clock(step.clock, 'short') }];
    }),
    stretches: axis.stretches.map(({ from, to, first }) => ({
      from,
      to,
      start: telling.clock(first, 'short'),
    })),
  };
}

function ledgerCaption(
  { words }: Telling,
  needle: readonly ChartPoint[],
  balance: readonly ChartPoint[],
): string {
  const [first, last] = [needle[0]?.percent, needle.at(-1)?.percent];
  if (first === undefined || last === undefined) return '';
  const weighed = balance.at(-1)?.percent;
  const stood = needle.every(({ percent }) => percent === first);
  const story = stood ? 'stood' : first === last ? 'returned' : 'moved';
  return weighed === undefined
    ? say(words, `chart.ledger.${story}`, { first, last })
    : say(words, `chart.ledger.${story}.weighed`, { first, last, weighed });
}

interface Axis {
  readonly stretches: readonly (Omit<ChartStretch, 'start'> & { readonly first: string })[];
  /** Where a time of the desk's clock lies, 0–1. */
  place(clock: string): number;
}

/** A time axis over these times of the desk's clock, all at one scale, without the long silences between them. */
function axisOf(clocks: readonly string[]): Axis {
  const groups = groupsOf([...new Set(clocks)].sort());
  const lengths = groups.map(({ first, last }) => Math.max(SHORTEST, minutes(last) - minutes(first)));
  const whole = lengths.reduce((sum, length) => sum + length + FOLD, -FOLD);
  const stretches = groups.map(({ first, last }, index) => {
    const start = lengths.slice(0, index).reduce((sum, length) => sum + length + FOLD, 0);
    return { first, last, from: start / whole, to: (start + (lengths[index] ?? 0)) / whole };
  });
  return {
    stretches: stretches.map(({ first, from, to }) => ({ first, from, to })),
    place: (clock) => {
      const stretch = stretches.find(({ last }) => clock <= last) ?? stretches.at(-1);
      return stretch ? stretch.from + (minutes(clock) - minutes(stretch.first)) / whole : 0;
    },
  };
}

/** Sorted times that follow one another without a long silence, as the first and the last of each group. */
function groupsOf(clocks: readonly string[]): readonly { readonly first: string; readonly last: string }[] {
  const starts = clocks.filter((clock, index) => {
    const before = clocks[index - 1];
    return before === undefined || minutes(clock) - minutes(before) > SILENCE;
  });
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { first, last: clocks.findLast((clock) => next === undefined || clock < next) ?? first };
  });
}

function clocksOf(steps: readonly { readonly clock: string }[]): readonly string[] {
  return steps.map((step) => step.clock);
}

function minutes(clock: string): number {
  return Date.parse(`${clock}:00Z`) / 60_000;
}

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
