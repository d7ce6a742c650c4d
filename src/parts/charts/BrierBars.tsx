/** Each forecast's Brier score as a bar from 0 to 1, with the coin's as a line through them all. */
import { useId } from 'preact/hooks';
import type { BrierBar, BrierChart } from '../../present/panel-views.ts';
import { useWords } from '../context.ts';
import { Pause } from '../controls/spoken.tsx';
import { along, Chart, Hatch } from './Chart.tsx';
import { DataTable } from './DataTable.tsx';

export function BrierBars({ chart }: { readonly chart: BrierChart }) {
  const t = useWords();
  return (
    <Chart id="brier" caption={chart.caption} table={<BrierTable rows={chart.rows} />}>
      <div class="bars">
        <div class="bars__axis" aria-hidden="true">
          <p class="bars__ends">
            <span>{t('chart.brier.best')}</span>
            <span>{t('chart.brier.worst')}</span>
          </p>
          <p class="bars__coin" style={{ '--x': along(chart.coin) }}>
            {t('chart.brier.coin', { coin: chart.coin })}
          </p>
        </div>
        <ol class="bars__rows">
          {chart.rows.map((row) => (
            <Bar key={row.id} row={row} coin={chart.coin} />
          ))}
        </ol>
      </div>
    </Chart>
  );
}

function Bar({ row, coin }: { readonly row: BrierBar; readonly coin: number }) {
  const t = useWords();
  const hatch = useId();
  return (
    <li class="bar-row" data-known={row.known} data-better={row.brier < coin}>
      <p>
        <b>{row.name}</b>
        <Pause />{' '}
        <small>
          {row.said} {row.happened}
          {row.known && ` ${t('chart.brier.known')}`}
        </small>
      </p>
      <svg class="bar-row__track" aria-hidden="true" focusable="false">
        <defs>
          <Hatch id={hatch} />
        </defs>
        <line class="chart__axis" x1="0" x2="0" y1="0" y2="100%" />
        <rect
          class={row.known ? 'bar-row__known' : 'bar-row__bar'}
          fill={row.known ? `url(#${hatch})` : undefined}
          y="28%"
          height="44%"
          width={along(row.brier)}
        />
        <line class="chart__mark" x1={along(coin)} x2={along(coin)} y1="0" y2="100%" />
      </svg>
      <span class="bar-row__figure">{row.figure}</span>
    </li>
  );
}

function BrierTable({ rows }: Pick<BrierChart, 'rows'>) {
  const t = useWords();
  return (
    <DataTable
      heads={(['forecast', 'said', 'happened', 'score'] as const).map((head) => t(`chart.brier.${head}`))}
      rows={rows.map((row) => [
        row.name,
        t('percent', { percent: row.percent }),
        row.happened,
        row.known ? `${row.figure} · ${t('compare.known')}` : row.figure,
      ])}
    />
  );
}
