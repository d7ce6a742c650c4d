/** Brings what the page shows a chapter with: the panels of its steps, what asks its questions, and what stands beside them. */
import type { Scenery } from '../../present/scenery.ts';
import type { ChapterId, Weekend } from '../../rules/weekend.ts';
import { bringKinds } from '../../parts/kinds/table.ts';
import { bringParts } from '../../parts/later.tsx';
import { Folders } from './rooms/step/later-parts.ts';
import { bringPanels } from './panels/panels.tsx';

/** Rejects where the line does not bring a part. */
export async function bringChapter(
  { weekend, scenery }: { readonly weekend: Weekend; readonly scenery: Scenery },
  chapter: ChapterId,
): Promise<void> {
  const steps = [...weekend.steps, ...weekend.drawer].filter((step) => step.chapter === chapter);
  const asked = weekend.questions.filter(({ id }) => steps.some((step) => step.questions.includes(id)));
  const panels = steps.flatMap(({ id }) => scenery.panels?.[id] ?? []);
  const beside = scenery.folders ? [Folders] : [];
  await Promise.all([bringKinds(asked.map(({ kind }) => kind)), bringPanels(panels), bringParts(beside)]);
}
