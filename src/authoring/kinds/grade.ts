/** What a two-axis grade must say of itself. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES } from './kind.ts';

export const grade = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('grade'),
    accepted: v.array(v.pipe(v.string(), v.regex(/^[A-F][1-6]$/))),
    never: v.array(v.pipe(v.string(), v.regex(/^[A-F1-6]$/))),
  }),
  problems: ({ accepted, never }) => [
    accepted.length === 0 && 'accepts no grade',
    accepted.some((full) => never.some((part) => full.includes(part))) && 'accepts what can never be right',
  ],
  words: () => BY_DEGREES,
} satisfies Authored<QuestionOf<'grade'>>;
