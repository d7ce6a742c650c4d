/** Each pupil's balance as a line from what it says of two people to what it says of one; the middle of the class thick. */
import { useWords } from '../../../../../parts/context.ts';
import type { JointOfClass, Tilt } from '../../../../figures/balance.ts';

const HEIGHT = 240;
const [LEFT, RIGHT] = [8, 272];
const TICKS = [1, 25, 50, 75, 99] as const;
/** The more lines, the lighter: where many run together it is dark enough. */
const [LIGHTEST, LINES] = [0.55, 24];

/** How far down a percent stands. */
const down = (percent: number) => HEIGHT - (percent / 100) * HEIGHT;

export function Slopes({ joint: { tilts, median } }: { readonly joint: JointOfClass }) {
  const t = useWords();
  return (
    <div class="slopes" aria-hidden="true">
      <ul class="slopes__ticks">
        {TICKS.map((tick) => (
          <li key={tick} style={{ '--down': down(tick) / HEIGHT }}>
            {tick}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 280 ${HEIGHT}`} focusable="false">
        {TICKS.map((tick) => (
          <line key={tick} class="slopes__tick" x1={LEFT} x2={RIGHT} y1={down(tick)} y2={down(tick)} />
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
      </svg>
      <p class="slopes__ends">
        {(['two', 'one'] as const).map((people) => (
          <b key={people}>
            {t('view.slopes.end', { people: t(`joint.${people}`), percent: Math.round(median[people]) })}
          </b>
        ))}
      </p>
    </div>
  );
}

function Slope({ tilt, look }: { readonly tilt: Tilt; readonly look: 'pupil' | 'median' }) {
  const ends = { x1: LEFT, x2: RIGHT, y1: down(tilt.two), y2: down(tilt.one) };
  const radius = look === 'median' ? 6 : 2.5;
  return (
    <g class={`slopes__${look}`}>
      <line {...ends} />
      <circle cx={LEFT} cy={ends.y1} r={radius} />
      <circle cx={RIGHT} cy={ends.y2} r={radius} />
    </g>
  );
}
