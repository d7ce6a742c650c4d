/** What a class needs to know of the weekend of 20 to 22 October 2012. */
import type { Lesson } from '../lesson.ts';
import words from './text/lesson.en.json' with { type: 'json' };

export const lesson: Lesson = {
  pauses: ['slip-2', 'slip-3', 'one-or-two'],
  milestones: ['statement-outcomes', 'slip-3', 'file-bulletin'],
  words,
};
