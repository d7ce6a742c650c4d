/** Holds as one what many hand-ins have alike, so that those of thousands lie in little room and are compared at a glance. */
import type { Answer } from '../../../rules/weekend.ts';
import type { Outcome } from './read.ts';

/** Every hand-in brings its ids and answers as things of its own: what this returns gives each the first that was the same. */
export function sharing(): (outcome: Outcome) => Outcome {
  const ids = new Map<string, string>();
  const answers = new Map<string, Answer>();
  const id = (own: string) => kept(ids, own, own);
  const answer = (own: Answer) => kept(answers, JSON.stringify(own), own);
  return (outcome) => {
    const { read } = outcome;
    if ('problem' in read) return outcome;
    const { state } = read;
    const shared = Object.entries(state.answers).map(([of, own]) => [id(of), answer(own)] as const);
    return {
      ...outcome,
      read: {
        ...read,
        state: { ...state, locked: state.locked.map(id), answers: Object.fromEntries(shared) },
      },
    };
  };
}

function kept<T>(all: Map<string, T>, key: string, own: T): T {
  const first = all.get(key) ?? own;
  all.set(key, first);
  return first;
}
