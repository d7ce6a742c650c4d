/** What a timeline must hold: events at steps and places that there are, turning claims that hang there. */
import * as v from 'valibot';
import { type Timeline, TURNS } from '../present/scenery.ts';
import { questionOfKind } from '../rules/lookup.ts';
import type { Weekend } from '../rules/weekend.ts';
import { id, ids } from './kinds/kind.ts';
import { coordinates } from './kinds/pin.ts';
import { strangers } from './lists.ts';

export const timelineShape = v.strictObject({
  places: v.record(id, coordinates),
  claims: v.array(
    v.strictObject({
      id,
      document: id,
      named: v.exactOptional(v.boolean()),
      hangs: v.exactOptional(v.literal(true)),
    }),
  ),
  events: v.array(
    v.strictObject({
      step: id,
      places: v.pipe(ids, v.minLength(1)),
      turns: v.record(id, v.picklist(TURNS)),
      thread: v.exactOptional(v.tuple([id, id])),
      measures: v.exactOptional(id),
    }),
  ),
  weekend: id,
});

/** What is wrong with a timeline of the right shape, in plain sentences. */
export function timelineProblems({ places, claims, events, weekend }: Timeline, of: Weekend): string[] {
  const known = (name: string, named: readonly string[], all: readonly string[]) =>
    strangers(named, all).map((each) => `the timeline names the ${name} ${each}, which there is not`);
  const steps = events.map(({ step }) => step);
  const pins = events.flatMap(({ measures = [] }) => measures);
  return [
    ...known(
      'step',
      steps,
      of.steps.map(({ id: step }) => step),
    ),
    ...known('event', [weekend], steps),
    ...known(
      'place',
      events.flatMap((event) => [...event.places, ...(event.thread ?? [])]),
      Object.keys(places),
    ),
    ...known(
      'document',
      claims.map(({ document }) => document),
      of.documents.map(({ id: document }) => document),
    ),
    ...known(
      'claim',
      events.flatMap(({ turns }) => Object.keys(turns)),
      claims.filter(({ hangs }) => hangs).map((claim) => claim.id),
    ),
    ...known(
      'pin',
      pins,
      pins.filter((pin) => questionOfKind(of, pin, 'pin')),
    ),
  ];
}
