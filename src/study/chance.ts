/** Numbers that look like chance and follow from a seed alone: the same seed gives the same order on every device. */

/** The next number of a sequence, from 0 up to 1 (mulberry32, Ettinger 2017). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that follows from the seed (Fisher and Yates 1938, as by Durstenfeld 1964). */
export function shuffledBy<T>(seed: number, things: readonly T[]): readonly T[] {
  const next = chanceFrom(seed);
  const order = [...things];
  for (let left = order.length; left > 1; left -= 1) {
    const at = Math.floor(next() * left);
    const drawn = order[at];
    const last = order[left - 1];
    if (drawn !== undefined && last !== undefined) [order[at], order[left - 1]] = [last, drawn];
  }
  return order;
}
