/** A dial as small as a word, for a row: its needle points where the large one does. Decoration: the number stands beside it. */
import { angleOf } from '../geometry/dial.ts';

/** CSS px: the half disc stands on its base, with the needle's pivot in the middle of that. */
const RADIUS = 24;
const MARGIN = 2;
const REST = 50;

export function SmallDial({ percent }: { readonly percent: number | undefined }) {
  const width = 2 * (RADIUS + MARGIN);
  const base = RADIUS + MARGIN;
  const degrees = (angleOf(percent ?? REST) * 180) / Math.PI;
  return (
    <svg
      class="small-dial"
      viewBox={`0 0 ${width} ${base + MARGIN}`}
      width={width}
      height={base + MARGIN}
      data-set={percent !== undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path class="small-dial__face" d={`M${MARGIN} ${base}a${RADIUS} ${RADIUS} 0 0 1 ${2 * RADIUS} 0Z`} />
      <g class="small-dial__needle" style={{ transform: `rotate(${degrees}deg)` }}>
        <path d={`M${base} ${base}V${base - RADIUS * 0.78}`} />
        <circle cx={base} cy={base - RADIUS * 0.7} r="3.5" />
      </g>
    </svg>
  );
}
