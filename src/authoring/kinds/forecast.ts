/** What a forecast must say of itself. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base } from './kind.ts';

export const forecast = {
  shape: v.strictObject({ ...base, kind: v.literal('forecast'), outcome: v.picklist([0, 1]) }),
  problems: ({ counts }) => [
    counts !== 'forecasts' && counts !== 'record' && 'counts neither as a forecast nor for the record',
  ],
  mayHave: () => ['lesson', 'sources'],
  words: ({ counts }) => (counts === 'record' ? [] : ['happened', 'near', 'far', 'why']),
} satisfies Authored<QuestionOf<'forecast'>>;
