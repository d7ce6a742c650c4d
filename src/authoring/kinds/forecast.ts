/** What a forecast must say of itself, and one for the record of what it is held against. */
import * as v from 'valibot';
import { questionOfKind } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, id, once, percent } from './kind.ts';

const prior = v.strictObject({
  defensible: v.tuple([percent, percent]),
  model: v.exactOptional(percent),
  evidence: v.pipe(v.array(v.strictObject({ id, percent: v.exactOptional(percent) })), v.minLength(1)),
});

export const forecast = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('forecast'),
    outcome: v.picklist([0, 1]),
    prior: v.exactOptional(prior),
    updates: v.exactOptional(id),
  }),
  problems: ({ id: own, counts, prior: known, updates }, weekend) => {
    const [low, high] = known?.defensible ?? [0, 1];
    const comesOut = weekend.steps.some(({ reveals }) => reveals?.includes(own));
    const isScored = counts === 'forecasts' || counts === 'record';
    return [
      isScored === (updates !== undefined) && 'must either count or take up the number of another',
      counts === 'record' && comesOut && !known && 'comes out, and nothing says what could be known of it',
      counts !== 'record' && known !== undefined && 'is held against what only the record is',
      low >= high && 'could be defended in a band that ends before it begins',
      ...once(known?.evidence.map((each) => each.id) ?? [], 'the evidence'),
      updates !== undefined &&
        !questionOfKind(weekend, updates, 'forecast') &&
        `takes up the number of ${updates}, which is no forecast`,
    ];
  },
  words: ({ counts, prior: known, updates }) => {
    if (counts === 'forecasts') return ['happened', 'near', 'far', 'why'];
    if (updates !== undefined) return ['noted', 'why'];
    const evidence = known?.evidence.flatMap((each) => [`evidence.${each.id}`, `evidence.${each.id}.source`]);
    return evidence ? ['happened', 'happened.source', 'lesson', ...evidence] : [];
  },
  mayHave: ({ prior: known }) => (known ? ['model', 'evidence.note'] : ['lesson']),
} satisfies Authored<QuestionOf<'forecast'>>;
