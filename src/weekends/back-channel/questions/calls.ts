/** The two calls to the desk's library, and the slips it can bring: background in print before the weekend, answering nothing. */
import type { Question } from '../../../rules/weekend.ts';

const slips = ['lib-direct-talks', 'lib-november', 'lib-denials', 'lib-debate'];

export const calls = [
  { id: 'K1', kind: 'call', counts: 'practice', paragraphs: [], slips },
  { id: 'K2', kind: 'call', counts: 'practice', paragraphs: [], slips },
] as const satisfies readonly Question[];
