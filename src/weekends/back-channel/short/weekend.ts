/** The short shift: twelve minutes of the weekend. Three sources, one needle, one bulletin, four forecasts, and the verdict on these. */
import type { Question, Step, Weekend } from '../../../rules/weekend.ts';
import { cutOf } from '../../cut.ts';
import { mondaySteps } from '../steps/monday.ts';
import { saturdayEveningSteps } from '../steps/saturday-evening.ts';
import { saturdayNightSteps } from '../steps/saturday-night.ts';
import { sundaySteps } from '../steps/sunday.ts';
import { verdictSteps } from '../steps/verdict.ts';
import { backChannel } from '../weekend.ts';

const all: readonly Step[] = [
  ...saturdayEveningSteps,
  ...saturdayNightSteps,
  ...sundaySteps,
  ...mondaySteps,
  ...verdictSteps,
];

function step(id: string): Step {
  const found = all.find((each) => each.id === id);
  if (!found) throw new RangeError(`no step ${id}`);
  return found;
}

/** The same step under another id: it has words of its own here. */
function anew(id: string, as: string, own: Partial<Step> = {}): Step {
  return { ...step(id), ...own, id: as };
}

/** The page of the short shift holds one judgement. */
const page = {
  id: 'A-short',
  kind: 'assessment',
  counts: 'practice',
  paragraphs: [],
  judgements: ['CR1'],
  caveats: ['unnamed', 'narrow', 'one-report'],
} as const satisfies Question;

export const shortShift: Weekend = cutOf(backChannel, {
  id: 'back-channel-short',
  contentVersion: 1,
  questions: [page],
  steps: [
    step('shift'),
    step('prior'),
    step('times-read'),
    step('times-source'),
    step('times-balance'),
    step('slip-1'),
    step('statement-edge'),
    step('statement-door'),
    anew('statement-bulletin', 'short-bulletin'),
    step('statement-balance'),
    step('statement-outcomes'),
    anew('statement-echo', 'short-echo'),
    step('conference-exception'),
    step('conference-balance'),
    anew('conference-outcomes', 'short-outcome', { reveals: ['BF2'] }),
    anew('page', 'short-page', { questions: ['CR1'] }),
    anew('filing', 'short-filing', { questions: [page.id], locks: ['CR1', page.id] }),
    // What it says of sources that are not in this cut stays in the whole weekend.
    anew('article', 'short-article', { shows: ['verdict', 'opening', 'denials'] }),
    anew('two-pages', 'short-pages', { shows: ['verdict'] }),
    anew('readouts', 'short-readouts'),
    step('everything'),
  ],
});
