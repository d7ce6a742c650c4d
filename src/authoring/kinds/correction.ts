/** What a correction must say of itself. */
import * as v from 'valibot';
import { questionOfKind } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id } from './kind.ts';

export const correction = {
  shape: v.strictObject({ ...base, kind: v.literal('correction'), bulletin: id }),
  problems: ({ id: own, bulletin }, weekend) => [
    !questionOfKind(weekend, bulletin, 'bulletin') && `corrects ${bulletin}, which is no bulletin`,
    !weekend.steps.some((step) => step.questions.includes(own) && step.whenOverstated === bulletin) &&
      'is asked even where nothing was overstated',
  ],
  words: () => BY_DEGREES,
} satisfies Authored<QuestionOf<'correction'>>;
