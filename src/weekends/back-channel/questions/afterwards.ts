/** What is asked once the weekend is over: the envelope's slip, and one of its needles again after later news. */
import type { Question } from '../../../rules/weekend.ts';

export const afterwards = [
  {
    id: 'FR4',
    kind: 'forecast',
    counts: 'record',
    paragraphs: [],
    outcome: 0,
    prior: {
      defensible: [3, 10],
      evidence: [{ id: 'first' }, { id: 'succession', percent: 3 }, { id: 'channel' }],
    },
  },
  {
    id: 'FR6',
    kind: 'forecast',
    counts: 'record',
    paragraphs: [],
    electoral: true,
    outcome: 0,
    prior: {
      defensible: [25, 50],
      evidence: [{ id: 'polls' }, { id: 'model', percent: 50 }, { id: 'elections', percent: 13 }],
    },
  },
  {
    id: 'FR7',
    kind: 'forecast',
    counts: 'record',
    paragraphs: [],
    electoral: true,
    outcome: 0,
    prior: {
      defensible: [3, 20],
      model: 2,
      evidence: [
        { id: 'model', percent: 2 },
        { id: 'september', percent: 30 },
        { id: 'july', percent: 62 },
        { id: 'changes', percent: 20 },
      ],
    },
  },
  {
    id: 'FR8',
    kind: 'forecast',
    counts: 'record',
    paragraphs: [],
    outcome: 1,
    prior: {
      defensible: [60, 85],
      evidence: [{ id: 'minister' }, { id: 'neither' }, { id: 'rounds' }, { id: 'sanctions' }],
    },
  },
  ...[
    ['U1', 'FR4'],
    ['U2', 'U1'],
    ['U3', 'U2'],
    ['U4', 'U3'],
  ].map(
    ([id = '', updates = '']) =>
      ({ id, kind: 'forecast', counts: 'practice', paragraphs: [], outcome: 0, updates }) as const,
  ),
] as const satisfies readonly Question[];
