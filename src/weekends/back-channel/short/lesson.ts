/** What a class needs to know of the short shift. */
import type { Lesson } from '../../lesson.ts';
import { lesson as whole } from '../lesson.ts';
import example from './example.json' with { type: 'json' };
import words from './text/lesson.en.json' with { type: 'json' };

export const lesson: Lesson = {
  ...whole,
  pauses: ['statement-outcomes'],
  milestones: ['statement-edge', 'statement-outcomes'],
  // Before anything came in, and on the page.
  mainNeedle: ['N0', 'CR1'],
  ideas: ['PS1-edge', 'PN'],
  fixed: ['PS1-edge', 'PN', 'PS1-door'],
  labels: [],
  example,
  words: { ...whole.words, ...words },
};
