/** What is asked from the start of the shift to the first four forecasts: the Times report. */
import type { Question } from '../../../rules/weekend.ts';

export const saturdayEvening = [
  { id: 'N0', kind: 'credence', counts: 'practice', paragraphs: [], proposition: 'secret-talks' },
  {
    id: 'M1',
    kind: 'marks',
    counts: 'practice',
    paragraphs: [3],
    document: 'times',
    phrases: [
      'in-principle',
      'one-on-one',
      'nuclear-programme',
      'senior-official',
      'secret-exchanges',
      'since-early',
    ],
    key: ['secret-exchanges'],
    spare: ['since-early'],
  },
  {
    id: 'SG1',
    kind: 'tags',
    counts: 'reading',
    paragraphs: [1],
    fields: [
      {
        id: 'named',
        values: ['named', 'unnamed'],
        correct: 'unnamed',
        naming: { named: 'named', unnamed: 'unnamed' },
      },
      { id: 'office', values: ['diplomat', 'administration', 'congress'], correct: 'administration' },
      { id: 'count', values: ['one', 'several'], correct: 'one' },
    ],
  },
  {
    id: 'MC1',
    kind: 'choice',
    counts: 'reading',
    paragraphs: [1],
    options: ['c', 'a', 'd', 'b'],
    correct: ['a'],
  },
  {
    id: 'B1',
    kind: 'bulletin',
    counts: 'reading',
    paragraphs: [1],
    slots: [
      {
        id: 'who',
        item: 'SG1',
        options: [
          { id: 'white-house', credit: 0, overstates: true },
          { id: 'official', credit: 1 },
          { id: 'paper', credit: 0.5 },
          { id: 'both-sides', credit: 0, overstates: true },
        ],
      },
      {
        id: 'says',
        item: 'SG1',
        options: [
          { id: 'confirms', credit: 0, overstates: true },
          { id: 'says', credit: 1 },
          { id: 'hints', credit: 0.5 },
        ],
      },
      {
        id: 'what',
        item: 'MC1',
        options: [
          { id: 'agreed', credit: 0, overstates: true },
          { id: 'closer', credit: 0.5 },
          { id: 'in-principle', credit: 1 },
          { id: 'date', credit: 0, overstates: true },
        ],
      },
    ],
  },
  { id: 'PT', kind: 'placement', counts: 'reading', paragraphs: [3], document: 'times', pan: 'for' },
  { id: 'BF1', kind: 'forecast', counts: 'forecasts', paragraphs: [4], outcome: 1 },
  { id: 'BF2', kind: 'forecast', counts: 'forecasts', paragraphs: [5], outcome: 0 },
  { id: 'BF3', kind: 'forecast', counts: 'forecasts', paragraphs: [4], outcome: 1 },
  { id: 'BF4', kind: 'forecast', counts: 'forecasts', paragraphs: [4], outcome: 0 },
] as const satisfies readonly Question[];
