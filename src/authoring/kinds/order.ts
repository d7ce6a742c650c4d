/** What events to be put in order must say of themselves. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, ids, once, within } from './kind.ts';

export const order = {
  shape: v.strictObject({ ...base, kind: v.literal('order'), events: ids, correct: ids, ties: v.array(ids) }),
  problems: ({ events, correct, ties }) => [
    events.length < 2 && 'has nothing to put in order',
    ...once(events, 'event'),
    ...within(correct, events, 'event'),
    ...within(events, correct, 'event'),
    ...within(ties.flat(), events, 'tied event'),
  ],
  words: ({ events }) => [...BY_DEGREES, ...events.map((event) => `event.${event}`)],
} satisfies Authored<QuestionOf<'order'>>;
