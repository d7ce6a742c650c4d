/** Each pupil's balance as a line from what it says of two people to what it says of one; the middle of the class thick. */
import { useWords } from '../../../../../parts/context.ts';
import type { JointOfClass, Tilt } from '../../../../figures/balance.ts';

const HEIGHT = 240;
const [LEFT, RIGHT] = [60, 340];
const TICKS = [1, 25, 50, 75, 99] as const;

/** The more lines, the lighter: where many run together it is dark enough. */
const [LIGHTEST, LINES] = [0.55, 24];

/** How far down a percent stands. */
const down = (percent: number) => HEIGHT - (percent / 100) * HEIGHT;

export function Slopes({ joint: { tilts, median } }: { readonly joint: JointOfClass }) {
  const t = useWords();
  return (
    <svg class="slopes" viewBox={`0 -12 400 ${HEIGHT + 44}`} aria-hidden="true" focusable="false">
      {TICKS.map((tick) => (
        <g key={tick} class="slopes__tick">
          <line x1={LEFT} x2={RIGHT} y1={down(tick)} y2={down(tick)} />
          <text x={LEFT - 30} y={down(tick) + 5}>
            {tick}
          </text>
        </g>
      ))}
      {[LEFT, RIGHT].map((x) => (
        <line key={x} class="slopes__axis" x1={x} x2={x} y1={0} y2={HEIGHT} />
      ))}
      <g style={{ opacity: Math.min(LIGHTEST, LINES / tilts.length) }}>
        {tilts.map((tilt, at) => (
          <Slope key={at} tilt={tilt} look="pupil" />
        ))}
      </g>
      <Slope tilt={median} look="median" />
      <text class="slopes__name" x={LEFT} y={HEIGHT + 24}>
        {t('view.slopes.end', { people: t('joint.two'), percent: Math.round(median.two) })}
      </text>
      <text class="slopes__name" x={RIGHT} y={HEIGHT + 24}>
        {t('view.slopes.end', { people: t('joint.one'), percent: Math.round(median.one) })}
      </text>
    </svg>
  );
}

function Slope({ tilt, look }: { readonly tilt: Tilt; readonly look: 'pupil' | 'median' }) {
  const ends = { x1: LEFT, x2: RIGHT, y1: down(tilt.two), y2: down(tilt.one) };
  return (
    <g class={`slopes__${look}`}>
      <line {...ends} />
      <circle cx={LEFT} cy={ends.y1} r={look === 'median' ? 7 : 3} />
      <circle cx={RIGHT} cy={ends.y2} r={look === 'median' ? 7 : 3} />
    </g>
  );
}
