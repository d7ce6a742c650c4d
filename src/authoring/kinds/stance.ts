/** What a stance must say of itself. */
import * as v from 'valibot';
import { questionOfKind } from '../../rules/lookup.ts';
import { type QuestionOf, STANCES } from '../../rules/weekend.ts';
import { type Authored, base, id, JUDGED } from './kind.ts';

export const stance = {
  shape: v.strictObject({ ...base, kind: v.literal('stance'), judgement: id, stance: v.picklist(STANCES) }),
  problems: ({ judgement }, weekend) => [
    !questionOfKind(weekend, judgement, 'judgement') && `answers ${judgement}, which is no judgement`,
  ],
  words: () => JUDGED,
} satisfies Authored<QuestionOf<'stance'>>;
