/** Chance from a seed, for players and walks that can be repeated. */

/** A number in [0, 1), a new one at each call. */
export type Chance = () => number;

/**
 * A small generator of 32 bits from a seed (mulberry32, Ettinger 2017); good enough for play, not for
 * secrets.
 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function whole(random: Chance, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the things; an empty list is a RangeError. */
export function pick<T>(random: Chance, things: readonly T[]): T {
  const at = whole(random, 0, things.length - 1);
  if (at < 0 || at >= things.length) throw new RangeError('nothing to pick from');
  return things[at] as T;
}

/** The things in a random order (Fisher and Yates 1938). */
export function shuffled<T>(random: Chance, things: readonly T[]): readonly T[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}

/** A number from the standard normal distribution (Box and Muller 1958). */
export function normal(random: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
