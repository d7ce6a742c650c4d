/** The short shift as the library holds it: beside the weekend that it is cut out of. */
import type { Entry } from '../../entry.ts';
import { backChannel } from '../entry.ts';
import own from './front/en.json' with { type: 'json' };

export const shortShift: Entry = {
  id: 'back-channel-short',
  front: { ...backChannel.front, ...own },
  scene: backChannel.scene,
  cutOf: backChannel.id,
  load: async () => (await import('./loaded.ts')).loaded,
};
