/** Afterwards: what became known, and what to take away. */
import type { Step } from '../../../rules/weekend.ts';
import { recordSteps } from './record.ts';
import { becameKnownSteps } from './became-known.ts';

export const afterwardsSteps: readonly Step[] = [
  {
    id: 'envelope',
    chapter: 'afterwards',
    verb: 'forecast',
    clock: '2012-10-22T20:45',
    questions: ['FR4', 'FR6', 'FR7', 'FR8'],
    optional: true,
    beat: true,
  },
  ...recordSteps,
  ...becameKnownSteps,
  {
    id: 'take-away',
    chapter: 'afterwards',
    verb: 'read',
    clock: '2018-05-08T15:00',
    questions: [],
    beat: true,
  },
];
