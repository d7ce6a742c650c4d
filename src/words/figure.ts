/** A number as it is read: with a true minus, and none before a zero. */

/** @param digits after the point */
export function figure(value: number, digits: number): string {
  const written = value.toFixed(digits);
  const isNothing = Number(written) === 0;
  return written.replace('-', isNothing ? '' : '−');
}
