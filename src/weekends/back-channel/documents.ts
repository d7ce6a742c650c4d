/** The documents of the weekend, in the order in which they arrive. Their words are in the text files. */
import type { Document } from '../../rules/weekend.ts';

export const documents = [
  {
    id: 'times',
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'agreed', role: 'text', paragraphs: [1] },
      { id: 'source', role: 'text', paragraphs: [1] },
      { id: 'exchanges', role: 'text', paragraphs: [3] },
      { id: 'surprise', role: 'text', paragraphs: [2] },
      { id: 'background', role: 'more', paragraphs: [2] },
    ],
  },
  {
    id: 'nsc',
    voices: { named: 1, unnamed: 0 },
    blocks: [
      { id: 'head', role: 'text', paragraphs: [4] },
      { id: 'quote', role: 'quote', speaker: 'vietor', paragraphs: [4] },
      { id: 'p5', role: 'more', paragraphs: [4] },
    ],
  },
  {
    id: 'salehi',
    voices: { named: 1, unnamed: 0 },
    blocks: [
      { id: 'head', role: 'text', paragraphs: [5] },
      { id: 'quote', role: 'quote', speaker: 'salehi', paragraphs: [5] },
      { id: 'gloss', role: 'text', paragraphs: [5] },
    ],
  },
  {
    id: 'al-monitor',
    // The reporter passes the story on; the one who says that it happened has no name.
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'lead', role: 'text', paragraphs: [7] },
      { id: 'contact', role: 'text', paragraphs: [7] },
      { id: 'samore', role: 'text', paragraphs: [7] },
      { id: 'limits', role: 'more', paragraphs: [7] },
    ],
  },
  {
    id: 'nbc',
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'talks', role: 'text', after: 'NX', paragraphs: [8] },
      { id: 'allies', role: 'quote', speaker: 'official', after: 'NX', paragraphs: [8] },
      { id: 'debate', role: 'text', after: 'NX', paragraphs: [9] },
      { id: 'voters', role: 'text', after: 'NX', paragraphs: [9] },
    ],
  },
  {
    id: 'campaign',
    voices: { named: 0, unnamed: 0 },
    blocks: [
      { id: 'frame', role: 'text', paragraphs: [] },
      { id: 'ploy', role: 'text', paragraphs: [6] },
      { id: 'vote', role: 'text', paragraphs: [6] },
      { id: 'bind', role: 'text', paragraphs: [6] },
      { id: 'risk', role: 'more', paragraphs: [6] },
    ],
  },
  {
    id: 'article',
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'ploy', role: 'text', paragraphs: [6] },
      { id: 'verdict', role: 'text', paragraphs: [10] },
      { id: 'harbinger', role: 'text', paragraphs: [11] },
      { id: 'opening', role: 'more', paragraphs: [1, 3] },
      { id: 'stuck', role: 'more', paragraphs: [2] },
      { id: 'denials', role: 'more', paragraphs: [4, 5] },
      { id: 'confirmations', role: 'more', paragraphs: [7, 8] },
      { id: 'upset', role: 'more', paragraphs: [9] },
    ],
  },
  // Slips of the desk's own library: they come by a call.
  ...['lib-direct-talks', 'lib-november', 'lib-denials', 'lib-debate'].map((id) => ({
    id,
    voices: { named: 0, unnamed: 0 },
    blocks: [{ id: 'text', role: 'text', paragraphs: [] } as const],
  })),
] as const satisfies readonly Document[];
