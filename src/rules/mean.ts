/** The arithmetic mean, for scores that may have nothing to rest on. */

/** The mean of the numbers, or undefined where there are none. */
export function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The share `part / whole`, 0–1; 0 where the whole is empty. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
