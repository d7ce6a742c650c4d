/** The first five of the old files, loaded when they are wanted. */
import type { LoadedWeekend } from '../entry.ts';
import { fusion } from './cases/fusion.ts';
import { pound } from './cases/pound.ts';
import { secondNight } from './cases/second-night.ts';
import { telegram } from './cases/telegram.ts';
import { wind } from './cases/wind.ts';
import { wordsOf, weekendOf } from './compose.ts';
import { sceneryOf } from './scenery.ts';
import common from './text/en.json' with { type: 'json' };
import fusionWords from './text/fusion.en.json' with { type: 'json' };
import poundWords from './text/pound.en.json' with { type: 'json' };
import secondNightWords from './text/second-night.en.json' with { type: 'json' };
import telegramWords from './text/telegram.en.json' with { type: 'json' };
import windWords from './text/wind.en.json' with { type: 'json' };

const cases = [telegram, pound, secondNight, wind, fusion];
const own = { ...telegramWords, ...poundWords, ...secondNightWords, ...windWords, ...fusionWords };
const weekend = weekendOf('other-desks', cases);

export const first: LoadedWeekend = {
  weekend,
  words: wordsOf(cases, { common, own }),
  scenery: sceneryOf(cases, weekend),
};
