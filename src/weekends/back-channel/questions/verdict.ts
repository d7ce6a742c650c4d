/** What is asked once the article lies open: how far it goes, and how far it can be trusted with its own sources. */
import type { Question } from '../../../rules/weekend.ts';

export const verdict = [
  {
    id: 'PS4',
    kind: 'marks',
    counts: 'reading',
    paragraphs: [10],
    document: 'article',
    phrases: [
      'the-body-of-evidence',
      'talks-took-place',
      'on-and-off',
      'ready-to-meet',
      'one-on-one-with-iran',
      'if-this-is-true',
      'an-agreement',
      'a-breakthrough',
      'four-years',
      'hold-israel-back',
      'prevent-war',
    ],
    key: ['the-body-of-evidence', 'if-this-is-true'],
    spare: [],
  },
  {
    id: 'CP5-cell',
    item: 'CP5',
    kind: 'choice',
    counts: 'reading',
    paragraphs: [6, 4],
    options: ['salehi-talked', 'nsc-agreed', 'nbc-talked', 'nsc-talked', 'salehi-agreed'],
    correct: ['nsc-talked'],
    cells: {
      grid: 'GR',
      claim: 'article-summary',
      becomes: 'denies',
      at: {
        'nsc-talked': { document: 'nsc', column: 'settled' },
        'nsc-agreed': { document: 'nsc', column: 'asked' },
        'salehi-talked': { document: 'salehi', column: 'settled' },
        'salehi-agreed': { document: 'salehi', column: 'asked' },
        'nbc-talked': { document: 'nbc', column: 'settled' },
      },
    },
  },
  {
    id: 'CP5',
    kind: 'relation',
    counts: 'reading',
    paragraphs: [6, 4],
    from: 'article-summary',
    to: 'nsc-no-agreement',
    relation: 'overstates',
    options: ['contradicts', 'weighs-against', 'only-seems-to', 'corroborates', 'overstates'],
  },
] as const satisfies readonly Question[];
