/** Judgement: a needle with its word and its sources, held against the article's band. */
import { needleCredit } from '../needle.ts';
import { isOneOf, isPercent, isRecordOf, isSomeOf } from '../shape.ts';
import { ESTIMATIVE_WORDS } from '../weekend.ts';
import type { KindRules } from './kind.ts';

export const judgement: KindRules<'judgement'> = {
  judged: false,
  valid: (_question, value, { weekend }) =>
    isRecordOf(value, ['percent', 'word', 'sources']) &&
    (!Object.hasOwn(value, 'percent') || isPercent(value['percent'])) &&
    (!Object.hasOwn(value, 'word') || isOneOf(value['word'], ESTIMATIVE_WORDS)) &&
    isSomeOf(
      value['sources'],
      weekend.documents.map((document) => document.id),
    ),
  complete: (_question, { percent, word, sources }) =>
    percent !== undefined && word !== undefined && sources.length > 0,
  credit: ({ band }, { percent }) => (percent === undefined ? undefined : needleCredit(percent, band)),
  enters: ({ proposition }, { percent }) =>
    percent === undefined ? undefined : { by: 'needle', proposition, after: percent },
};
