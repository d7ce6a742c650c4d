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
          <Slope tilts={tilts} look="pupil" />
        </g>
        <Slope tilts={[median]} look="median" />
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

/** Lines and their ends, those that fall together once: thousands are one path, and not as many things in the page. */
function Slope({ tilts, look }: { readonly tilts: readonly Tilt[]; readonly look: 'pupil' | 'median' }) {
  const ends = tilts.map(({ two, one }) => [down(two).toFixed(1), down(one).toFixed(1)] as const);
  const path = (draw: (one: string, other: string) => string) =>
    [...new Set(ends.map((each) => draw(...each)))].join('');
  return (
    <g class={`slopes__${look}`}>
      <path d={path((one, other) => `M${LEFT} ${one}L${RIGHT} ${other}`)} />
      <path class="slopes__end" d={path((one, other) => `M${LEFT} ${one}h0M${RIGHT} ${other}h0`)} />
    </g>
  );
}
