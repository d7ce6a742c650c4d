/** Remembers what was made for a name (a language, a time): dear to make, often asked for, and always the same. */

/** The same function, which makes a thing for each name only once. */
export function remembered<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const before = made.get(name);
    if (before !== undefined) return before;
    const fresh = make(name);
    made.set(name, fresh);
    return fresh;
  };
}
