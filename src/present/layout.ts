/** How a step's screen is cut and what lies under it: by what is asked there, never by which step it is. */
import { questionsOfStep } from '../rules/lookup.ts';
import type { Step } from '../rules/weekend.ts';
import { LAYOUTS } from './kinds/kind.ts';
import { kindRow } from './kinds/table.ts';
import { ownSceneOf, panelNameOf } from './looks.ts';
import type { Scene } from './scenery.ts';
import type { Layout } from './screen.ts';
import type { Telling } from './telling.ts';

/** By the panel, else by what is asked: the first of the layouts that something here wants. */
export function layoutOf(telling: Telling, step: Step): Layout {
  const panel = panelNameOf(telling, step);
  if (panel) return panel === 'pages' ? 'pages' : 'panel';
  const wanted = questionsOfStep(telling.weekend, step).map(({ kind }) => kindRow(kind).layout);
  if (step.document !== undefined) wanted.push('document');
  return LAYOUTS.find((layout) => wanted.includes(layout)) ?? 'card';
}

/** As the scenery says, else by what is asked or revealed there. */
export function sceneOf({ weekend, scenery }: Telling, step: Step): Scene {
  const asked = questionsOfStep(weekend, step).flatMap(({ kind }) => kindRow(kind).scene ?? []);
  return ownSceneOf(scenery, step.id) ?? asked[0] ?? (step.reveals ? 'forecast' : 'desk');
}
