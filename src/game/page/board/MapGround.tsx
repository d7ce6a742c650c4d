/** The board's ground: the dark map, with a dot screen that thickens towards its corners. Nothing is read on it. */
import { colours } from '../../../parts/theme/theme.ts';

/** The map's own size, of which the window shows as much as it covers. */
const SIZE = { width: 1318, height: 800 } as const;
/** From dot to dot, and how far from a corner the screen reaches. */
const CELL = 10;
const REACH = 330;

/** Worked out when a board is first looked at. */
let drawn: string | undefined;

/** Every dot as two half circles, on a grid turned by 45°. */
function dots(): readonly string[] {
  const found: string[] = [];
  const step = CELL * Math.SQRT1_2;
  for (let row = 0; row * step <= SIZE.height; row += 1) {
    for (let column = row % 2; column * step <= SIZE.width; column += 2) {
      const [x, y] = [column * step, row * step];
      const corner = Math.min(x, SIZE.width - x) * 0.7 + Math.min(y, SIZE.height - y);
      const value = 0.5 * Math.max(0, 1 - corner / REACH);
      const radius = CELL * 0.72 * Math.sqrt(value);
      if (radius < 0.6) continue;
      const [left, wide] = [(x - radius).toFixed(1), (2 * radius).toFixed(1)];
      const r = radius.toFixed(1);
      found.push(`M${left} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0-${wide} 0`);
    }
  }
  return found;
}

export function MapGround() {
  drawn ??= dots().join('');
  return (
    <svg
      class="wall__ground"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawn} fill={colours['thread-casing']} />
    </svg>
  );
}
