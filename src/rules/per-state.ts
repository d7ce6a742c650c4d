/** Remembers what was worked out of a state: a move, and a description of one moment, ask the same questions many times. */
import type { State } from './state.ts';
import type { Weekend } from './weekend.ts';

/** The same function, which works nothing out twice in a row: what is asked next is mostly of the same state. */
export function perState<T>(
  work: (weekend: Weekend, state: State) => T,
): (weekend: Weekend, state: State) => T {
  let last: { readonly weekend: Weekend; readonly state: State; readonly made: T } | undefined;
  return (weekend, state) => {
    if (last?.state === state && last.weekend === weekend) return last.made;
    const made = work(weekend, state);
    last = { weekend, state, made };
    return made;
  };
}
