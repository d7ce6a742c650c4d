/** The weekends that can be played, in the order in which they are offered: a line for each. */
import { backChannel } from './back-channel/entry.ts';
import { shortShift } from './back-channel/short/entry.ts';
import type { Entry } from './entry.ts';
import { otherDesks } from './other-desks/entries.ts';

export const library: readonly Entry[] = [backChannel, shortShift, ...otherDesks];
