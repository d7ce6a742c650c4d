/** What a call must say of itself: slips enough for every call, which come by no other way. */
import * as v from 'valibot';
import { questionsOfKind } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, ids, known, once } from './kind.ts';

export const call = {
  shape: v.strictObject({ ...base, kind: v.literal('call'), slips: ids }),
  problems: ({ slips }, weekend) => [
    ...known(weekend, slips),
    ...once(slips, 'slip'),
    // The last call must leave something to choose from.
    slips.length <= questionsOfKind(weekend, 'call').length && 'has no more slips than there are calls',
    ...slips
      .filter((slip) => weekend.steps.some((step) => step.document === slip))
      .map((slip) => `offers ${slip}, which lies on the desk at a step`),
  ],
  words: () => ['noted'],
} satisfies Authored<QuestionOf<'call'>>;
