/** What the page that files everything must say of itself. */
import * as v from 'valibot';
import { questionOfKind } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, ids } from './kind.ts';

export const assessment = {
  shape: v.strictObject({ ...base, kind: v.literal('assessment'), judgements: ids, caveats: ids }),
  problems: ({ judgements, caveats }, weekend) => [
    ...judgements.map(
      (each) => !questionOfKind(weekend, each, 'judgement') && `files ${each}, which is no judgement`,
    ),
    caveats.length === 0 && 'offers no caveat',
  ],
  words: ({ caveats }) => caveats.map((caveat) => `caveat.${caveat}`),
} satisfies Authored<QuestionOf<'assessment'>>;
