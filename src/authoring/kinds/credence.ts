/** What a credence must say of itself. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, id } from './kind.ts';

export const credence = {
  shape: v.strictObject({ ...base, kind: v.literal('credence'), proposition: id }),
  problems: ({ counts }) => [counts !== 'practice' && 'is unscored, so it counts as practice'],
  words: () => [],
  mayHave: () => ['noted', 'why'],
} satisfies Authored<QuestionOf<'credence'>>;
