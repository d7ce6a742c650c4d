/** Sunday: Tehran answers. */
import type { Step } from '../../../rules/weekend.ts';

export const sundaySteps = [
  {
    id: 'conference-exception',
    chapter: 'sunday',
    verb: 'read',
    clock: '2012-10-21T19:12',
    document: 'salehi',
    arrives: true,
    questions: ['PS2'],
    beat: true,
  },
  {
    id: 'conference-brackets',
    chapter: 'sunday',
    verb: 'read',
    clock: '2012-10-21T19:16',
    document: 'salehi',
    questions: ['PS3'],
  },
  {
    id: 'conference-bulletin',
    chapter: 'sunday',
    verb: 'file',
    clock: '2012-10-21T19:21',
    document: 'salehi',
    questions: ['B3'],
    beat: true,
  },
  {
    id: 'conference-balance',
    chapter: 'sunday',
    verb: 'connect',
    clock: '2012-10-21T19:26',
    questions: ['PS'],
  },
  {
    id: 'conference-outcomes',
    chapter: 'sunday',
    verb: 'forecast',
    clock: '2012-10-21T19:30',
    questions: [],
    reveals: ['BF2', 'BF5'],
  },
  {
    id: 'sunday-needle',
    chapter: 'sunday',
    verb: 'forecast',
    clock: '2012-10-21T19:33',
    questions: ['N3'],
  },
  {
    id: 'ahead-8',
    chapter: 'sunday',
    verb: 'forecast',
    clock: '2012-10-21T19:36',
    questions: ['BF8'],
  },
  {
    id: 'ahead-9',
    chapter: 'sunday',
    verb: 'forecast',
    clock: '2012-10-21T19:38',
    questions: ['BF9'],
  },
] as const satisfies readonly Step[];
