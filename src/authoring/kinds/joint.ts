/** What a joint must say of itself. */
import * as v from 'valibot';
import { questionsOfKind } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, id, known } from './kind.ts';

export const joint = {
  shape: v.strictObject({ ...base, kind: v.literal('joint'), documents: v.tuple([id, id]) }),
  problems: ({ documents }, weekend) => [
    ...known(weekend, documents),
    ...documents
      .filter((each) => !questionsOfKind(weekend, 'placement').some(({ document }) => document === each))
      .map((each) => `joins ${each}, which is never placed`),
  ],
  words: () => ['noted', 'why'],
} satisfies Authored<QuestionOf<'joint'>>;
