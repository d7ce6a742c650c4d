/** What a sealed file must say of itself. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, id, known } from './kind.ts';

export const seal = {
  shape: v.strictObject({ ...base, kind: v.literal('seal'), document: id }),
  problems: ({ id: own, document }, weekend) => [
    ...known(weekend, [document]),
    !weekend.documents.some(
      (each) => each.id === document && each.blocks.some((block) => block.after === own),
    ) && 'seals nothing',
  ],
  words: () => ['action'],
} satisfies Authored<QuestionOf<'seal'>>;
