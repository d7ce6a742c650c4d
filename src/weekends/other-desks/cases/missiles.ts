/** Missiles in Turkey (1962–63): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const missiles: Case = {
  id: 'missiles',
  day: '1963-02-01',
  paragraphs: ['p1', 'p2'],
  voices: { named: 2, unnamed: 0 },
  tag: { values: ['spokesman', 'secretaries', 'allies'], correct: 'secretaries' },
  holds: true,
  outcome: 1,
  reading: { options: ['was', 'none', 'nothing'], correct: 'nothing' },
};
