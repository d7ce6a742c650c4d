/** Counts and medians: all that is ever made of a class. */

/** The middle of the numbers, of an even number of them the mean of the two in the middle; undefined where there are none. */
export function median(numbers: readonly number[]): number | undefined {
  // As numbers and without a comparison of ours: thousands are put in order at every view.
  const sorted = Float64Array.from(numbers).sort();
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
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

/** A thing, and for how many it stands. */
export interface Counted<T> {
  readonly thing: T;
  readonly pupils: number;
}

/** For how many they stand together. */
export function pupilsOf(counted: readonly Pick<Counted<unknown>, 'pupils'>[]): number {
  return counted.reduce((sum, { pupils }) => sum + pupils, 0);
}

/** For how many those stand that are so. */
export function pupilsWho<T>(counted: readonly Counted<T>[], isSo: (thing: T) => boolean): number {
  return counted.reduce((sum, { thing, pupils }) => (isSo(thing) ? sum + pupils : sum), 0);
}

/**
 * The different things, each with how often it came, the commonest first. Of equals the one whose key comes first: in
 * what order they came must not show, for a row could be told by it.
 */
export function commonest<T>(
  counted: readonly Counted<T>[],
  keyOf: (thing: T) => string,
): readonly Counted<T>[] {
  return grouped(counted, ({ thing }) => keyOf(thing))
    .map(([key, group]) => ({ key, group, pupils: pupilsOf(group) }))
    .toSorted((one, other) => other.pupils - one.pupils || (one.key < other.key ? -1 : 1))
    .flatMap(({ group: [first], pupils }) => (first ? [{ thing: first.thing, pupils }] : []));
}

/** How many of some things there are of each name, every name counted though it be 0. */
export function tally<Name extends string>(
  names: readonly Name[],
  counted: readonly Counted<Name>[],
): readonly Counted<Name>[] {
  return names.map((name) => ({ thing: name, pupils: pupilsWho(counted, (each) => each === name) }));
}
