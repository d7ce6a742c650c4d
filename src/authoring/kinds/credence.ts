/** What a credence must say of itself. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, percent } from './kind.ts';

export const credence = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('credence'),
    proposition: id,
    band: v.exactOptional(v.tuple([percent, percent])),
  }),
  problems: ({ counts, band: [low, high] = [0, 100] }) => [
    counts !== 'practice' && 'stands in no readout, so it counts as practice',
    low >= high && 'has a band that ends before it begins',
  ],
  words: ({ band }) => (band ? BY_DEGREES : []),
  mayHave: () => ['noted', 'why'],
} satisfies Authored<QuestionOf<'credence'>>;
