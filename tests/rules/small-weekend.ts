/** A small made-up weekend that holds every kind of question: the rules know no particular one. */
import type {
  JudgementQuestion,
  Question,
  Relation,
  RelationQuestion,
  Stamp,
  StampQuestion,
  Step,
  Weekend,
} from '../../src/rules/weekend.ts';

const relations = ['contradicts', 'weighs-against', 'only-seems-to', 'corroborates', 'overstates'] as const;

const relation = (id: string, right: Relation): RelationQuestion => ({
  id,
  kind: 'relation',
  counts: 'reading',
  paragraphs: [1],
  from: 'claim-letter',
  to: 'claim-reply',
  relation: right,
  options: relations,
});

const line = (id: string, stamp: Stamp): StampQuestion => ({
  id,
  kind: 'stamp',
  counts: 'audit',
  paragraphs: [1],
  sources: [{ document: 'letter', blocks: ['all'] }],
  stamp,
  bearing: stamp === 'faithful' ? 'none' : 'light',
});

const propositions = ['met', 'agreed', 'staged', 'matters', 'willing'] as const;
const bands = [
  [55, 85],
  [25, 60],
  [20, 55],
  [40, 75],
  [65, 95],
] as const;
const stances = ['likely', 'open', 'open', 'open', 'likely'] as const;

const judgements = propositions.map(
  (proposition, at): JudgementQuestion => ({
    id: `judgement-${at + 1}`,
    kind: 'judgement',
    counts: 'judgement',
    paragraphs: [1],
    proposition,
    band: bands[at] ?? [0, 100],
    stance: stances[at] ?? 'open',
    ...(proposition === 'matters' ? { near: 'likely' } : {}),
  }),
);

const read = { counts: 'reading', paragraphs: [1] } as const;

const questions: readonly Question[] = [
  { id: 'prior', kind: 'credence', counts: 'practice', paragraphs: [], proposition: 'met' },
  { id: 'report', kind: 'belief', counts: 'practice', paragraphs: [], holds: false },
  {
    id: 'warm-up',
    kind: 'marks',
    counts: 'practice',
    paragraphs: [],
    document: 'letter',
    phrases: ['l1', 'l2', 'l3'],
    key: ['l2'],
    spare: [],
  },
  {
    id: 'who',
    kind: 'tags',
    ...read,
    fields: [
      { id: 'named', values: ['yes', 'no'], correct: 'no' },
      { id: 'count', values: ['one', 'two'], correct: 'one' },
    ],
  },
  { id: 'what', kind: 'choice', ...read, options: ['a', 'b', 'c', 'd'], correct: ['a'], near: ['b'] },
  {
    id: 'bulletin',
    kind: 'bulletin',
    ...read,
    slots: [
      {
        id: 'source',
        item: 'who',
        options: [
          { id: 'unnamed', credit: 1 },
          { id: 'vague', credit: 0.5 },
          { id: 'named', credit: 0, overstates: true },
        ],
      },
      {
        id: 'deed',
        item: 'deed',
        options: [
          { id: 'in-principle', credit: 1 },
          { id: 'agreed', credit: 0.5, overstates: true },
          { id: 'nothing', credit: 0 },
        ],
      },
    ],
  },
  {
    id: 'correction',
    kind: 'correction',
    ...read,
    bulletin: 'bulletin',
    document: 'letter',
    phrases: ['l1', 'l2', 'l3', 'l4'],
    ranPast: { source: { named: ['l1'] }, deed: { agreed: ['l2', 'l3'] } },
    spare: [],
  },
  { id: 'place-letter', kind: 'placement', ...read, document: 'letter', pan: 'for' },
  { id: 'place-reply', kind: 'placement', ...read, document: 'reply', pan: 'off' },
  { id: 'place-box', kind: 'placement', ...read, document: 'box', pan: 'for' },
  { id: 'answered', kind: 'forecast', counts: 'forecasts', paragraphs: [1], outcome: 1 },
  { id: 'repeated', kind: 'forecast', counts: 'forecasts', paragraphs: [1], outcome: 0 },
  { id: 'inside', kind: 'forecast', counts: 'forecasts', paragraphs: [1], outcome: 1 },
  {
    id: 'edge',
    kind: 'marks',
    item: 'words',
    ...read,
    document: 'reply',
    phrases: ['r1', 'r2', 'r3', 'r4', 'r5'],
    key: ['r1', 'r2'],
    spare: ['r3'],
  },
  relation('thread', 'contradicts'),
  { id: 'now', kind: 'credence', counts: 'practice', paragraphs: [], proposition: 'met' },
  { id: 'seal', kind: 'seal', counts: 'practice', paragraphs: [], document: 'box' },
  relation('batch-1', 'only-seems-to'),
  relation('batch-2', 'corroborates'),
  relation('batch-3', 'weighs-against'),
  { id: 'call-1', kind: 'call', counts: 'practice', paragraphs: [], slips: ['card-a', 'card-b', 'card-c'] },
  { id: 'call-2', kind: 'call', counts: 'practice', paragraphs: [], slips: ['card-a', 'card-b', 'card-c'] },
  {
    id: 'square',
    kind: 'grid',
    ...read,
    rows: [
      { document: 'letter', accepted: ['says'] },
      { document: 'reply', accepted: ['denies', 'silent'] },
      { document: 'box', accepted: ['silent'] },
    ],
  },
  { id: 'joint', kind: 'joint', counts: 'practice', paragraphs: [], documents: ['letter', 'box'] },
  {
    id: 'chain',
    kind: 'chain',
    ...read,
    links: ['paper', 'writer', 'analyst', 'unknown', 'minister'],
    correct: ['paper', 'writer', 'analyst', 'unknown'],
  },
  { id: 'three', kind: 'choice', ...read, options: ['v', 'w', 'x', 'y', 'z'], correct: ['v', 'w', 'x'] },
  ...judgements,
  {
    id: 'assessment',
    kind: 'assessment',
    counts: 'practice',
    paragraphs: [],
    judgements: judgements.map((judgement) => judgement.id),
    caveats: ['one-voice', 'thin'],
  },
  { id: 'for-the-record', kind: 'forecast', counts: 'record', paragraphs: [], outcome: 1 },
  {
    id: 'order',
    kind: 'order',
    ...read,
    events: ['vote', 'letter', 'debate', 'reply'],
    correct: ['letter', 'reply', 'debate', 'vote'],
    ties: [['letter', 'reply']],
  },
  { id: 'grade', kind: 'grade', ...read, accepted: ['C3', 'F3'], never: ['A', '1'] },
  {
    id: 'pin',
    kind: 'pin',
    counts: 'practice',
    paragraphs: [],
    cities: [
      { id: 'north', at: { latitude: 60.4, longitude: 5.3 } },
      { id: 'south', at: { latitude: -33.9, longitude: 18.4 } },
    ],
  },
  line('stray-1', 'widened'),
  line('stray-2', 'left-out'),
  line('faithful', 'faithful'),
];

