/** A weekend of nothing but questions, and a state of nothing but answers. */
import type { State } from '../../../src/rules/state.ts';
import type { Question, Weekend } from '../../../src/rules/weekend.ts';

/** A field that asks whether somebody is named, whatever its values are called. */
export const WHO = {
  id: 'who',
  values: ['by-name', 'in-secret', 'party'],
  correct: 'by-name',
  naming: { named: 'by-name', unnamed: 'in-secret' },
} as const;

export function weekendOf(questions: readonly Question[]): Weekend {
  return {
    id: 'w',
    contentVersion: 1,
    chapters: [],
    steps: [],
    drawer: [],
    documents: [],
    claims: [],
    questions,
  };
}

export function stateOf(answers: State['answers']): State {
  return { at: 's', reached: 's', answers, checked: {}, locked: [], known: [], contested: {} };
}
