/** How weekends of earlier content versions are brought up to this one: steps and questions that are gone, each with what took its place. */
import type { ContentChange } from '../../rules/weekend.ts';

export const changes = [
  {
    from: 2,
    steps: {
      'ahead-1': 'slip-1',
      'ahead-2': 'slip-1',
      'ahead-3': 'slip-1',
      'ahead-4': 'slip-1',
      'ahead-5': 'slip-2',
      'ahead-6': 'slip-2',
      'ahead-7': 'slip-2',
      'sunday-needle': 'slip-3',
      'ahead-8': 'slip-3',
      'ahead-9': 'slip-3',
      'sealed-1': 'slip-4',
      'sealed-2': 'slip-4',
      'ahead-12': 'slip-4',
      'file-rest': 'file-outcomes',
      'record-1': 'slip-record',
      'record-2': 'slip-record',
      'record-3': 'slip-record',
      'record-4': 'slip-record',
      'times-correction': 'times-echo',
      'statement-correction': 'statement-echo',
      'conference-correction': 'conference-echo',
      'file-correction': 'file-echo',
      'judge-1': 'page',
      'judge-2': 'page',
      'judge-3': 'page',
      'judge-4': 'page',
      'judge-5': 'page',
      'stance-1': 'two-pages',
      'stance-2': 'two-pages',
      'stance-3': 'two-pages',
      'stance-4': 'two-pages',
      'stance-5': 'two-pages',
      'campaign-features': 'campaign-note',
      'campaign-strength': 'campaign-note',
      // “joint” is the address of the joint that stands by itself.
      joint: 'one-or-two',
    },
    questions: { C1: 'X1', C2: 'X2', C3: 'X3', C4: 'X4' },
  },
  // Chapters came after the last. Who would win one state is asked of the other candidate: an answer to that is not turned round.
  { from: 3, questions: { FR5: 'archived' } },
] as const satisfies readonly ContentChange[];
