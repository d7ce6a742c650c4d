/** A class on one scale, large: the thread hangs slack while it is asked, plumb at the class's mean, and is pulled to what it is held against. */
import { useId, useMemo } from 'preact/hooks';
import { useWords } from '../../../../../parts/context.ts';
import { Hatch } from '../../../../../parts/charts/Chart.tsx';
import { columnsOf, eachOf } from '../../../../figures/columns.ts';
import type { Press } from '../../../../slides.ts';
import { Marks } from '../../../charts/DotStrip.tsx';
import { SIZE, xOf } from './scale-size.ts';
import { Thread } from './Thread.tsx';

interface Props {
  readonly press: Press;
  /** Percent. */
  readonly percents: readonly number[];
  readonly mean: number | undefined;
  readonly band?: readonly [number, number];
  /** Where the thread is pulled to, percent, and what stands there. */
  readonly end: number;
  readonly ends: string;
  readonly still: boolean;
}

/** The air that a dot takes, and how high dots may reach. */
const DOT = 27;
const HIGH = 160;
const PLACES = 32;
const TICKS = [5, 20, 45, 55, 80, 95] as const;

export function SlideScale({ press, percents, mean, band, end, ends, still }: Props) {
  const t = useWords();
  const hatch = useId();
  const columns = useMemo(() => columnsOf(percents, [], PLACES), [percents]);
  const each = eachOf([columns]);
  const tallest = Math.max(1, ...columns.map(({ count }) => count / each));
  const { base, width, height, left, right } = SIZE;
  const revealed = press === 'reveal';
  // The coin's word stands on the side where the class does not.
  const above = mean === undefined || mean >= 50;
  return (
    <>
      <svg class="scale" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {revealed && band && (
          <g class="dots__band" transform={`translate(${xOf(band[0])} ${base - HIGH})`}>
            <defs>
              <Hatch id={hatch} step={18} />
            </defs>
            <rect width={xOf(band[1]) - xOf(band[0])} height={HIGH} />
            <rect width={xOf(band[1]) - xOf(band[0])} height={HIGH} fill={`url(#${hatch})`} />
            <path d={`M0 0V${HIGH}M${xOf(band[1]) - xOf(band[0])} 0V${HIGH}`} />
          </g>
        )}
        <path class="scale__coin" d={`M${xOf(50)} ${base - 130}V${base}`} />
        <path class="scale__axis" d={`M${left} ${base}H${right}`} />
        <path class="scale__ends" d={[1, 50, 99].map((at) => `M${xOf(at)} ${base - 2}v16`).join('')} />
        <path class="scale__ticks" d={TICKS.map((at) => `M${xOf(at)} ${base}v11`).join('')} />
        {press !== 'ask' &&
          columns.map((column) => (
            <Marks
              key={column.at}
              {...{ column, each, base }}
              x={xOf(column.at)}
              rise={Math.min(DOT, HIGH / tallest)}
              radius={11}
            />
          ))}
        {mean !== undefined && <Thread {...{ press, mean, end, ends, still }} />}
        {revealed && !band && (
          <text
            class="scale__word"
            x={xOf(50) + (above ? -12 : 12)}
            y={base - 108}
            text-anchor={above ? 'end' : 'start'}
          >
            {t('project.coin', { coin: 50 })}
          </text>
        )}
        {[1, 50, 99].map((at) => (
          <text key={at} x={xOf(at)} y={height - 20} text-anchor="middle">
            {at}
          </text>
        ))}
        <text class="scale__word" x={xOf(25)} y={height - 20} text-anchor="middle">
          {t('project.unlikely')}
        </text>
        <text class="scale__word" x={xOf(75)} y={height - 20} text-anchor="middle">
          {t('project.likely')}
        </text>
      </svg>
      {each > 1 && press !== 'ask' && <p class="slide__each">{t('dots.each', { each })}</p>}
      <p class="visually-hidden">
        {press !== 'ask' && mean !== undefined && t('project.mean', { mean: Math.round(mean) })}
        {revealed && `. ${ends}`}
      </p>
    </>
  );
}
