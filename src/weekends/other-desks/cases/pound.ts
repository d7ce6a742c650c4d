/** The Chancellor says no (1949): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const pound: Case = {
  id: 'pound',
  day: '1949-06-30',
  paragraphs: ['p1', 'p2'],
  quoted: true,
  voices: { named: 1, unnamed: 0 },
  tag: { values: ['trader', 'official', 'minister'], correct: 'minister' },
  holds: true,
  outcome: 1,
  reading: { options: ['little', 'much', 'proof'], correct: 'little' },
};
