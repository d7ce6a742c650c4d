/** The second night (1964): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const secondNight: Case = {
  id: 'second-night',
  day: '1964-08-04',
  paragraphs: ['p1', 'p2', 'p3'],
  quoted: true,
  voices: { named: 2, unnamed: 0 },
  tag: { values: ['radio', 'pictures', 'prisoners'], correct: 'radio' },
  holds: false,
  outcome: 0,
  reading: { options: ['both', 'second', 'who', 'nothing'], correct: 'second' },
};
