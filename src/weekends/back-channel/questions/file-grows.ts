/** What is asked about the two reports that follow, one of them sealed at first. */
import type { Question } from '../../../rules/weekend.ts';
import { answerPhrases } from './sunday.ts';

const relations = ['contradicts', 'weighs-against', 'only-seems-to', 'corroborates', 'overstates'] as const;

export const fileGrows = [
  {
    id: 'X3',
    kind: 'correction',
    counts: 'reading',
    paragraphs: [5],
    bulletin: 'B3',
    document: 'salehi',
    phrases: ['the-minister', 'as-quoted', ...answerPhrases],
    ranPast: {
      who: { exact: ['as-quoted', 'have-not-had', 'nuclear'], leadership: ['the-minister'] },
      scope: {
        'every-kind': ['with-the-p5-1', 'other-than-that'],
        future: ['have-not-had', 'no-discussions'],
      },
    },
    spare: ['talks-ongoing', 'any-discussions'],
  },
  {
    id: 'SG4',
    kind: 'chain',
    counts: 'reading',
    paragraphs: [7],
    links: ['samore', 'analyst', 'file', 'unknown', 'diplomat', 'rozen'],
    faces: {
      samore: 'named',
      analyst: 'unnamed',
      file: 'desk',
      unknown: 'blank',
      diplomat: 'unnamed',
      rozen: 'reporter',
    },
    correct: ['file', 'rozen', 'analyst', 'unknown'],
  },
  {
    id: 'SG4-named',
    item: 'SG4',
    kind: 'choice',
    counts: 'reading',
    paragraphs: [7],
    options: ['yes', 'no'],
    correct: ['no'],
  },
  { id: 'BF10', kind: 'forecast', counts: 'forecasts', paragraphs: [8], outcome: 0 },
  { id: 'BF11', kind: 'forecast', counts: 'forecasts', paragraphs: [9], outcome: 0, electoral: true },
  { id: 'NX', kind: 'seal', counts: 'practice', paragraphs: [], document: 'nbc' },
  {
    id: 'SG5',
    kind: 'choice',
    counts: 'reading',
    paragraphs: [1, 8],
    options: ['yes', 'no'],
    correct: ['no'],
  },
  {
    id: 'CP2',
    kind: 'relation',
    counts: 'reading',
    paragraphs: [4, 8],
    from: 'nsc-no-agreement',
    to: 'nbc-talks',
    relation: 'only-seems-to',
    options: relations,
  },
  {
    id: 'CP3',
    kind: 'relation',
    counts: 'reading',
    paragraphs: [5, 8],
    from: 'salehi-no-discussions',
    to: 'nbc-talks',
    relation: 'contradicts',
    options: relations,
  },
  {
    id: 'CP4',
    kind: 'relation',
    counts: 'reading',
    paragraphs: [3, 8],
    from: 'times-exchanges',
    to: 'nbc-talks',
    relation: 'corroborates',
    options: relations,
  },
  { id: 'PA', kind: 'placement', counts: 'reading', paragraphs: [7], document: 'al-monitor', pan: 'for' },
  { id: 'PB', kind: 'placement', counts: 'reading', paragraphs: [8], document: 'nbc', pan: 'for' },
  { id: 'J', kind: 'joint', counts: 'practice', paragraphs: [1, 8], documents: ['times', 'nbc'] },
  { id: 'BF12', kind: 'forecast', counts: 'forecasts', paragraphs: [9], outcome: 1, electoral: true },
  {
    id: 'B4',
    kind: 'bulletin',
    counts: 'reading',
    paragraphs: [1, 8],
    slots: [
      {
        id: 'who',
        item: 'SG5',
        options: [
          { id: 'second', credit: 0, overstates: true },
          { id: 'nbc', credit: 0.5 },
          { id: 'perhaps-same', credit: 1 },
          { id: 'white-house', credit: 0, overstates: true },
        ],
      },
      {
        id: 'what',
        item: 'CP4',
        options: [
          { id: 'meeting', credit: 0, overstates: true },
          { id: 'talks', credit: 1 },
          { id: 'contact', credit: 0.5 },
          { id: 'all-confirmed', credit: 0, overstates: true },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
