/** What a choice must say of itself. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, ids, JUDGED, once, within } from './kind.ts';

export const choice = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('choice'),
    options: ids,
    correct: ids,
    near: v.exactOptional(ids),
  }),
  problems: ({ options, correct, near }) => [
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
