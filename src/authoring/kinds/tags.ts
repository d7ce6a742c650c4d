/** What the fields of a label must say of themselves. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, ids, JUDGED, once, within } from './kind.ts';

const field = v.strictObject({
  id,
  values: ids,
  correct: id,
  naming: v.exactOptional(v.strictObject({ named: id, unnamed: id })),
});

export const tags = {
  shape: v.strictObject({ ...base, kind: v.literal('tags'), fields: v.array(field) }),
  problems: ({ fields }) => [
    fields.length === 0 && 'has no field to fill in',
    ...once(
      fields.map((each) => each.id),
      'field',
    ),
    ...fields.flatMap(({ values, correct, naming }) => [
      ...within([correct], values, 'right value'),
      ...within(Object.values(naming ?? {}), values, 'value that names'),
      ...once(values, 'value'),
    ]),
  ],
  words: ({ fields }) => [
    ...(fields.length > 1 ? BY_DEGREES : JUDGED),
    ...fields.flatMap((each) => [
      `field.${each.id}`,
      ...each.values.map((value) => `field.${each.id}.${value}`),
    ]),
  ],
} satisfies Authored<QuestionOf<'tags'>>;
