/** Seal: a file to be opened. */
import type { KindRules } from './kind.ts';

export const seal: KindRules<'seal'> = {
  judged: false,
  valid: (_question, value) => value === 'open',
  complete: () => true,
  credit: () => undefined,
  brings: (question) => [{ type: 'opened', document: question.document }],
};
