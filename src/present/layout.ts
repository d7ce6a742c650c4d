/** How a step's screen is cut and what lies under it: by what is asked there, never by which step it is. */
import { calledAt } from '../rules/library.ts';
import { askedAt } from '../rules/steps.ts';
import type { DocumentId, Question, Step } from '../rules/weekend.ts';
import { LAYOUTS } from './kinds/kind.ts';
import { kindRow } from './kinds/table.ts';
import { ownSceneOf, panelNameOf } from './looks.ts';
import type { Panel, Scene } from './scenery.ts';
import type { Layout } from './screen.ts';
import type { Telling } from './telling.ts';

/** Panels that want the screen cut in a way of their own. */
const CUT: { readonly [P in Panel]?: Layout } = { pages: 'pages', event: 'globe', record: 'record' };

/** By the panel, else by what is asked: the first of the layouts that something here wants. */
export function layoutOf(telling: Telling, step: Step): Layout {
  const panel = panelNameOf(telling, step);
  if (panel) return CUT[panel] ?? 'panel';
  // A file stays open beside all that is asked of it.
  if (telling.scenery.folders && documentAt(telling, step) !== undefined) return 'document';
  const asked = askedAt(telling.weekend, telling.state, step);
  const wanted = asked.map(({ kind }) => kindRow(kind).layout);
  if (isSlip(asked)) wanted.push('slip');
  const lays = asked.some((question) => kindRow(question.kind).lays?.(question));
  if (lays || documentAt(telling, step) !== undefined) wanted.push('document');
  return LAYOUTS.find((layout) => wanted.includes(layout)) ?? 'card';
}

/** What is asked on the step's slip, in the order of its rows; nothing where it is cut in another way. */
export function onSlipOf(telling: Telling, step: Step): readonly Question[] {
  const asked = layoutOf(telling, step) === 'slip' ? askedAt(telling.weekend, telling.state, step) : [];
  return asked.filter(mayBeOnSlip);
}

/** Whether several questions are asked on one slip. */
export function isSlip(asked: readonly Question[]): boolean {
  return asked.filter(mayBeOnSlip).length > 1;
}

function mayBeOnSlip({ kind }: Question): boolean {
  return kindRow(kind).onSlip !== undefined;
}

/** What lies on the desk: a slip that was called for here; beside an echo its source only where a correction is due. */
export function documentAt({ weekend, state }: Telling, step: Step): DocumentId | undefined {
  return step.echo !== undefined && askedAt(weekend, state, step).length === 0
    ? undefined
    : (step.document ?? calledAt(weekend, state, step));
}

/** As the scenery says, else by what is asked or revealed there. */
export function sceneOf({ weekend, state, scenery }: Telling, step: Step): Scene {
  const asked = askedAt(weekend, state, step).flatMap(({ kind }) => kindRow(kind).scene ?? []);
  return ownSceneOf(scenery, step.id) ?? asked[0] ?? (step.reveals ? 'forecast' : 'desk');
}
