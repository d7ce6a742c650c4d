/** All of the weekend of 20 to 22 October 2012 that is loaded when it is wanted. */
import type { LoadedWeekend } from '../entry.ts';
import { scenery } from './scenery.ts';
import afterwards from './text/afterwards.en.json' with { type: 'json' };
import audit from './text/audit.en.json' with { type: 'json' };
import words from './text/en.json' with { type: 'json' };
import { backChannel } from './weekend.ts';

export const loaded: LoadedWeekend = {
  weekend: backChannel,
  words: { ...words, ...audit, ...afterwards },
  scenery,
};
