/** What is asked about the statement from the White House, and the forecasts it leaves open. */
import type { Question } from '../../../rules/weekend.ts';

const statementPhrases = [
  'not-true',
  'the-two',
  'have-agreed',
  'one-on-one-talks',
  'any-meeting',
  'after-the-elections',
  'the-p5',
  'diplomatic-solution',
  'from-the-outset',
  'be-prepared',
  'meet-bilaterally',
] as const;

export const saturdayNight = [
  {
    id: 'PS1-edge',
    item: 'PS1',
    kind: 'marks',
    counts: 'reading',
    paragraphs: [4],
    document: 'nsc',
    phrases: statementPhrases,
    key: ['have-agreed', 'one-on-one-talks', 'any-meeting', 'after-the-elections'],
    spare: ['not-true', 'the-two'],
  },
  {
    id: 'PS1-door',
    item: 'PS1',
    kind: 'marks',
    counts: 'reading',
    paragraphs: [4],
    document: 'nsc',
    phrases: statementPhrases,
    key: ['be-prepared', 'meet-bilaterally'],
    spare: ['from-the-outset'],
  },
  { id: 'C1', kind: 'correction', counts: 'reading', paragraphs: [1], bulletin: 'B1' },
  {
    id: 'SG2',
    kind: 'tags',
    counts: 'reading',
    paragraphs: [4],
    fields: [
      {
        id: 'named',
        values: ['named', 'unnamed'],
        correct: 'named',
        naming: { named: 'named', unnamed: 'unnamed' },
      },
      { id: 'ground', values: ['background', 'on-the-record'], correct: 'on-the-record' },
      { id: 'setting', values: ['statement', 'conference', 'interview'], correct: 'statement' },
      { id: 'voice', values: ['personal', 'institutional'], correct: 'institutional' },
    ],
  },
  {
    id: 'CP1',
    kind: 'relation',
    counts: 'reading',
    paragraphs: [1, 4],
    from: 'times-agreed',
    to: 'nsc-no-agreement',
    relation: 'contradicts',
    options: ['contradicts', 'weighs-against', 'only-seems-to', 'corroborates', 'overstates'],
  },
  {
    id: 'B2',
    kind: 'bulletin',
    counts: 'reading',
    paragraphs: [4],
    slots: [
      {
        id: 'what',
        item: 'MC3',
        options: [
          { id: 'b', credit: 0, overstates: true },
          { id: 'a', credit: 1 },
          { id: 'd', credit: 0, overstates: true },
          { id: 'c', credit: 0, overstates: true },
        ],
      },
    ],
  },
  { id: 'PN', kind: 'placement', counts: 'reading', paragraphs: [4], document: 'nsc', pan: 'off' },
  { id: 'BF5', kind: 'forecast', counts: 'forecasts', paragraphs: [5], outcome: 1 },
  { id: 'BF6', kind: 'forecast', counts: 'forecasts', paragraphs: [8], outcome: 1 },
  { id: 'BF7', kind: 'forecast', counts: 'forecasts', paragraphs: [8], outcome: 0 },
] as const satisfies readonly Question[];
