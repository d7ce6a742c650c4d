/** Do the numbers hold? What was said against how often it was so, with how far chance alone may carry each group. */
import type { BinView, CurveView } from '../../../../present/practice-views.ts';
import { along } from '../../../../parts/charts/Chart.tsx';
import { DataTable } from '../../../../parts/charts/DataTable.tsx';
import { useWords } from '../../../../parts/context.ts';
import { HowItWorks } from './HowItWorks.tsx';

interface Props {
  readonly curve: CurveView;
  readonly onBegin: () => void;
}

export function Curve({ curve, onBegin }: Props) {
  const t = useWords();
  const { bins, counted, says, parts } = curve;
  return (
    <section class="curve" aria-labelledby="curve">
      <header class="curve__head">
        <h2 id="curve">{t('practice.curve')}</h2>
        <p>{counted}</p>
      </header>
      {bins.length > 0 && (
        <>
          <Plot bins={bins} />
          <p class="curve__key" aria-hidden="true">
            <span class="curve__sign">
              <i class="plot__bar" />
              <i class="plot__dot" />
            </span>
            {t('practice.curve.key')}
          </p>
        </>
      )}
      <p class="curve__says">{says}</p>
      {parts.length > 0 && (
        <details class="curve__more">
          <summary>{t('practice.curve.more')}</summary>
          <dl>
            {parts.map(({ id, name, value, about }) => (
              <div key={id}>
                <dt>
                  {name} <b>{value}</b>
                </dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
          <Table bins={bins} />
        </details>
      )}
      <div class="actions">
        <HowItWorks page="brier" />
        <button type="button" class="button button--primary" onClick={onBegin}>
          {t('practice.statements')}
        </button>
      </div>
    </section>
  );
}

const MARKS = [0, 50, 100] as const;

/** In percent from left to right and from the foot up; the table says the same. */
function Plot({ bins }: { readonly bins: readonly BinView[] }) {
  const t = useWords();
  return (
    <div class="plot" aria-hidden="true">
      <span class="plot__title">{t('practice.curve.right')}</span>
      <div class="plot__field">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          {[25, 50, 75].map((at) => (
            <path key={at} class="plot__grid" d={`M0 ${at}H100M${at} 0V100`} />
          ))}
          <path class="plot__held" d="M0 100L100 0" />
        </svg>
        {MARKS.map((mark) => (
          <span key={mark} class="plot__mark" style={{ '--at': along(mark / 100) }}>
            {t('percent', { percent: mark })}
          </span>
        ))}
        {MARKS.map((mark) => (
          <span key={mark} class="plot__mark plot__mark--up" style={{ '--at': along(mark / 100) }}>
            {t('percent', { percent: mark })}
          </span>
        ))}
        {bins.map(({ label, said, right, low, high }) => (
          <span key={label} class="plot__bin" style={{ '--at': along(said / 100) }}>
            <i class="plot__bar" style={{ '--low': along(low / 100), '--high': along(high / 100) }} />
            <i class="plot__dot" style={{ '--up': along(right / 100) }} />
          </span>
        ))}
      </div>
      <span class="plot__foot">{t('practice.curve.said')}</span>
    </div>
  );
}

function Table({ bins }: { readonly bins: readonly BinView[] }) {
  const t = useWords();
  const heads = ['bin', 'count', 'right', 'interval'].map((head) => t(`practice.curve.head.${head}`));
  const percent = (value: number) => t('percent', { percent: Math.round(value) });
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('practice.curve.more')}>
      <DataTable
        heads={heads}
        rows={bins.map(({ label, count, right, low, high }) => [
          label,
          `${count}`,
          percent(right),
          t('practice.curve.interval', { low: percent(low), high: percent(high) }),
        ])}
      />
    </div>
  );
}
