/** The article, audited: held against what its own sources said. All of it may be passed by. */
import type { Step } from '../../../rules/weekend.ts';

/** Shuffled once, so that neither paragraphs nor keys lie in a row. */
const CARDS = ['AU2', 'AR1', 'AU1', 'AU5', 'AR3', 'AU4', 'AU6', 'AR2', 'AU7', 'AU3'] as const;

/** A line of the article on the desk; what is asked of it, and its stamp. */
export function cardOf(card: string) {
  const line = card.toLowerCase();
  return {
    verb: 'read',
    document: 'in-print',
    shows: [line, `${line}-around`],
    questions: [`${card}-act`, card],
  } as const;
}

export const auditSteps: readonly Step[] = [
  {
    id: 'audit',
    chapter: 'audit',
    verb: 'read',
    clock: '2012-10-22T20:20',
    questions: [],
    optional: true,
    beat: true,
  },
  ...CARDS.map((card, at) => ({
    id: `audit-${card.toLowerCase()}`,
    chapter: 'audit',
    clock: `2012-10-22T20:${21 + at}`,
    ...cardOf(card),
    optional: true,
    beat: at === 0,
  })),
  {
    id: 'audit-result',
    chapter: 'audit',
    verb: 'read',
    clock: '2012-10-22T20:40',
    questions: [],
    optional: true,
    beat: true,
  },
];