const step = (id: string, asks: readonly string[], more: Partial<Step> = {}, day = 20): Step => ({
  id,
  chapter: day === 20 ? 'evening' : 'monday',
  verb: 'read',
  clock: `2012-10-${day}T21:00`,
  questions: asks,
  ...more,
});

const evening: readonly Step[] = [
  step('shift', []),
  step('first-number', ['prior']),
  step('letter', ['warm-up'], { document: 'letter', arrives: true }),
  step('letter-who', ['who'], { document: 'letter' }),
  step('letter-what', ['what'], { document: 'letter' }),
  step('letter-wire', ['bulletin'], { verb: 'file' }),
  step('letter-balance', ['place-letter']),
  step('call-1', ['call-1']),
  step('ahead-1', ['answered']),
  step('ahead-2', ['repeated']),
  step('reply', ['edge'], { document: 'reply', arrives: true }),
  step('reply-outcome', [], { reveals: ['answered'] }),
  step('letter-echo', ['correction'], { verb: 'file', document: 'letter', echo: 'bulletin' }),
  step('reply-thread', ['thread']),
  step('reply-balance', ['place-reply']),
  step('call-2', ['call-2']),
  step('second-number', ['now', 'inside']),
  step('sealed', [], { document: 'box', arrives: true }),
  step('unsealed', ['seal'], { document: 'box' }),
  step('threads', ['batch-1', 'batch-2', 'batch-3'], { batch: true }),
  step('box-balance', ['place-box']),
  step('square', ['square'], { batch: true }),
  step('one-or-two', ['joint']),
  step('way-back', ['chain']),
  step('outcomes', [], { reveals: ['repeated', 'inside'] }),
];

const monday: readonly Step[] = [
  step('campaign', ['three'], {}, 22),
  ...judgements.map((judgement, at) => step(`judge-${at + 1}`, [judgement.id], { locks: [] }, 22)),
  step(
    'filing',
    ['assessment'],
    { files: true, locks: [...judgements.map((judgement) => judgement.id), 'assessment'] },
    22,
  ),
  step('record', ['for-the-record'], { optional: true }, 22),
  step('article', ['report'], { document: 'article', arrives: true }, 22),
  ...['stray-1', 'faithful', 'stray-2'].map((id) =>
    step(`line-${id}`, [id], { document: 'article', shows: ['all'], optional: true }, 22),
  ),
  step('points', [], {}, 22),
];

export const smallWeekend: Weekend = {
  id: 'small',
  contentVersion: 1,
  chapters: ['evening', 'monday'],
  steps: [...evening, ...monday],
  weighs: 'met',
  drawer: [
    step('drawer-order', ['order'], {}, 22),
    step('drawer-grade', ['grade'], {}, 22),
    step('drawer-pin', ['pin'], {}, 22),
  ],
  documents: [
    {
      id: 'letter',
      voices: { named: 0, unnamed: 1 },
      blocks: [{ id: 'all', role: 'text', paragraphs: [1] }],
    },
    {
      id: 'reply',
      voices: { named: 1, unnamed: 0 },
      blocks: [{ id: 'all', role: 'quote', paragraphs: [1] }],
    },
    {
      id: 'box',
      voices: { named: 0, unnamed: 1 },
      blocks: [
        { id: 'label', role: 'text', paragraphs: [1] },
        { id: 'inside', role: 'text', after: 'seal', paragraphs: [1] },
      ],
    },
    ...['card-a', 'card-b', 'card-c'].map((id) => ({
      id,
      voices: { named: 0, unnamed: 0 },
      blocks: [{ id: 'all', role: 'text' as const, paragraphs: [] }],
    })),
    {
      id: 'article',
      voices: { named: 0, unnamed: 0 },
      blocks: [{ id: 'all', role: 'text', paragraphs: [1] }],
    },
  ],
  claims: [
    { id: 'claim-letter', document: 'letter', paragraphs: [1], from: 'letter' },
    { id: 'claim-reply', document: 'reply', paragraphs: [1], from: 'reply' },
  ],
  questions,
};
