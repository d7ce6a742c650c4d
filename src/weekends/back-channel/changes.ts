/** How weekends of earlier content versions are brought up to this one: steps and questions that are gone, each with what took its place. */
import type { ContentChange } from '../../rules/weekend.ts';

export const changes = [
  {
    from: 2,
    steps: {
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
] as const satisfies readonly ContentChange[];
