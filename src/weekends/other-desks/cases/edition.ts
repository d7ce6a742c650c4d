/** First edition (1948): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const edition: Case = {
  id: 'edition',
  day: '1948-11-02',
  paragraphs: ['p1', 'p2'],
  voices: { named: 1, unnamed: 0 },
  tag: { values: ['officials', 'truman', 'paper'], correct: 'paper' },
  holds: false,
  outcome: 0,
  reading: { options: ['count', 'concession', 'expectation', 'leak'], correct: 'expectation' },
};
