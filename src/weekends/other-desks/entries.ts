/** The other desks as the library holds them: five old files now, and five two weeks later. */
import type { Entry } from '../entry.ts';
import boosterFront from './front/booster.en.json' with { type: 'json' };
import firstFront from './front/first.en.json' with { type: 'json' };

const first = {
  id: 'other-desks',
  front: firstFront,
  scene: 'title',
  desk: {},
  load: async () => (await import('./first.ts')).first,
} as const satisfies Entry;

export const otherDesks: readonly Entry[] = [
  first,
  {
    id: 'other-desks-booster',
    front: boosterFront,
    scene: 'title',
    desk: { follows: { weekend: first.id, days: 14 } },
    load: async () => (await import('./booster.ts')).booster,
  },
];
