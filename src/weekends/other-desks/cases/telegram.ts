/** A telegram in every paper (1917): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const telegram: Case = {
  id: 'telegram',
  day: '1917-03-01',
  paragraphs: ['p1', 'p2', 'p3'],
  voices: { named: 0, unnamed: 1 },
  tag: { values: ['minister', 'wire', 'congress'], correct: 'wire' },
  holds: true,
  outcome: 0,
  reading: { options: ['many', 'two', 'one'], correct: 'one' },
};
