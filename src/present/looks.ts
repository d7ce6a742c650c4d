/** How each part of a weekend looks: as its scenery says, and plain where that says nothing or what this game does not know. */
import { ownSteps } from '../rules/lookup.ts';
import { isDone } from '../rules/steps.ts';
import type { ChapterId, DocumentId, Step, StepId } from '../rules/weekend.ts';
import {
  CITY_MARKS,
  type CityMark,
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
  type Timeline,
  type TimelineEvent,
  type WallClock,
} from './scenery.ts';
import type { Telling } from './telling.ts';

/** A value that the lists of looks hold, or undefined: a weekend may be older or newer than the game that shows it. */
function known<Name extends string>(names: readonly Name[], value: string | undefined): Name | undefined {
  return names.find((name) => name === value);
}

export function placeOf({ places }: Scenery, chapter: ChapterId): Place {
  return known(PLACES, places?.[chapter]) ?? 'plain';
}

/** As the scenery says; undefined where it says nothing of this step. */
export function ownSceneOf({ scenes }: Scenery, step: StepId): Scene | undefined {
  return known(SCENES, scenes?.[step]);
}

export function isHushed({ hushed = [] }: Scenery, step: StepId): boolean {
  return hushed.includes(step);
}

/** A weekend that shows its readouts nowhere ends with them, once everything is answered. */
export function panelNameOf(telling: Telling, step: Step): Panel | undefined {
  const { weekend, scenery, state } = telling;
  return ownPanelOf(scenery, step) ?? (isDone(weekend, state, step) ? panelToCome(telling, step) : undefined);
}

/** What a step shows, now or once everything is answered. */
export function panelToCome(
  { weekend, scenery }: Pick<Telling, 'weekend' | 'scenery'>,
  step: Step,
): Panel | undefined {
  const isLast = step === ownSteps(weekend).at(-1);
  const isShown = Object.values(scenery.panels ?? {}).includes('readouts');
  return ownPanelOf(scenery, step) ?? (isLast && !isShown ? 'readouts' : undefined);
}

function ownPanelOf({ panels }: Scenery, { id }: Step): Panel | undefined {
  return known(PANELS, panels?.[id]);
}

export function formatOf({ documents }: Scenery, id: DocumentId): Format {
  return known(FORMATS, documents?.[id]?.format) ?? 'note';
}

export function sideOf({ documents }: Scenery, id: DocumentId): Side | 'middle' {
  return known(SIDES, documents?.[id]?.side) ?? 'middle';
}

export function isSilent({ silent = [] }: Scenery, chapter: ChapterId): boolean {
  return silent.includes(chapter);
}

const NOTHING: Timeline = { places: {}, claims: [], events: [], weekend: '' };

export function timelineOf({ scenery: { timeline = NOTHING } }: Telling): Timeline {
  return timeline;
}

/** The event at which the player stands. */
export function eventAt(telling: Telling): TimelineEvent | undefined {
  return timelineOf(telling).events.find(({ step }) => step === telling.state.at);
}

export function mapOf({ map }: Scenery): MapName {
  return known(MAPS, map) ?? 'plain';
}

export function cityOf({ city }: Scenery): CityMark | undefined {
  return known(CITY_MARKS, city);
}

export function clocksOf({ clocks = [] }: Scenery): readonly WallClock[] {
  return clocks.filter(({ mark }) => known(CITY_MARKS, mark));
}

/** What a wall clock shows at a local time `YYYY-MM-DDTHH:MM` of the desk: `06:06`. */
export function timeOn({ ahead }: WallClock, iso: string): string {
  const [hours = 0, minutes = 0] = iso.slice(11).split(':').map(Number);
  const passed = (((hours * 60 + minutes + ahead) % DAY) + DAY) % DAY;
  return [Math.floor(passed / 60), passed % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
}

/** In minutes. */
const DAY = 24 * 60;
