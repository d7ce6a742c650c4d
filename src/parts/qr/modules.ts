/** The modules of a QR code: which of its squares are dark. */
import encodeQR from 'qr';

/** Light modules around the code (ISO/IEC 18004). */
const QUIET = 4;

/**
 * Row by row, with the quiet border that readers need; level M, which stands a seventh of it being damaged. Digits alone
 * are packed closest, and capitals closer than small letters.
 */
export function modulesOf(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
}

/** The version of a code with so many rows, 1–40: 21 modules for the first, four more for each. */
export function versionOf(rows: readonly unknown[]): number {
  return (rows.length - 2 * QUIET - 17) / 4;
}
