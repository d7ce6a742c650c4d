/** The claims that hang on the board, each from the step on that it is read. */
import type { Claim } from '../../rules/weekend.ts';

export const claims = [
  { id: 'times-agreed', document: 'times', paragraphs: [1], from: 'times-bulletin' },
  { id: 'times-exchanges', document: 'times', paragraphs: [3], from: 'times-balance' },
  { id: 'nsc-no-agreement', document: 'nsc', paragraphs: [4], from: 'statement-edge' },
  { id: 'nsc-ready', document: 'nsc', paragraphs: [4], from: 'statement-door' },
  { id: 'salehi-no-discussions', document: 'salehi', paragraphs: [5], from: 'conference-balance' },
  { id: 'analyst-samore', document: 'al-monitor', paragraphs: [7], from: 'web-chain' },
  { id: 'nbc-talks', document: 'nbc', paragraphs: [8], from: 'sealed-open' },
  { id: 'nbc-consulted', document: 'nbc', paragraphs: [8], from: 'sealed-open' },
  { id: 'nbc-not-happy', document: 'nbc', paragraphs: [9], from: 'sealed-open' },
  { id: 'note-ploy', document: 'campaign', paragraphs: [6], from: 'campaign-note' },
  { id: 'article-summary', document: 'article', paragraphs: [6], from: 'article' },
] as const satisfies readonly Claim[];
