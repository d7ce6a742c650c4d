/** Counts and medians: all that is ever made of a class. */

/** The middle of the numbers, of an even number of them the mean of the two in the middle; undefined where there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted(ascending);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export function ascending(one: number, other: number): number {
  return one - other;
}

/** How many of the things are so. */
export function count<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  return things.filter(isSo).length;
}

/** The things by their keys, in the order in which the keys come first. */
export function grouped<T, K>(
  things: readonly T[],
  keyOf: (thing: T) => K,
): readonly (readonly [key: K, group: readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups];
}

export interface Counted<T> {
  readonly thing: T;
  readonly pupils: number;
}

/**
 * The different things, each with how often it came, the commonest first. Of equals the one whose key comes first: in
 * what order they came must not show, for a row could be told by it.
 */
export function commonest<T>(things: readonly T[], keyOf: (thing: T) => string): readonly Counted<T>[] {
  return grouped(things, keyOf)
    .toSorted(([key, group], [otherKey, other]) => other.length - group.length || (key < otherKey ? -1 : 1))
    .flatMap(([, [thing, ...more]]) => (thing === undefined ? [] : [{ thing, pupils: more.length + 1 }]));
}

/** How many of some things there are of each name, every name counted though it be 0. */
export function tally<Name extends string>(
  names: readonly Name[],
  things: readonly Name[],
): readonly Counted<Name>[] {
  return names.map((name) => ({ thing: name, pupils: count(things, (each) => each === name) }));
}
