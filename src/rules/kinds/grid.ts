/** Grid: what each of several sources says of one claim, row by row. */
import { entry } from '../lookup.ts';
import { share } from '../mean.ts';
import { isOneOf, isRecordOf } from '../shape.ts';
import { type AnswerByKind, type GridQuestion, SAYINGS } from '../weekend.ts';
import type { KindRules } from './kind.ts';

/** The rows whose answer can be read out of their source. */
function rowsThatHold({ rows }: GridQuestion, answer: AnswerByKind['grid']): GridQuestion['rows'] {
  return rows.filter(({ document, accepted }) => {
    const said = entry(answer, document);
    return said !== undefined && accepted.includes(said);
  });
}

/** The share of rows that hold. */
export const grid: KindRules<'grid'> = {
  judged: true,
  valid: ({ rows }, value) =>
    isRecordOf(
      value,
      rows.map(({ document }) => document),
    ) && Object.values(value).every((each) => isOneOf(each, SAYINGS)),
  complete: ({ rows }, answer) => rows.every(({ document }) => Object.hasOwn(answer, document)),
  credit: (question, answer) => share(rowsThatHold(question, answer).length, question.rows.length),
  tally: (question, answer) => ({
    wrong: question.rows.length - rowsThatHold(question, answer).length,
    of: question.rows.length,
  }),
};
