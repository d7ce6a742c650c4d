/** The three readouts of a weekend: forecasts, judgement and reading; never one rank. */
import { brier, forecastScore, skill } from './brier.ts';
import { scoredCredit } from './credit.ts';
import { lockedAnswerOf, questionsOfKind } from './lookup.ts';
import { mean } from './mean.ts';
import { needleCredit } from './needle.ts';
import { reading } from './reading.ts';
import type { ReadingReadout } from './reading.ts';
import { stanceCredit } from './stance.ts';
import type { State } from './state.ts';
import type { ForecastQuestion, Weekend } from './weekend.ts';

export interface ForecastReadout {
  /** 100 × (1 − mean Brier), 0–100; undefined where too few forecasts count, or are asked at all. */
  readonly score: number | undefined;
  /** The mean Brier score, 0 best and 1 worst; undefined like the score. */
  readonly brier: number | undefined;
  /** Against the coin: 0 is the coin, 100 an oracle, below 0 worse than the coin. */
  readonly skill: number | undefined;
  /** How many count, of how many the weekend asks, and how many were known beforehand. */
  readonly counted: number;
  readonly of: number;
  readonly known: number;
}

export interface JudgementReadout {
  /** 0–100; undefined where nothing is locked. */
  readonly score: number | undefined;
  /** The mean credit of the needles and of the stances, 0–1. */
  readonly needles: number | undefined;
  readonly stances: number | undefined;
  /** How many needles lie in their band and how many stances are the article's: of twice as many as count. */
  readonly full: number;
  readonly counted: number;
  readonly of: number;
}

export interface Readouts {
  readonly forecasts: ForecastReadout;
  readonly judgement: JudgementReadout;
  readonly reading: ReadingReadout;
}

/** A forecast that counts, with the number given and what it scored. */
export interface ScoredForecast {
  readonly question: ForecastQuestion;
  readonly percent: number;
  readonly brier: number;
}

/** All three, as far as the weekend has been played. */
export function readouts(weekend: Weekend, state: State): Readouts {
  return {
    forecasts: forecasts(weekend, state),
    judgement: judgement(weekend, state),
    reading: reading(weekend, state),
  };
}

/** The locked forecasts that count: asked for the score, and not known beforehand. */
export function scoredForecasts(weekend: Weekend, state: State): readonly ScoredForecast[] {
  return scoredOf(forecastsThatCount(weekend), state);
}

/** Of these forecasts those that are locked and were not known beforehand, with their scores. */
export function scoredOf(questions: readonly ForecastQuestion[], state: State): readonly ScoredForecast[] {
  return questions.flatMap((question) => {
    const percent = lockedAnswerOf(state, question);
    if (percent === undefined || state.known.includes(question.id)) return [];
    return [{ question, percent, brier: brier(percent, question.outcome) }];
  });
}

/** Whoever may choose which forecasts count can raise the mean of those that do: below this share there is no figure. */
const ENOUGH = 2 / 3;

/**
 * The forecast readout: the mean Brier score (Brier 1950) of the forecasts that count, and the skill it
 * shows.
 */
export function forecasts(weekend: Weekend, state: State): ForecastReadout {
  const asked = forecastsThatCount(weekend);
  const scored = scoredOf(asked, state);
  const of = asked.length;
  const enough = !weekend.brief && scored.length >= ENOUGH * of;
  const meanBrier = enough ? mean(scored.map((each) => each.brier)) : undefined;
  return {
    score: meanBrier === undefined ? undefined : forecastScore(meanBrier),
    brier: meanBrier,
    skill: meanBrier === undefined ? undefined : skill(meanBrier),
    counted: scored.length,
    of,
    known: asked.filter(({ id }) => state.known.includes(id)).length,
  };
}

/**
 * The judgement readout: 100 × the mean credit of the judgements, half of each its needle (against the article's
 * editorial band) and half its stance, so that both halves weigh the same.
 */
export function judgement(weekend: Weekend, state: State): JudgementReadout {
  const asked = questionsOfKind(weekend, 'judgement').filter(({ counts }) => counts === 'judgement');
  const filed = asked.flatMap((question) => {
    const { percent, stance } = lockedAnswerOf(state, question) ?? {};
    if (percent === undefined || stance === undefined) return [];
    return [{ needle: needleCredit(percent, question.band), stance: stanceCredit(stance, question) }];
  });
  const all = mean(asked.flatMap((question) => scoredCredit(weekend, state, question) ?? []));
  return {
    score: all === undefined ? undefined : 100 * all,
    needles: mean(filed.map(({ needle }) => needle)),
    stances: mean(filed.map(({ stance }) => stance)),
    full: filed.flatMap(({ needle, stance }) => [needle, stance]).filter((credit) => credit === 1).length,
    counted: filed.length,
    of: asked.length,
  };
}

/** The forecasts that are asked for the score, in the weekend's order. */
export function forecastsThatCount(weekend: Weekend): readonly ForecastQuestion[] {
  return questionsOfKind(weekend, 'forecast').filter((question) => question.counts === 'forecasts');
}
