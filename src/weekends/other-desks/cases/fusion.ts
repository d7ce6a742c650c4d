/** Fusion in a jar (1989): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const fusion: Case = {
  id: 'fusion',
  day: '1989-04-20',
  paragraphs: ['p1', 'p2'],
  voices: { named: 2, unnamed: 0 },
  tag: { values: ['paper', 'own', 'others'], correct: 'own' },
  holds: false,
  outcome: 0,
  reading: { options: ['false', 'open', 'half'], correct: 'open' },
};
