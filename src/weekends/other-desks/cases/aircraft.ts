/** A weather aircraft (1960): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const aircraft: Case = {
  id: 'aircraft',
  day: '1960-05-06',
  paragraphs: ['p1', 'p2'],
  quoted: true,
  voices: { named: 2, unnamed: 0 },
  tag: { values: ['washington', 'moscow', 'neither'], correct: 'moscow' },
  holds: true,
  outcome: 1,
  reading: { phrases: ['absolutely', 'deliberate', 'attempt', 'violate'], key: ['deliberate'] },
};
