/** What a class needs to know of the weekend of 20 to 22 October 2012. */
import type { Lesson } from '../lesson.ts';
import example from './example.json' with { type: 'json' };
import words from './text/lesson.en.json' with { type: 'json' };

export const lesson: Lesson = {
  pauses: ['slip-2', 'slip-3', 'one-or-two'],
  milestones: ['statement-outcomes', 'slip-3', 'file-bulletin'],
  // Before anything came in, after three sources, and on the page.
  mainNeedle: ['N0', 'N3', 'CR1'],
  // The statement's edge, the statement on the balance, the second line, how many people, White House and NBC, the article's summary.
  ideas: ['PS1-edge', 'PN', 'B2', 'SG5', 'CP2', 'CP5'],
  fixed: ['SG5', 'PN', 'PS1-edge'],
  glance: 'PS1-edge',
  labels: ['SG4-named', 'SG5'],
  example,
  words,
};
