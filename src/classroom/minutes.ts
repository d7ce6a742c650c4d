/** How long a pupil was at work in each chapter, by the moves alone: no effort is measured, and no attention. */
import type { Entry } from '../record/journal.ts';
import { stepWithId } from '../rules/lookup.ts';
import type { StepId, Weekend } from '../rules/weekend.ts';

/** A minute counts for this long after a move: who reads a page makes none. Minutes. */
const READING = 3;

/**
 * Minutes with a move in the last three, for each chapter in its order; undefined where the journal has no times.
 * What the last move of all was followed by nobody knows: it counts one.
 * @param from the step at which the journal begins
 */
export function minutesOf(
  weekend: Weekend,
  entries: readonly Entry[],
  from: StepId = weekend.steps[0]?.id ?? '',
): readonly number[] | undefined {
  const minutes = weekend.chapters.map(() => 0);
  let step = from;
  let last: { readonly at: number; readonly chapter: number } | undefined;
  const spend = (most: number) => {
    if (last) minutes[last.chapter] = (minutes[last.chapter] ?? 0) + Math.max(0, Math.min(READING, most));
  };
  for (const entry of entries) {
    if (entry.type === 'turn') step = entry.to;
    const chapter = weekend.chapters.indexOf(stepWithId(weekend, step)?.chapter ?? '');
    if (entry.at === undefined || chapter < 0) continue;
    spend(entry.at - (last?.at ?? 0));
    last = { at: entry.at, chapter };
  }
  spend(1);
  return last && minutes;
}
