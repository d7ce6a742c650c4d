/** What a choice must say of itself. */
import * as v from 'valibot';
import { questionOfKind } from '../../rules/lookup.ts';
import { COLUMNS, type QuestionOf, SAYINGS, type Weekend } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, ids, JUDGED, once, within } from './kind.ts';

export const choice = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('choice'),
    options: ids,
    correct: ids,
    near: v.exactOptional(ids),
    cells: v.exactOptional(
      v.strictObject({
        grid: id,
        claim: id,
        becomes: v.picklist(SAYINGS),
        at: v.record(id, v.strictObject({ document: id, column: v.picklist(COLUMNS) })),
      }),
    ),
  }),
  problems: ({ options, correct, near, cells }, weekend) => [
    ...(cells ? cellProblems(cells, options, weekend) : []),
    correct.length === 0 && 'has no right answer',
    ...within(correct, options, 'right answer'),
    ...within(near ?? [], options, 'near answer'),
    ...once(options, 'option'),
    ...once(correct, 'right answer'),
    near !== undefined && correct.length !== 1 && 'has near answers beside several right ones',
  ],
  words: ({ options, correct, near }) => [
    ...(correct.length > 1 || near ? BY_DEGREES : JUDGED),
    ...options.map((option) => `option.${option}`),
  ],
} satisfies Authored<QuestionOf<'choice'>>;

/** Every option is a cell of a grid that there is, and the claim laid on it exists. */
function cellProblems(
  { grid, claim, at }: NonNullable<QuestionOf<'choice'>['cells']>,
  options: readonly string[],
  weekend: Weekend,
): readonly string[] {
  const rows = questionOfKind(weekend, grid, 'grid')?.rows.map(({ document }) => document) ?? [];
  return [
    ...within(options, Object.keys(at), 'cell'),
    ...within(
      Object.values(at).map(({ document }) => document),
      rows,
      'row',
    ),
    ...within(
      [claim],
      weekend.claims.map((each) => each.id),
      'claim',
    ),
  ];
}
