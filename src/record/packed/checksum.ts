/** A short number that a text, a word or some bytes come to: what is cut short or mistyped comes to another. */

/** The 32-bit hash FNV-1a (Fowler, Noll and Vo 1991). It finds mistakes and keeps no secrets. */
export function checksum(bytes: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The same of a text, as letters and digits. */
export function checksumOfText(text: string): string {
  return checksum(new TextEncoder().encode(text)).toString(36);
}
