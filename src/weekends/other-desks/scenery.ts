/** How the weekend of some old files looks: every step of a file plays on that file's own desk. */
import type { Scenery } from '../../present/scenery.ts';
import type { Weekend } from '../../rules/weekend.ts';
import type { Case } from './case.ts';
import { desks } from './desks.ts';

export function sceneryOf(cases: readonly Case[], { steps }: Weekend): Scenery {
  return {
    folders: cases.flatMap(({ id }) => {
      const look = desks[id];
      return look ? [{ chapter: id, ...look }] : [];
    }),
    silent: cases.flatMap(({ id, mayBePassed }) => (mayBePassed ? [id] : [])),
    scenes: Object.fromEntries(steps.map(({ id }) => [id, 'other-desk'])),
    documents: Object.fromEntries(cases.map(({ id }) => [id, { format: 'newspaper' }])),
    panels: { results: 'results' },
    benchmarks: {
      forecasts: [
        { id: 'oracle', at: 100 },
        { id: 'coin', at: 75 },
      ],
      judgement: [],
      reading: [
        { id: 'reader', at: 100 },
        { id: 'clicker', at: 33 },
      ],
    },
  };
}
