/** Brings what the page shows a chapter with: the panels of its steps, what asks its questions, and what stands beside them. */
import type { LaterPanels } from '../../present/panels.ts';
import type { Scenery } from '../../present/scenery.ts';
import type { ChapterId, Step, Weekend } from '../../rules/weekend.ts';
import { isSlip } from '../../present/layout.ts';
import { panelToCome } from '../../present/looks.ts';
import { bringKinds } from '../../parts/kinds/table.ts';
import { bringParts, together } from '../../parts/later.tsx';
import type { Words } from '../../words/words.ts';
import { Echo, Folders, Reveals, Slip } from './rooms/step/later-parts.ts';
import { bringPanels } from './panels/panels.tsx';

interface Shown {
  readonly weekend: Weekend;
  readonly scenery: Scenery;
}

interface Came {
  readonly words: Words;
  /** How its panels are told, where it has any that come later. */
  readonly panels: LaterPanels | undefined;
}

/** Resolves to the interface's words that come with it, and to what tells its panels. Rejects where the line does not bring a part. */
export async function bringChapter({ weekend, scenery }: Shown, chapter: ChapterId): Promise<Came> {
  const steps = [...weekend.steps, ...weekend.drawer].filter((step) => step.chapter === chapter);
  const askedAt = (step: Step) => weekend.questions.filter(({ id }) => step.questions.includes(id));
  const panels = steps.flatMap((step) => panelToCome({ weekend, scenery }, step) ?? []);
  const beside = [
    ...(scenery.folders ? [Folders] : []),
    ...(steps.some(({ reveals }) => reveals) ? [Reveals] : []),
    ...(steps.some(({ echo }) => echo) ? [Echo] : []),
    ...(steps.some((step) => isSlip(askedAt(step))) ? [Slip] : []),
  ];
  const [words, told] = await Promise.all([
    together([
      () => bringKinds(steps.flatMap(askedAt).map(({ kind }) => kind)),
      () => bringPanels(panels),
      () => bringParts(beside),
    ]),
    panels.some((panel) => panel !== 'cast') ? import('../../present/later-panels.ts') : undefined,
  ]);
  return { words, panels: told?.laterPanels };
}
