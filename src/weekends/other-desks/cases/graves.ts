/** Graves in a wood (1943): what is asked of it, and what came of it. */
import type { Case } from '../case.ts';

export const graves: Case = {
  id: 'graves',
  day: '1943-04-16',
  paragraphs: ['p1', 'p2'],
  quoted: true,
  mayBePassed: true,
  voices: { named: 2, unnamed: 0 },
  tag: { values: ['powers', 'cross', 'poles'], correct: 'powers' },
  holds: true,
  outcome: 0,
  reading: { options: ['true', 'nothing', 'false'], correct: 'nothing' },
};
