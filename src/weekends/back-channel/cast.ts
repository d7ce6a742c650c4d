/** Who there is before anything has arrived, in the order in which they are met. Their words are in the text files. */
import type { Person } from '../../present/scenery.ts';

export const cast = [
  { id: 'obama', side: 'left' },
  { id: 'romney', side: 'left' },
  { id: 'ahmadinejad', side: 'right' },
  { id: 'khamenei', side: 'right' },
  { id: 'netanyahu' },
  { id: 'p5-1', group: true },
] as const satisfies readonly Person[];
