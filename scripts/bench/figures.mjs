/** Small sums over repeated measurements, and how they are printed. */

/**
 * What is measured: the built game at an address, how a browser is launched, and the words of the interface.
 * @typedef {{ address: string, root: string, launch: import('@playwright/test').LaunchOptions,
 * words: Readonly<Record<string, string>> }} Bench
 */

/** How often everything is measured; medians are printed. */
export const RUNS = 5;

/**
 * The value that a share of the numbers does not exceed.
 * @param {readonly number[]} numbers at least one
 * @param {number} share 0–1
 */
export function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} numbers at least one */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/**
 * Bytes as kB of 1000 bytes.
 * @param {number} bytes
 */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * One figure on one line.
 * @param {string} name
 * @param {string} figure with its unit
 * @param {string} [note] a bound, a spread
 */
export function line(name, figure, note = '') {
  console.log(`  ${name.padEnd(44)} ${figure.padStart(12)}${note === '' ? '' : `   ${note}`}`);
}

/**
 * The median of several runs of one thing, with the least and the most.
 * @param {string} name
 * @param {readonly number[]} values
 * @param {string} unit
 * @param {number} digits after the point
 * @param {string} [note] a bound
 */
export function spread(name, values, unit, digits, note = '') {
  const show = (/** @type {number} */ value) => value.toFixed(digits);
  const range = `${show(Math.min(...values))}–${show(Math.max(...values))}`;
  line(name, `${show(median(values))} ${unit}`, note === '' ? range : `${range}; ${note}`);
}

/**
 * Measures the game and the two bare scenes in turns, so that what else the machine does is in all of them alike.
 * @template T
 * @param {{ ours: () => Promise<T>, small: () => Promise<T>, whole: () => Promise<T> }} what
 * @returns what came of each, in every run
 */
export async function inTurns({ ours, small, whole }) {
  /** @type {{ ours: T[], small: T[], whole: T[] }} */
  const results = { ours: [], small: [], whole: [] };
  for (let run = 0; run < RUNS; run += 1) {
    results.ours.push(await ours());
    results.small.push(await small());
    results.whole.push(await whole());
  }
  return results;
}

/**
 * How many times as large one median is as another, of the same run.
 * @param {string} name
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 * @param {string} [bound] what it is to reach
 */
export function against(name, ours, theirs, bound = '') {
  line(name, `× ${(median(ours) / median(theirs)).toFixed(2)}`, bound);
}
