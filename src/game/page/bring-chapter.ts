/** Brings what the page shows a chapter with: the panels of its steps, and what asks its questions. */
import type { Scenery } from '../../present/scenery.ts';
import type { ChapterId, Weekend } from '../../rules/weekend.ts';
import { bringKinds } from '../../parts/kinds/table.ts';
import { bringPanels } from './panels/panels.tsx';

/** Rejects where the line does not bring a part. */
export async function bringChapter(
  { weekend, scenery }: { readonly weekend: Weekend; readonly scenery: Scenery },
  chapter: ChapterId,
): Promise<void> {
  const steps = [...weekend.steps, ...weekend.drawer].filter((step) => step.chapter === chapter);
  const asked = weekend.questions.filter(({ id }) => steps.some((step) => step.questions.includes(id)));
  const panels = steps.flatMap(({ id }) => scenery.panels?.[id] ?? []);
  await Promise.all([bringKinds(asked.map(({ kind }) => kind)), bringPanels(panels)]);
}
