/** A QR code as one path: black on white in every theme. */
import { modulesOf } from './modules.ts';

interface Props {
  /** What it holds. */
  readonly text: string;
  /** What whoever cannot see it is told instead. */
  readonly label: string;
}

export function Qr({ text, label }: Props) {
  const rows = modulesOf(text);
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
