/** Five more of the old files, kept for two weeks later; loaded when they are wanted. */
import type { LoadedWeekend } from '../entry.ts';
import { aircraft } from './cases/aircraft.ts';
import { edition } from './cases/edition.ts';
import { graves } from './cases/graves.ts';
import { missiles } from './cases/missiles.ts';
import { volumes } from './cases/volumes.ts';
import { wordsOf, weekendOf } from './compose.ts';
import { sceneryOf } from './scenery.ts';
import aircraftWords from './text/aircraft.en.json' with { type: 'json' };
import editionWords from './text/edition.en.json' with { type: 'json' };
import common from './text/en.json' with { type: 'json' };
import gravesWords from './text/graves.en.json' with { type: 'json' };
import missilesWords from './text/missiles.en.json' with { type: 'json' };
import volumesWords from './text/volumes.en.json' with { type: 'json' };

const cases = [graves, edition, aircraft, missiles, volumes];
const own = { ...gravesWords, ...editionWords, ...aircraftWords, ...missilesWords, ...volumesWords };
const weekend = weekendOf('other-desks-booster', cases);

export const booster: LoadedWeekend = {
  weekend,
  words: wordsOf(cases, { common, own }),
  scenery: sceneryOf(cases, weekend),
};
