/** Something in the air (1986): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const wind: Case = {
  id: 'wind',
  day: '1986-04-28',
  paragraphs: ['p1', 'p2'],
  quoted: true,
  voices: { named: 1, unnamed: 0 },
  tag: { values: ['seen', 'told', 'measured'], correct: 'measured' },
  holds: true,
  outcome: 1,
  reading: { options: ['one', 'contradiction', 'two'], correct: 'two' },
};
