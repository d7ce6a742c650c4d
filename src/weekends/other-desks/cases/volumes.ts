/** Sixty volumes (1983): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const volumes: Case = {
  id: 'volumes',
  day: '1983-04-25',
  paragraphs: ['p1', 'p2'],
  voices: { named: 1, unnamed: 1 },
  tag: { values: ['supplier', 'family', 'historian'], correct: 'supplier' },
  holds: false,
  outcome: 1,
  reading: { options: ['name', 'board', 'abroad', 'writes'], correct: 'board' },
};
