/** A class's numbers along one scale: a dot a pupil, the coin at 50, the class's mean beneath; and by a press what they are held against. */
import { useId, useMemo } from 'preact/hooks';
import { Hatch } from '../../../parts/charts/Chart.tsx';
import { type Column, columnsOf, eachOf } from '../../figures/columns.ts';

interface Props {
  /** Percent. */
  readonly percents: readonly number[];
  /** Of those who knew how it came out: hollow, and in no mean. */
  readonly known?: readonly number[];
  readonly mean: number | undefined;
  /** How many pupils one mark stands for. */
  readonly each: number;
  /** Percent: shown once it is revealed. */
  readonly band?: readonly [number, number] | undefined;
  readonly outcome?: 0 | 1 | undefined;
}

/** How many columns the scale has room for. */
const PLACES = 48;
/** Units of the drawing: the side of a dot with its air, its radius, and the air beside the scale. */
const DOT = 9.4;
const RADIUS = 4.3;
const MARGIN = 10;
/** The least and the most that its columns reach up. */
const LOW = 36;
const HIGH = 112;
const NONE: readonly number[] = [];
const TICKS = [20, 45, 55, 80] as const;
const COIN = 50;

/** How many pupils one mark stands for on all of a view's scales. */
export function eachOn(scales: readonly Pick<Props, 'percents' | 'known'>[]): number {
  return eachOf(scales.map(({ percents, known = NONE }) => columnsOf(percents, known, PLACES)));
}

export function DotStrip({ percents, known = NONE, mean, each, band, outcome }: Props) {
  const hatch = useId();
  const columns = useMemo(() => columnsOf(percents, known, PLACES), [percents, known]);
  const tallest = Math.max(0, ...columns.map(({ count }) => count / each));
  const rise = Math.min(DOT, HIGH / Math.max(1, tallest));
  const base = Math.max(LOW, rise * tallest + 4);
  const width = PLACES * DOT + 2 * MARGIN;
  const at = (percent: number) => MARGIN + ((percent - 1) / 98) * (width - 2 * MARGIN);
  const along = (percent: number) => `${((100 * at(percent)) / width).toFixed(2)}%`;
  return (
    <div class="dots" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${base + 12}`} focusable="false">
        {band && (
          <g class="dots__band" transform={`translate(${at(band[0])} 0)`}>
            <defs>
              <Hatch id={hatch} step={9} />
            </defs>
            <rect width={at(band[1]) - at(band[0])} height={base} />
            <rect width={at(band[1]) - at(band[0])} height={base} fill={`url(#${hatch})`} />
            <path d={`M0 0V${base}M${at(band[1]) - at(band[0])} 0V${base}`} />
          </g>
        )}
        <path class="dots__coin" d={`M${at(COIN)} 2V${base}`} />
        <path class="dots__axis" d={`M${at(1)} ${base}H${at(99)}`} />
        <path class="dots__ticks" d={TICKS.map((tick) => `M${at(tick)} ${base}v5`).join('')} />
        {columns.map((column) => (
          <Marks key={column.at} column={column} each={each} x={at(column.at)} base={base} rise={rise} />
        ))}
        {outcome !== undefined && (
          <circle class="dots__outcome" cx={at(outcome === 1 ? 99 : 1)} cy={base} r="6" />
        )}
        {mean !== undefined && <path class="dots__mean" d={`M${at(mean)} ${base + 1}l6 10h-12z`} />}
      </svg>
      <p class="dots__scale">
        <span>1</span>
        {mean !== undefined && (
          <b class="dots__number" data-end={mean > 85} style={{ '--at': along(mean) }}>
            {Math.round(mean)}
          </b>
        )}
        <span>99</span>
      </p>
    </div>
  );
}

interface MarksProps {
  readonly column: Column;
  readonly each: number;
  readonly x: number;
  readonly base: number;
  readonly rise: number;
  readonly radius?: number;
}

/** Dots one upon another; where each stands for several, squares, the last of them as much of one as there is. */
export function Marks({ column: { count, known }, each, x, base, rise, radius = RADIUS }: MarksProps) {
  if (each === 1)
    return (
      <>
        {Array.from({ length: count }, (_, place) => (
          <circle
            key={place}
            class="dots__dot"
            data-known={place >= count - known || undefined}
            cx={x}
            cy={base - radius - 1 - place * rise}
            r={radius}
          />
        ))}
      </>
    );
  return (
    <>
      {Array.from({ length: Math.ceil(count / each) }, (_, place) => {
        const height = Math.min(1, count / each - place) * (rise - 1);
        return (
          <rect
            key={place}
            class="dots__dot"
            data-known={place * each >= count - known || undefined}
            x={x - radius}
            y={base - 1 - place * rise - height}
            width={2 * radius}
            height={height}
          />
        );
      })}
    </>
  );
}
