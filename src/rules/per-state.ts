/** Remembers what was worked out of a state: a description of one moment asks the same questions many times. */
import type { State } from './state.ts';
import type { Weekend } from './weekend.ts';

/** The same function, which works anything out once for each state of a weekend, as long as the state is in use. */
export function perState<T>(
  work: (weekend: Weekend, state: State) => T,
): (weekend: Weekend, state: State) => T {
  const known = new WeakMap<State, { readonly weekend: Weekend; readonly made: T }>();
  return (weekend, state) => {
    const before = known.get(state);
    if (before?.weekend === weekend) return before.made;
    const made = work(weekend, state);
    known.set(state, { weekend, made });
    return made;
  };
}
