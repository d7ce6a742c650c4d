/** All of the weekend of 20 to 22 October 2012 that is loaded when it is wanted. */
import type { Words } from '../../words/words.ts';
import type { LoadedWeekend } from '../entry.ts';
import { scenery } from './scenery.ts';
import words from './text/en.json' with { type: 'json' };
import { backChannel } from './weekend.ts';

const wordsOf = async (file: Promise<{ readonly default: Words }>): Promise<Words> => (await file).default;

export const loaded: LoadedWeekend = {
  weekend: backChannel,
  words,
  scenery,
  chapters: {
    'saturday-evening': () => wordsOf(import('./text/saturday-evening.en.json', { with: { type: 'json' } })),
    'saturday-night': () => wordsOf(import('./text/saturday-night.en.json', { with: { type: 'json' } })),
    sunday: () => wordsOf(import('./text/sunday.en.json', { with: { type: 'json' } })),
    'file-grows': () => wordsOf(import('./text/file-grows.en.json', { with: { type: 'json' } })),
    monday: () => wordsOf(import('./text/monday.en.json', { with: { type: 'json' } })),
    verdict: () => wordsOf(import('./text/verdict.en.json', { with: { type: 'json' } })),
    audit: () => wordsOf(import('./text/audit.en.json', { with: { type: 'json' } })),
    afterwards: () => wordsOf(import('./text/afterwards.en.json', { with: { type: 'json' } })),
  },
};
