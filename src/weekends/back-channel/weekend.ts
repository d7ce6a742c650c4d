/** The weekend of 20 to 22 October 2012, put together from its parts. */
import type { Weekend } from '../../rules/weekend.ts';
import { auditPapers } from './audit-papers.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { documents } from './documents.ts';
import { afterwards } from './questions/afterwards.ts';
import { auditQuestions } from './questions/audit.ts';
import { becameKnown } from './questions/became-known.ts';
import { calls } from './questions/calls.ts';
import { drawerQuestions } from './questions/drawer.ts';
import { fileGrows } from './questions/file-grows.ts';
import { monday } from './questions/monday.ts';
import { saturdayEvening } from './questions/saturday-evening.ts';
import { saturdayNight } from './questions/saturday-night.ts';
import { sunday } from './questions/sunday.ts';
import { verdict } from './questions/verdict.ts';
import { afterwardsSteps } from './steps/afterwards.ts';
import { auditSteps } from './steps/audit.ts';
import { drawerSteps } from './steps/drawer.ts';
import { fileGrowsSteps } from './steps/file-grows.ts';
import { mondaySteps } from './steps/monday.ts';
import { saturdayEveningSteps } from './steps/saturday-evening.ts';
import { saturdayNightSteps } from './steps/saturday-night.ts';
import { sundaySteps } from './steps/sunday.ts';
import { verdictSteps } from './steps/verdict.ts';

/** The game's first weekend. Its words are in `text/`, one file per language. */
export const backChannel: Weekend = {
  id: 'back-channel',
  contentVersion: 4,
  changes,
  chapters: [
    'shift',
    'saturday-evening',
    'saturday-night',
    'sunday',
    'file-grows',
    'monday',
    'verdict',
    'audit',
    'afterwards',
  ],
  later: ['audit', 'afterwards'],
  steps: [
    ...saturdayEveningSteps,
    ...saturdayNightSteps,
    ...sundaySteps,
    ...fileGrowsSteps,
    ...mondaySteps,
    ...verdictSteps,
    ...auditSteps,
    ...afterwardsSteps,
  ],
  drawer: drawerSteps,
  weighs: 'secret-talks',
  documents: [...documents, ...auditPapers],
  claims,
  questions: [
    ...saturdayEvening,
    ...calls,
    ...saturdayNight,
    ...sunday,
    ...fileGrows,
    ...monday,
    ...verdict,
    ...afterwards,
    ...becameKnown,
    ...drawerQuestions,
    ...auditQuestions,
  ],
};
