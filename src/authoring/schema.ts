/** The schema of a weekend: what any weekend, ours or a teacher’s, must look like before it is played. */
import * as v from 'valibot';
import type { Weekend } from '../rules/weekend.ts';
import { brokenReferences } from './references.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,60}$/, 'an id holds letters, digits and hyphens'));
const ids = v.array(id);
const paragraphs = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
const relation = v.picklist(['contradicts', 'weighs-against', 'only-seems-to', 'corroborates', 'overstates']);
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const base = {
  id,
  item: v.exactOptional(id),
  counts: v.picklist(['forecasts', 'judgement', 'reading', 'record', 'practice']),
  paragraphs,
  electoral: v.exactOptional(v.boolean()),
};

const slot = v.strictObject({
  id,
  item: id,
  options: v.array(
    v.strictObject({
      id,
      credit: v.picklist([0, 0.5, 1]),
      overstates: v.exactOptional(v.boolean()),
    }),
  ),
});

const field = v.strictObject({
  id,
  values: ids,
  correct: id,
  naming: v.exactOptional(v.strictObject({ named: id, unnamed: id })),
});

const question = v.variant('kind', [
  v.strictObject({ ...base, kind: v.literal('forecast'), outcome: v.picklist([0, 1]) }),
  v.strictObject({ ...base, kind: v.literal('credence'), proposition: id }),
  v.strictObject({
    ...base,
    kind: v.literal('judgement'),
    proposition: id,
    band: v.tuple([percent, percent]),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('stance'),
    judgement: id,
    stance: v.picklist(['likely', 'open', 'unlikely']),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('choice'),
    options: ids,
    correct: ids,
    near: v.exactOptional(ids),
  }),
  v.strictObject({ ...base, kind: v.literal('tags'), fields: v.array(field) }),
  v.strictObject({
    ...base,
    kind: v.literal('chain'),
    links: ids,
    faces: v.exactOptional(
      v.record(v.string(), v.picklist(['desk', 'named', 'unnamed', 'reporter', 'blank'])),
    ),
    correct: ids,
  }),
  v.strictObject({
    ...base,
    kind: v.literal('relation'),
    from: id,
    to: id,
    relation,
    options: v.array(relation),
  }),
  v.strictObject({ ...base, kind: v.literal('marks'), document: id, phrases: ids, key: ids, spare: ids }),
  v.strictObject({
    ...base,
    kind: v.literal('placement'),
    document: id,
    pan: v.picklist(['for', 'off', 'against']),
  }),
  v.strictObject({ ...base, kind: v.literal('joint'), documents: v.tuple([id, id]) }),
  v.strictObject({ ...base, kind: v.literal('seal'), document: id }),
  v.strictObject({ ...base, kind: v.literal('bulletin'), slots: v.array(slot) }),
  v.strictObject({ ...base, kind: v.literal('correction'), bulletin: id }),
  v.strictObject({ ...base, kind: v.literal('order'), events: ids, correct: ids, ties: v.array(ids) }),
  v.strictObject({
    ...base,
    kind: v.literal('grade'),
    accepted: v.array(v.pipe(v.string(), v.regex(/^[A-F][1-6]$/))),
    never: v.array(v.pipe(v.string(), v.regex(/^[A-F1-6]$/))),
  }),
  v.strictObject({ ...base, kind: v.literal('assessment'), judgements: ids, caveats: ids }),
]);

const block = v.strictObject({
  id,
  kind: v.picklist(['text', 'quote', 'more']),
  speaker: v.exactOptional(id),
  after: v.exactOptional(id),
  paragraphs,
});

const document = v.strictObject({
  id,
  voices: v.strictObject({
    named: v.pipe(v.number(), v.integer(), v.minValue(0)),
    unnamed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  blocks: v.array(block),
});

const step = v.strictObject({
  id,
  chapter: id,
  verb: v.picklist(['read', 'connect', 'forecast', 'file']),
  clock: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  document: v.exactOptional(id),
  arrives: v.exactOptional(v.boolean()),
  questions: ids,
  locks: v.exactOptional(ids),
  reveals: v.exactOptional(ids),
  batch: v.exactOptional(v.boolean()),
  optional: v.exactOptional(v.boolean()),
  whenOverstated: v.exactOptional(id),
  files: v.exactOptional(v.boolean()),
  beat: v.exactOptional(v.boolean()),
});

const weekend = v.strictObject({
  id,
  contentVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  chapters: ids,
  steps: v.array(step),
  drawer: v.array(step),
  weighs: v.exactOptional(id),
  documents: v.array(document),
  claims: v.array(v.strictObject({ id, document: id, paragraphs, from: id })),
  questions: v.array(question),
});

/**
 * Everything that is wrong with a value as a weekend, in plain sentences for whoever writes one: first its shape and,
 * only where that holds, what its parts say of one another. Empty for a weekend that can be played.
 */
export function checkWeekend(value: unknown): string[] {
  const result = v.safeParse(weekend, value);
  if (!result.success) {
    return result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the weekend'}: ${issue.message}`);
  }
  const parsed: Weekend = result.output;
  return brokenReferences(parsed);
}
