/** A readout on an upright scale from 0 to 100: the player's figure at its height on one side, the benchmarks on the other. */
import { useId } from 'preact/hooks';
import type { ReadoutView } from '../../present/panel-views.ts';
import { useWords } from '../context.ts';
import { along, Hatch } from './Chart.tsx';

const TENTHS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;

/** How far below the scale's upper end a figure of 0–100 stands. */
function fall(figure: number): string {
  return along(1 - figure / 100);
}

export function Ruler({ readout }: { readonly readout: ReadoutView }) {
  const t = useWords();
  const { score, figure, benchmarks } = readout;
  return (
    <div class="ruler">
      <p
        class="ruler__figure"
        data-none={score === undefined}
        style={{ '--y': fall(score ?? 50) }}
        key={figure}
      >
        {figure}
        {score !== undefined && <span class="visually-hidden"> {t('readout.of')}</span>}
      </p>
      <Scale readout={readout} />
      <ul class="ruler__marks" aria-label={t('readout.benchmarks')}>
        {benchmarks.map((mark) => (
          <li key={mark.id} style={{ '--y': fall((mark.at + (mark.to ?? mark.at)) / 2) }}>
            <b>{mark.figure}</b> {mark.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Scale({ readout: { score, benchmarks } }: { readonly readout: ReadoutView }) {
  const hatch = useId();
  return (
    <svg class="ruler__scale" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={hatch} />
      </defs>
      {score !== undefined && (
        <rect class="ruler__fill" y={fall(score)} width="100%" height={along(score / 100)} />
      )}
      {benchmarks.map(
        ({ id, at, to }) =>
          to !== undefined && (
            <rect
              key={id}
              class="ruler__stretch"
              fill={`url(#${hatch})`}
              y={fall(to)}
              width="100%"
              height={along((to - at) / 100)}
            />
          ),
      )}
      {TENTHS.map((tenth) => (
        <line key={tenth} x1="0" x2={tenth % 50 === 0 ? '45%' : '25%'} y1={fall(tenth)} y2={fall(tenth)} />
      ))}
      {benchmarks.map(
        ({ id, at, to }) =>
          to === undefined && (
            <line key={id} class="ruler__mark" x1="40%" x2="100%" y1={fall(at)} y2={fall(at)} />
          ),
      )}
      <rect class="ruler__frame" width="100%" height="100%" />
      {score !== undefined && (
        <>
          <line class="ruler__casing" x1="-12%" x2="100%" y1={fall(score)} y2={fall(score)} />
          <line class="ruler__thread" x1="-12%" x2="100%" y1={fall(score)} y2={fall(score)} />
          <circle class="ruler__pin" cx="-12%" cy={fall(score)} r="7" />
        </>
      )}
    </svg>
  );
}
