/** A QR code as one path: black on white in every theme, with the quiet border that readers need. */
import encodeQR from 'qr';

interface Props {
  /** What it holds. Digits alone are packed closest, and capitals closer than small letters. */
  readonly text: string;
  /** What whoever cannot see it is told instead. */
  readonly label: string;
}

/** Light modules around the code (ISO/IEC 18004). */
const QUIET = 4;

export function Qr({ text, label }: Props) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
