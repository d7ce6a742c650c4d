/** The audit's papers: lines of the article as they were printed, and what its sources said. They come with their cards. */
import type { Document } from '../../rules/weekend.ts';

/** Each line by its card, with its paragraph; what stands around it goes on beneath. */
const printed = [
  { card: 'au1', role: 'quote', paragraph: 5 },
  { card: 'au2', role: 'text', paragraph: 6 },
  { card: 'au3', role: 'text', paragraph: 1 },
  { card: 'au4', role: 'text', paragraph: 1 },
  { card: 'au5', role: 'quote', paragraph: 4 },
  { card: 'au6', role: 'text', paragraph: 8 },
  { card: 'au7', role: 'quote', paragraph: 8 },
  { card: 'ar1', role: 'quote', paragraph: 4 },
  { card: 'ar2', role: 'text', paragraph: 8 },
  { card: 'ar3', role: 'text', paragraph: 10 },
  { card: 'ar4', role: 'text', paragraph: 7 },
] as const;

const text = (id: string, paragraph: number) => ({ id, role: 'text', paragraphs: [paragraph] }) as const;

export const auditPapers = [
  {
    id: 'in-print',
    voices: { named: 0, unnamed: 1 },
    blocks: printed.flatMap(({ card, role, paragraph }) => [
      { id: card, role, paragraphs: [paragraph] },
      { id: `${card}-around`, role: 'text', paragraphs: [] } as const,
    ]),
  },
  {
    id: 'reuters',
    voices: { named: 1, unnamed: 0 },
    blocks: [text('salehi', 5), text('netanyahu', 8), text('officials', 1)],
  },
  { id: 'afp', voices: { named: 1, unnamed: 0 }, blocks: [text('salehi', 5)] },
  {
    id: 'upi',
    voices: { named: 0, unnamed: 1 },
    blocks: [text('officials', 1), text('leader', 3), text('doubtful', 3), text('waits', 3)],
  },
  { id: 'edition-denied', voices: { named: 1, unnamed: 1 }, blocks: [text('report', 1)] },
  { id: 'edition-plain', voices: { named: 0, unnamed: 1 }, blocks: [text('report', 1)] },
  {
    id: 'issued',
    voices: { named: 1, unnamed: 0 },
    blocks: [{ ...text('statement', 4), speaker: 'vietor' }],
  },
  { id: 'nbc-page', voices: { named: 0, unnamed: 1 }, blocks: [text('dated', 8), text('talks', 8)] },
  { id: 'rozen', voices: { named: 0, unnamed: 1 }, blocks: [text('dated', 7), text('analyst', 7)] },
  { id: 'file-in-hand', voices: { named: 2, unnamed: 3 }, blocks: [text('for', 8), text('against', 5)] },
] as const satisfies readonly Document[];
