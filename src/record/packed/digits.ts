/** The packed form as decimal digits: a code to be scanned holds three of them in the room of ten bits. */
import { fromBase64url, toBase64url } from './base64url.ts';

/** More than the largest code that is drawn can hold. */
const MOST_DIGITS = 3000;

/** A one is put before the first byte, or zeros at the front would be lost. */
export function toDigits(letters: string): string {
  const bytes = fromBase64url(letters) ?? new Uint8Array();
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x1${hex}`).toString();
}

/** The packed form that digits hold; undefined where they hold no bytes. */
export function fromDigits(digits: string): string | undefined {
  if (!/^\d+$/.test(digits) || digits.length > MOST_DIGITS) return undefined;
  const hex = BigInt(digits).toString(16);
  if (!hex.startsWith('1') || hex.length % 2 === 0) return undefined;
  const bytes = hex.slice(1).match(/../g) ?? [];
  return toBase64url(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}
