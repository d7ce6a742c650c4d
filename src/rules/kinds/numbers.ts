/** The kinds answered with a needle (forecast, credence, judgement), and the stance on a judgement. */
import { brier } from '../brier.ts';
import { isOneOf, isPercent, isRecordOf, isSomeOf } from '../shape.ts';
import { ESTIMATIVE_WORDS, STANCES } from '../weekend.ts';
import { alwaysComplete, noCredit } from './kind.ts';
import type { KindRules } from './kind.ts';

/** Percent outside the band at which a needle has lost everything. */
const NOTHING_LEFT = 25;

/** How far a needle (percent) lies outside a band, in points; 0 inside. */
export function outside(percent: number, [low, high]: readonly [number, number]): number {
  return Math.max(0, low - percent, percent - high);
}

/**
 * A needle against a band, 0–1: 1 inside, falling in a straight line to 0 at 25 points outside. An editorial
 * rule.
 */
export function needleCredit(percent: number, band: readonly [number, number]): number {
  return Math.max(0, 1 - outside(percent, band) / NOTHING_LEFT);
}

/** A probability for an event that happens or does not: credit is 1 − Brier. */
export const forecast: KindRules<'forecast'> = {
  judged: false,
  valid: (_question, value) => isPercent(value),
  complete: alwaysComplete,
  credit: (question, answer) => 1 - brier(answer, question.outcome),
};

export const credence: KindRules<'credence'> = {
  judged: false,
  valid: (_question, value) => isPercent(value),
  complete: alwaysComplete,
  credit: noCredit,
};

export const judgement: KindRules<'judgement'> = {
  judged: false,
  valid: (_question, value, { weekend }) =>
    isRecordOf(value, ['percent', 'word', 'sources']) &&
    isPercent(value['percent']) &&
    (!Object.hasOwn(value, 'word') || isOneOf(value['word'], ESTIMATIVE_WORDS)) &&
    isSomeOf(
      value['sources'],
      weekend.documents.map((document) => document.id),
    ),
  complete: (_question, answer) => answer.word !== undefined && answer.sources.length > 0,
  credit: (question, answer) => needleCredit(answer.percent, question.band),
};

export const stance: KindRules<'stance'> = {
  judged: true,
  valid: (_question, value) => isOneOf(value, STANCES),
  complete: alwaysComplete,
  credit: (question, answer) => (answer === question.stance ? 1 : 0),
};
