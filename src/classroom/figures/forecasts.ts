/** The forecasts of a class: each one's numbers, and the score of their mean beside the mean of their scores. */
import { brier } from '../../rules/brier.ts';
import { mean } from '../../rules/mean.ts';
import { forecastsThatCount } from '../../rules/readouts.ts';
import type { ForecastQuestion, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidUnknowing } from './answers.ts';
import { type Numbers, numbersOf } from './numbers.ts';

export interface ForecastFigure extends Numbers {
  readonly question: ForecastQuestion;
  /** Percent, ascending: numbers of those who knew how it came out. They are in no mean. */
  readonly known: readonly number[];
  /** Undefined where nobody's number counts. */
  readonly briers: Briers | undefined;
}

/** Brier scores, 0 best and 1 worst (Brier 1950). The first is never the greater (Jensen 1906): arithmetic, not wisdom. */
export interface Briers {
  readonly ofMean: number;
  readonly ofPupils: number;
}

export interface ForecastsFigure {
  /** In the order of asking. */
  readonly forecasts: readonly ForecastFigure[];
  /** The mean over all that somebody's number counts for. */
  readonly briers: Briers | undefined;
}

export function forecastsOf(weekend: Weekend, results: readonly Result[]): ForecastsFigure {
  const forecasts = forecastsThatCount(weekend).map((question) => forecastOf(question, results));
  const briers = forecasts.flatMap((each) => each.briers ?? []);
  return {
    forecasts,
    briers: briersOf(
      briers.map(({ ofMean }) => ofMean),
      briers.map(({ ofPupils }) => ofPupils),
    ),
  };
}

function forecastOf(question: ForecastQuestion, results: readonly Result[]): ForecastFigure {
  const given = saidUnknowing(results, question);
  const numbers = numbersOf(given);
  const { outcome } = question;
  return {
    question,
    ...numbers,
    known: numbersOf(given.map(({ thing, known }) => ({ thing, pupils: known }))).percents,
    briers: briersOf(
      numbers.mean === undefined ? [] : [brier(numbers.mean, outcome)],
      numbers.percents.map((percent) => brier(percent, outcome)),
    ),
  };
}

function briersOf(ofMean: readonly number[], ofPupils: readonly number[]): Briers | undefined {
  const [one, other] = [mean(ofMean), mean(ofPupils)];
  return one === undefined || other === undefined ? undefined : { ofMean: one, ofPupils: other };
}
