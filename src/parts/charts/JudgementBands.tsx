/** The judgements on one scale each: our reading of the article as a band, the player's needle as a pin. */
import { useId } from 'preact/hooks';
import type { JudgementBar, JudgementChart } from '../../present/panel-views.ts';
import { useWords } from '../context.ts';
import { along, Chart, Hatch } from './Chart.tsx';
import { DataTable } from './DataTable.tsx';

const TICKS = [0, 25, 50, 75, 100] as const;

export function JudgementBands({ chart }: { readonly chart: JudgementChart }) {
  const t = useWords();
  return (
    <Chart id="judgements" caption={chart.caption} table={<JudgementTable rows={chart.rows} />}>
      <div class="bands">
        <p class="bands__ends" aria-hidden="true">
          {[0, 50, 100].map((percent) => (
            <span key={percent}>{t('percent', { percent })}</span>
          ))}
        </p>
        <ol class="bands__rows">
          {chart.rows.map((row) => (
            <Band key={row.id} row={row} />
          ))}
        </ol>
      </div>
    </Chart>
  );
}

function Band({ row }: { readonly row: JudgementBar }) {
  const t = useWords();
  const [low, high] = row.band;
  const { article, yours } = row;
  return (
    <li class="band">
      <p>
        <b>{row.name}</b> <small>{row.proposition}</small>
      </p>
      <div class="band__scale">
        <p class="band__label band__label--needle" {...beside(row.percent, row.percent)}>
          {t('chart.judgement.needle', { percent: row.percent })}
        </p>
        <Scale row={row} />
        <p class="band__label" {...beside(low, high)}>
          {t('chart.judgement.band', { low, high })}
        </p>
      </div>
      <p>
        <small>{t(`chart.judgement.${row.agrees ? 'agrees' : 'differs'}`, { article, yours })}</small>
      </p>
    </li>
  );
}

function Scale({ row }: { readonly row: JudgementBar }) {
  const hatch = useId();
  const [low, high] = row.band;
  const band = { x: along(low / 100), width: along((high - low) / 100), y: '20%', height: '80%' };
  const needle = along(row.percent / 100);
  return (
    <svg class="band__track" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect class="chart__lamp" {...band} />
      <rect class="chart__frame" {...band} fill={`url(#${hatch})`} />
      {TICKS.map((tick) => (
        <line
          key={tick}
          class="chart__tick"
          x1={along(tick / 100)}
          x2={along(tick / 100)}
          y1="75%"
          y2="100%"
        />
      ))}
      <line class="chart__axis" x1="0" x2="100%" y1="100%" y2="100%" />
      <line class="chart__casing" x1={needle} x2={needle} y1="0" y2="100%" />
      <line class="chart__thread" x1={needle} x2={needle} y1="0" y2="100%" />
      <circle class="chart__pin" cx={needle} cy="6" r="6" />
    </svg>
  );
}

/** A label that begins at the left end of what it names or, in the right half, ends at its right end (percent). */
function beside(low: number, high: number) {
  const end = low + high > 100;
  return { 'data-end': end, style: { '--x': along((end ? high : low) / 100) } };
}

function JudgementTable({ rows }: Pick<JudgementChart, 'rows'>) {
  const t = useWords();
  const heads = ['judgement', 'filed', 'reading', 'yours', 'article'] as const;
  return (
    <DataTable
      heads={heads.map((head) => t(`chart.judgement.${head}`))}
      rows={rows.map(({ name, percent, band: [low, high], yours, article }) => [
        name,
        t('percent', { percent }),
        t('chart.judgement.range', { low, high }),
        yours,
        article,
      ])}
    />
  );
}
