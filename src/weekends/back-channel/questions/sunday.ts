/** What is asked about the news conference in Tehran. */
import type { Question } from '../../../rules/weekend.ts';
import { statementPhrases } from './saturday-night.ts';

export const answerPhrases = [
  'have-not-had',
  'any-discussions',
  'with-america',
  'nuclear',
  'talks-ongoing',
  'with-the-p5-1',
  'other-than-that',
  'no-discussions',
  'with-the-united-states',
] as const;

export const sunday = [
  {
    id: 'X2',
    kind: 'correction',
    counts: 'reading',
    paragraphs: [4],
    bulletin: 'B2',
    document: 'nsc',
    phrases: ['by-a-spokesman', ...statementPhrases],
    ranPast: {
      who: { official: ['by-a-spokesman'], both: ['by-a-spokesman'] },
      what: {
        b: ['have-agreed', 'one-on-one-talks', 'any-meeting', 'after-the-elections'],
        c: ['be-prepared', 'meet-bilaterally'],
      },
    },
    spare: ['not-true', 'the-two', 'from-the-outset'],
  },
  {
    id: 'PS2',
    kind: 'marks',
    counts: 'reading',
    paragraphs: [5],
    document: 'salehi',
    phrases: answerPhrases,
    key: ['with-the-p5-1', 'other-than-that'],
    spare: ['nuclear', 'talks-ongoing'],
  },
  {
    id: 'PS3',
    kind: 'marks',
    counts: 'reading',
    paragraphs: [5],
    document: 'salehi',
    phrases: answerPhrases,
    key: ['have-not-had', 'nuclear'],
    spare: [],
  },
  {
    id: 'B3',
    kind: 'bulletin',
    counts: 'reading',
    paragraphs: [5],
    slots: [
      {
        id: 'who',
        item: 'PS3',
        options: [
          { id: 'exact', credit: 0, overstates: true },
          { id: 'quoted', credit: 1 },
          { id: 'leadership', credit: 0, overstates: true },
          { id: 'some', credit: 0.5 },
        ],
      },
      {
        id: 'scope',
        item: 'PS2',
        options: [
          { id: 'every-kind', credit: 0, overstates: true },
          { id: 'public', credit: 0.5 },
          { id: 'outside', credit: 1 },
          { id: 'future', credit: 0, overstates: true },
        ],
      },
    ],
  },
  { id: 'PS', kind: 'placement', counts: 'reading', paragraphs: [5], document: 'salehi', pan: 'against' },
  { id: 'N3', kind: 'credence', counts: 'practice', paragraphs: [], proposition: 'secret-talks' },
  { id: 'BF8', kind: 'forecast', counts: 'forecasts', paragraphs: [1, 7, 8], outcome: 0 },
  { id: 'BF9', kind: 'forecast', counts: 'forecasts', paragraphs: [7], outcome: 1 },
] as const satisfies readonly Question[];
