/** Judgement: a needle with its stance and its sources, held against the article's band and its stance. */
import { needleCredit } from '../needle.ts';
import { isOneOf, isPercent, isRecordOf, isSomeOf } from '../shape.ts';
import { stanceCredit } from '../stance.ts';
import { STANCES } from '../weekend.ts';
import type { KindRules } from './kind.ts';

export const judgement: KindRules<'judgement'> = {
  judged: false,
  valid: (_question, value, { weekend }) =>
    isRecordOf(value, ['percent', 'stance', 'sources']) &&
    (!Object.hasOwn(value, 'percent') || isPercent(value['percent'])) &&
    (!Object.hasOwn(value, 'stance') || isOneOf(value['stance'], STANCES)) &&
    isSomeOf(
      value['sources'],
      weekend.documents.map((document) => document.id),
    ),
  complete: (_question, { percent, stance, sources }) =>
    percent !== undefined && stance !== undefined && sources.length > 0,
  credit: (question, { percent, stance }) =>
    percent === undefined || stance === undefined
      ? undefined
      : (needleCredit(percent, question.band) + stanceCredit(stance, question)) / 2,
  // Of the page's needles the one that the weekend is about.
  asksEach: ({ proposition }, weekend) => proposition === weekend.weighs,
  enters: ({ proposition }, { percent }) =>
    percent === undefined ? undefined : { by: 'needle', proposition, after: percent },
};
