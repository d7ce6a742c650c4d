/** The ledger over the desk's clock: the needle as a stepped thread, the balance as a dashed line, what arrived beneath. */
import { useId } from 'preact/hooks';
import type { ChartPoint, LedgerChart } from '../../present/panel-views.ts';
import { useWords } from '../context.ts';
import { along, Chart, Hatch } from './Chart.tsx';

const LEVELS = [0, 25, 50, 75, 100] as const;

/** Its text equivalent is the ledger's own table, which stands beside it. */
export function LedgerLine({ chart }: { readonly chart: LedgerChart }) {
  return (
    <Chart id="ledger" caption={chart.caption}>
      <Key chart={chart} />
      <div class="ledger-line">
        <Days chart={chart} />
        <div class="ledger-line__levels" aria-hidden="true">
          <Levels />
        </div>
        <div class="ledger-line__plot" aria-hidden="true">
          <Plot chart={chart} />
          {chart.needle.map((point) => (
            <NeedleLabel key={`${point.x}`} point={point} />
          ))}
        </div>
        <Arrivals chart={chart} />
      </div>
    </Chart>
  );
}

function Levels() {
  const t = useWords();
  return [0, 50, 100].map((percent) => (
    <span key={percent} style={{ '--y': fall(percent) }}>
      {t('percent', { percent })}
    </span>
  ));
}

function Plot({ chart }: { readonly chart: LedgerChart }) {
  const hatch = useId();
  return (
    <svg class="ledger-line__drawing" focusable="false">
      <defs>
        <Hatch id={hatch} />
      </defs>
      {chart.stretches.slice(1).map(({ from }, index) => {
        const start = chart.stretches[index]?.to ?? 0;
        return (
          <rect
            key={from}
            fill={`url(#${hatch})`}
            x={along(start)}
            width={along(from - start)}
            height="100%"
          />
        );
      })}
      {LEVELS.map((level) => (
        <line key={level} class="chart__grid" x1="0" x2="100%" y1={fall(level)} y2={fall(level)} />
      ))}
      {chart.arrivals.map(({ id, x }) => (
        <line key={id} class="chart__arrival" x1={along(x)} x2={along(x)} y1="0" y2="100%" />
      ))}
      <line class="chart__axis" x1="0" x2="0" y1="0" y2="100%" />
      <line class="chart__axis" x1="0" x2="100%" y1="100%" y2="100%" />
      <Steps points={chart.balance} class="chart__dashed" />
      <Steps points={chart.needle} class="chart__casing" />
      <Steps points={chart.needle} class="chart__thread" />
      {chart.needle.map(({ x, percent }) => (
        <circle key={x} class="chart__pin" cx={along(x)} cy={fall(percent)} r="6" />
      ))}
    </svg>
  );
}

/** A number that stands until the next one: level lines, and a rise or a fall where it changes. */
function Steps({ points, class: look }: { readonly points: readonly ChartPoint[]; readonly class: string }) {
  return points.map(({ x, percent }, index) => {
    const next = points[index + 1];
    const until = along(next?.x ?? 1);
    const here = fall(percent);
    return (
      <g key={x} class={look}>
        <line x1={along(x)} x2={until} y1={here} y2={here} />
        {next && <line x1={until} x2={until} y1={here} y2={fall(next.percent)} />}
      </g>
    );
  });
}

/** A percent, as the distance from the top of the plot. */
function fall(percent: number): string {
  return along(1 - percent / 100);
}

function NeedleLabel({ point: { x, percent } }: { readonly point: ChartPoint }) {
  const t = useWords();
  const end = x > 0.7 ? 'right' : x < 0.1 ? 'left' : 'middle';
  return (
    <b
      class="ledger-line__number"
      data-end={end}
      data-below={percent > 75}
      style={{ '--x': along(x), '--y': fall(percent) }}
    >
      {t('percent', { percent })}
    </b>
  );
}

function Days({ chart }: { readonly chart: LedgerChart }) {
  return (
    <div class="ledger-line__days" aria-hidden="true">
      {chart.stretches.map(({ from, start }, index) => {
        const until = chart.stretches[index + 1]?.from ?? 1;
        return (
          <span key={from} style={{ '--width': along(until - from) }}>
            {start}
          </span>
        );
      })}
    </div>
  );
}

/** One row for each source, so that no name meets another; its pole hangs from the axis at the moment it came. */
function Arrivals({ chart }: { readonly chart: LedgerChart }) {
  const t = useWords();
  return (
    <ol class="arrivals" aria-label={t('chart.ledger.arrivals')}>
      {chart.arrivals.map(({ id, x, name, clock }, index) => (
        <li key={id} style={{ '--x': along(x) }}>
          <span
            class="arrivals__pole"
            aria-hidden="true"
            data-end={x > 0.5}
            style={{ gridRow: `1 / ${index + 2}` }}
          />
          <span class="arrivals__name" data-end={x > 0.5} style={{ gridRow: `${index + 1}` }}>
            <span>
              {name} <small>{clock}</small>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What each line means; only what is drawn. */
function Key({ chart }: { readonly chart: LedgerChart }) {
  const t = useWords();
  const hatch = useId();
  return (
    <ul class="chart__key">
      <li>
        <svg class="chart__sample" aria-hidden="true" focusable="false">
          <line class="chart__thread" x1="0" x2="100%" y1="50%" y2="50%" />
          <circle class="chart__pin" cx="50%" cy="50%" r="6" />
        </svg>
        {t('chart.ledger.needle', { proposition: chart.proposition })}
      </li>
      {chart.balance.length > 0 && (
        <li>
          <svg class="chart__sample" aria-hidden="true" focusable="false">
            <line class="chart__dashed" x1="0" x2="100%" y1="50%" y2="50%" />
          </svg>
          {t('chart.ledger.balance')}
        </li>
      )}
      {chart.stretches.length > 1 && (
        <li>
          <svg class="chart__sample" aria-hidden="true" focusable="false">
            <defs>
              <Hatch id={hatch} />
            </defs>
            <rect class="chart__frame" fill={`url(#${hatch})`} width="100%" height="100%" />
          </svg>
          {t('chart.ledger.fold')}
        </li>
      )}
    </ul>
  );
}
