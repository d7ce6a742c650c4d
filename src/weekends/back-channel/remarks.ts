/** What the duty editor may notice, and where: of the deeds listed for a step the first that was done. */
import type { Remark } from '../../present/scenery.ts';

export const remarks = [
  {
    at: 'conference-brackets',
    words: 'remark',
    deeds: [
      'sure-and-wrong',
      'marked-beyond',
      'sure-and-right',
      'near-fifty',
      'bold',
      'right-side',
      'marked-exactly',
      'any',
    ],
  },
  {
    at: 'sealed-open',
    words: 'remark',
    deeds: [
      'knew',
      'needle-still',
      'needle-swung',
      'weights-against-needle',
      'all-strong',
      'all-slight',
      'weights-with-needle',
      'bold',
      'near-fifty',
      'right-side',
    ],
  },
  { at: 'file-balance', words: 'remark', deeds: ['threads-at-once', 'second-look', 'let-stand'] },
  {
    at: 'campaign-suspicion',
    words: 'remark',
    deeds: ['weights-against-needle', 'two-people', 'one-person'],
  },
  {
    at: 'filing',
    words: 'remark',
    deeds: [
      'sure-and-wrong',
      'needle-swung',
      'needle-still',
      'marked-beyond',
      'sure-and-right',
      'right-side',
    ],
  },
  {
    at: 'everything',
    words: 'good-night',
    deeds: ['sure-and-wrong', 'needle-swung', 'near-fifty', 'right-side', 'any'],
  },
] as const satisfies readonly Remark[];
