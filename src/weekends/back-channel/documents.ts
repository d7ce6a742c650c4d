/** The documents of the weekend, in the order in which they arrive. Their words are in the text files. */
import type { Document } from '../../rules/weekend.ts';

export const documents = [
  {
    id: 'times',
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'agreed', kind: 'text', paragraphs: [1] },
      { id: 'source', kind: 'text', paragraphs: [1] },
      { id: 'exchanges', kind: 'text', paragraphs: [3] },
      { id: 'surprise', kind: 'text', paragraphs: [2] },
      { id: 'background', kind: 'more', paragraphs: [2] },
    ],
  },
  {
    id: 'nsc',
    voices: { named: 1, unnamed: 0 },
    blocks: [
      { id: 'head', kind: 'text', paragraphs: [4] },
      { id: 'quote', kind: 'quote', speaker: 'vietor', paragraphs: [4] },
      { id: 'p5', kind: 'more', paragraphs: [4] },
    ],
  },
  {
    id: 'salehi',
    voices: { named: 1, unnamed: 0 },
    blocks: [
      { id: 'head', kind: 'text', paragraphs: [5] },
      { id: 'quote', kind: 'quote', speaker: 'salehi', paragraphs: [5] },
      { id: 'gloss', kind: 'text', paragraphs: [5] },
    ],
  },
  {
    id: 'al-monitor',
    // The reporter passes the story on; the one who says that it happened has no name.
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'lead', kind: 'text', paragraphs: [7] },
      { id: 'contact', kind: 'text', paragraphs: [7] },
      { id: 'samore', kind: 'text', paragraphs: [7] },
      { id: 'limits', kind: 'more', paragraphs: [7] },
    ],
  },
  {
    id: 'nbc',
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'talks', kind: 'text', after: 'NX', paragraphs: [8] },
      { id: 'allies', kind: 'quote', speaker: 'official', after: 'NX', paragraphs: [8] },
      { id: 'debate', kind: 'text', after: 'NX', paragraphs: [9] },
      { id: 'voters', kind: 'text', after: 'BF12', paragraphs: [9] },
    ],
  },
  {
    id: 'campaign',
    voices: { named: 0, unnamed: 0 },
    blocks: [
      { id: 'frame', kind: 'text', paragraphs: [] },
      { id: 'ploy', kind: 'text', paragraphs: [6] },
      { id: 'bind', kind: 'text', paragraphs: [6] },
      { id: 'vote', kind: 'text', paragraphs: [6] },
      { id: 'risk', kind: 'more', paragraphs: [6] },
    ],
  },
  {
    id: 'article',
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'ploy', kind: 'text', paragraphs: [6] },
      { id: 'verdict', kind: 'text', paragraphs: [10] },
      { id: 'harbinger', kind: 'text', paragraphs: [11] },
      { id: 'opening', kind: 'more', paragraphs: [1, 3] },
      { id: 'stuck', kind: 'more', paragraphs: [2] },
      { id: 'denials', kind: 'more', paragraphs: [4, 5] },
      { id: 'confirmations', kind: 'more', paragraphs: [7, 8] },
      { id: 'upset', kind: 'more', paragraphs: [9] },
    ],
  },
] as const satisfies readonly Document[];
