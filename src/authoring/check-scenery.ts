/** Holds a weekend's looks against the weekend: only what this game can show, of what the weekend holds. */
import * as v from 'valibot';
import {
  CITY_MARKS,
  FORMATS,
  LAMPS,
  LIGHTS,
  MAPS,
  OUTLOOKS,
  PANELS,
  PLACES,
  type Scenery,
  SCENES,
  SIDES,
  THINGS,
} from '../present/scenery.ts';
import { DEEDS } from '../rules/deeds/table.ts';
import type { Weekend } from '../rules/weekend.ts';
import { timelineProblems, timelineShape } from './check-timeline.ts';
import { strangers, twice } from './lists.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,60}$/, 'an id holds letters, digits and hyphens'));
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const side = v.exactOptional(v.picklist(SIDES));
const benchmarks = v.array(v.strictObject({ id, at: percent, to: v.exactOptional(percent) }));

const shape = v.strictObject({
  places: v.exactOptional(v.record(id, v.picklist(PLACES))),
  scenes: v.exactOptional(v.record(id, v.picklist(SCENES))),
  hushed: v.exactOptional(v.array(id)),
  panels: v.exactOptional(v.record(id, v.picklist(PANELS))),
  documents: v.exactOptional(
    v.record(
      id,
      v.strictObject({
        format: v.exactOptional(v.picklist(FORMATS)),
        side,
        dress: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
      }),
    ),
  ),
  folders: v.exactOptional(
    v.array(
      v.strictObject({
        chapter: id,
        lamp: v.picklist(LAMPS),
        light: v.picklist(LIGHTS),
        window: v.picklist(OUTLOOKS),
        things: v.array(v.picklist(THINGS)),
      }),
    ),
  ),
  silent: v.exactOptional(v.array(id)),
  map: v.exactOptional(v.picklist(MAPS)),
  city: v.exactOptional(v.picklist(CITY_MARKS)),
  clocks: v.exactOptional(
    v.array(
      v.strictObject({
        mark: v.picklist(CITY_MARKS),
        ahead: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
      }),
    ),
  ),
  cast: v.exactOptional(v.array(v.strictObject({ id, side, group: v.exactOptional(v.boolean()) }))),
  remarks: v.exactOptional(
    v.array(
      v.strictObject({
        at: id,
        words: v.picklist(['remark', 'good-night']),
        deeds: v.array(v.picklist(DEEDS)),
      }),
    ),
  ),
  gaps: v.exactOptional(v.array(id)),
  timeline: v.exactOptional(timelineShape),
  benchmarks: v.exactOptional(
    v.strictObject({ forecasts: benchmarks, judgement: benchmarks, reading: benchmarks }),
  ),
});

/**
 * Everything that is wrong with a value as the scenery of a weekend, in plain sentences; empty where all of it can be
 * shown. What is wrong does no harm to who plays: it only looks plain.
 */
export function checkScenery(value: unknown, weekend: Weekend): string[] {
  const result = v.safeParse(shape, value);
  if (!result.success) {
    return result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the scenery'}: ${issue.message}`);
  }
  const scenery: Scenery = result.output;
  const steps = [...weekend.steps, ...weekend.drawer].map((step) => step.id);
  const documents = weekend.documents.map((document) => document.id);
  return [
    ...missing('chapter', weekend.chapters, scenery.places),
    ...missing('step', steps, scenery.scenes),
    ...missing('step', steps, scenery.panels),
    ...missing('step', steps, keyed(scenery.hushed)),
    ...missing('chapter', weekend.chapters, keyed(scenery.silent)),
    ...missing('chapter', weekend.chapters, keyed(scenery.folders?.map(({ chapter }) => chapter))),
    ...missing('document', documents, scenery.documents),
    ...strangers(
      (scenery.remarks ?? []).map(({ at }) => at),
      steps,
    ).map((step) => `a remark is to be made at the step ${step}, which there is not`),
    ...(scenery.timeline ? timelineProblems(scenery.timeline, weekend) : []),
    ...twice((scenery.cast ?? []).map((person) => person.id)).map(
      (person) => `person ${person} stands there twice`,
    ),
  ];
}

function keyed(ids: readonly string[] = []): object {
  return Object.fromEntries(ids.map((id) => [id, true]));
}

function missing(name: string, known: readonly string[], table: object = {}): string[] {
  return strangers(Object.keys(table), known).map(
    (stranger) => `the scenery names the ${name} ${stranger}, which there is not`,
  );
}
