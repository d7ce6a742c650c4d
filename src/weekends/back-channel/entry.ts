/** The weekend of 20 to 22 October 2012 as the library holds it. */
import type { Entry } from '../entry.ts';
import front from './front/en.json' with { type: 'json' };

export const backChannel: Entry = {
  id: 'back-channel',
  front,
  scene: 'capitals',
  load: async () => (await import('./loaded.ts')).loaded,
};
