/** The article, audited: held against what its own sources said. All of it may be passed by. */
import type { Step } from '../../../rules/weekend.ts';

export const auditSteps = [
  {
    id: 'audit',
    chapter: 'audit',
    verb: 'read',
    clock: '2012-10-22T20:20',
    questions: [],
    optional: true,
    beat: true,
  },
  {
    id: 'audit-result',
    chapter: 'audit',
    verb: 'read',
    clock: '2012-10-22T20:40',
    questions: [],
    optional: true,
    beat: true,
  },
] as const satisfies readonly Step[];
