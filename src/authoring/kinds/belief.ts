/** What a report to be believed or not must say of itself. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base } from './kind.ts';

export const belief = {
  shape: v.strictObject({ ...base, kind: v.literal('belief'), holds: v.boolean() }),
  problems: ({ counts }) => [counts !== 'practice' && 'is scored, though it earns nothing'],
  words: () => [],
} satisfies Authored<QuestionOf<'belief'>>;
