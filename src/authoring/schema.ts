/** The schema of a weekend: what any weekend, ours or a teacher’s, must look like before it is played. */
import * as v from 'valibot';
import { VERBS, type Weekend } from '../rules/weekend.ts';
import { id, ids, paragraphs } from './kinds/kind.ts';
import { question } from './kinds/table.ts';
import { brokenReferences } from './references.ts';

const block = v.strictObject({
  id,
  role: v.picklist(['text', 'quote', 'more']),
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
  verb: v.picklist(VERBS),
  clock: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  document: v.exactOptional(id),
  arrives: v.exactOptional(v.boolean()),
  shows: v.exactOptional(ids),
  unfolds: v.exactOptional(v.boolean()),
  questions: ids,
  locks: v.exactOptional(ids),
  reveals: v.exactOptional(ids),
  shuts: v.exactOptional(ids),
  batch: v.exactOptional(v.boolean()),
  optional: v.exactOptional(v.boolean()),
  echo: v.exactOptional(id),
  files: v.exactOptional(v.boolean()),
  beat: v.exactOptional(v.boolean()),
});

const renamed = v.exactOptional(v.record(id, id));
const change = v.strictObject({
  from: v.pipe(v.number(), v.integer(), v.minValue(1)),
  steps: renamed,
  questions: renamed,
});

const weekend = v.strictObject({
  id,
  contentVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changes: v.exactOptional(v.array(change)),
  chapters: ids,
  passable: v.exactOptional(ids),
  against: v.exactOptional(v.literal('history')),
  brief: v.exactOptional(v.literal(true)),
  later: v.exactOptional(ids),
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
