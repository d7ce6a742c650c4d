/** All of the short shift that is loaded when it is wanted: the weekend's own words, and the few that differ. */
import type { LoadedWeekend } from '../../entry.ts';
import { loaded as whole } from '../loaded.ts';
import { scenery } from './scenery.ts';
import words from './text/en.json' with { type: 'json' };
import { shortShift } from './weekend.ts';

const chapters = Object.entries(whole.chapters ?? {}).filter(([id]) => shortShift.chapters.includes(id));

export const loaded: LoadedWeekend = {
  weekend: shortShift,
  words: { ...whole.words, ...words },
  scenery,
  chapters: Object.fromEntries(chapters),
};
