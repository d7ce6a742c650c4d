/** What a pin must say of itself: cities by which every place can be told. */
import * as v from 'valibot';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, id, once } from './kind.ts';

export const coordinates = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

const city = v.strictObject({ id, at: coordinates });

export const pin = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('pin'),
    cities: v.tupleWithRest([city], city),
  }),
  problems: ({ counts, cities }) => [
    counts !== 'practice' && 'is unscored, so it counts as practice',
    ...once(
      cities.map((city) => city.id),
      'city',
    ),
  ],
  words: () => [],
  mayHave: () => ['noted'],
} satisfies Authored<QuestionOf<'pin'>>;
