/** Bytes as letters that may stand in an address (RFC 4648, base64url without padding), and back. */

export function toBase64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined where the letters are not those of base64url, or end in the middle of a byte: no bytes have two spellings. */
export function fromBase64url(letters: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(letters) || letters.length % 4 === 1) return undefined;
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return toBase64url(bytes) === letters ? bytes : undefined;
}
