/** How each part of a weekend looks: as its scenery says, and plain where that says nothing or what this game does not know. */
import { isDone } from '../rules/steps.ts';
import { questionsOfStep } from '../rules/lookup.ts';
import type { ChapterId, DocumentId, Kind, Step } from '../rules/weekend.ts';
import {
  type Format,
  FORMATS,
  type MapName,
  MAPS,
  type Panel,
  PANELS,
  type Place,
  PLACES,
  type Scene,
  type Scenery,
  SCENES,
  type Side,
  SIDES,
  TITLE_SCENES,
  type TitleScene,
} from './scenery.ts';
import type { Telling } from './telling.ts';

/** The scene that asking something brings with it. */
const SCENE_OF_KIND: Partial<Readonly<Record<Kind, Scene>>> = {
  placement: 'balance',
  joint: 'balance',
  relation: 'board',
  forecast: 'forecast',
  credence: 'forecast',
  judgement: 'forecast',
};

/** A value that the lists of looks hold, or undefined: a weekend may be older or newer than the game that shows it. */
function known<Name extends string>(names: readonly Name[], value: string | undefined): Name | undefined {
  return names.find((name) => name === value);
}

export function titleSceneOf({ title }: Scenery): TitleScene {
  return known(TITLE_SCENES, title) ?? 'title';
}

export function placeOf({ places }: Scenery, chapter: ChapterId): Place {
  return known(PLACES, places?.[chapter]) ?? 'plain';
}

/** As the scenery says, else by what is asked or revealed there. */
export function sceneOf({ weekend, scenery }: Telling, step: Step): Scene {
  const asked = questionsOfStep(weekend, step).flatMap(({ kind }) => SCENE_OF_KIND[kind] ?? []);
  const revealed = step.reveals ? 'forecast' : undefined;
  return known(SCENES, scenery.scenes?.[step.id]) ?? asked[0] ?? revealed ?? 'desk';
}

/** A weekend that says nothing of panels still ends with its readouts, once everything is answered. */
export function panelNameOf({ weekend, scenery, state }: Telling, step: Step): Panel | undefined {
  if (scenery.panels) return known(PANELS, scenery.panels[step.id]);
  return step === weekend.steps.at(-1) && isDone(weekend, state, step) ? 'readouts' : undefined;
}

export function formatOf({ documents }: Scenery, id: DocumentId): Format {
  return known(FORMATS, documents?.[id]?.format) ?? 'note';
}

export function sideOf({ documents }: Scenery, id: DocumentId): Side | 'middle' {
  return known(SIDES, documents?.[id]?.side) ?? 'middle';
}

export function mapOf({ map }: Scenery): MapName {
  return known(MAPS, map) ?? 'plain';
}
