/** The interface's words that come later, a file for each table whose rows say them; `en.json` has those of the title and the first steps. */
import type { Words } from './words.ts';

const wordsOf = async (file: Promise<{ readonly default: Words }>): Promise<Words> => (await file).default;

/** Each rejects where the line does not bring it. */
export const laterWords = {
  steps: () => wordsOf(import('./interface/steps.en.json', { with: { type: 'json' } })),
  panels: () => wordsOf(import('./interface/panels.en.json', { with: { type: 'json' } })),
  /** What is said in a class, and the two words that pupils are called by. */
  class: async () => ({
    ...(await wordsOf(import('./interface/class.en.json', { with: { type: 'json' } }))),
    ...(await wordsOf(import('./classroom/names.en.json', { with: { type: 'json' } }))),
  }),
  practice: () => wordsOf(import('./interface/practice.en.json', { with: { type: 'json' } })),
  dialogs: () => wordsOf(import('./interface/dialogs.en.json', { with: { type: 'json' } })),
} as const;
