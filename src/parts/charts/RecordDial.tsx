/** The dial of a forecast of the record: its needle among the seven words, a model's hand beside it, and outside its rim a bracket around what could be defended. */
import { useId } from 'preact/hooks';
import type { EstimativeWord } from '../../rules/weekend.ts';
import type { Option } from '../../present/question-views.ts';
import type { RecordView } from '../../present/record-views.ts';
import { pointAt } from '../geometry/dial.ts';
import { Hatch } from './Chart.tsx';
import { FACE, INNER, NeedleOutcome, PIVOT } from './NeedleOutcome.tsx';

export type Sector = Option<EstimativeWord> & { readonly low: number; readonly high: number };

interface Props {
  readonly forecast: Pick<RecordView, 'percent' | 'word' | 'outcome' | 'defensible' | 'model'>;
  /** The seven words, from lowest to highest. */
  readonly scale: readonly Sector[];
}

/** In the units of the drawing, from the pivot. */
const BRACKET = { inner: 92, outer: 98 } as const;
const HAND = { foot: 38, tip: 95 } as const;
const WORDS = 71;
const REACH = 56;

/** The words beside it say the same. */
export function RecordDial({ forecast, scale }: Props) {
  const hatch = useId();
  const { percent, word, outcome, defensible, model } = forecast;
  const [low, high] = defensible;
  return (
    <NeedleOutcome percent={percent} outcome={outcome} reach={REACH}>
      <defs>
        <Hatch id={hatch} step={3} />
      </defs>
      {scale.map((sector) => (
        <path
          key={sector.id}
          class="record-dial__sector"
          data-lit={sector.id === word}
          d={band(sector.low, sector.high, INNER, FACE - 2)}
        />
      ))}
      {scale.slice(1, -1).map((sector) => (
        <Word key={sector.id} sector={sector} />
      ))}
      {/* Its own yellow beneath the hatching, which lets the rim through. */}
      <path class="record-dial__bracket" d={band(low, high, BRACKET.inner, BRACKET.outer)} />
      <path
        class="record-dial__edge"
        d={band(low, high, BRACKET.inner, BRACKET.outer)}
        fill={`url(#${hatch})`}
      />
      {model && <Hand percent={model.percent} />}
    </NeedleOutcome>
  );
}

/** The outermost sectors are too narrow for words. */
function Word({ sector }: { readonly sector: Sector }) {
  const { x, y } = pointAt(PIVOT, (sector.low + sector.high) / 2, WORDS);
  const parts = sector.label.split(' ');
  return (
    <text class="record-dial__word" x={x} y={y}>
      {parts.map((part, at) => (
        <tspan key={part} x={x} dy={`${at === 0 ? (2 - parts.length) / 2 : 1}em`}>
          {part}
        </tspan>
      ))}
    </text>
  );
}

function Hand({ percent }: { readonly percent: number }) {
  const foot = pointAt(PIVOT, percent, HAND.foot);
  const tip = pointAt(PIVOT, percent, HAND.tip);
  const line = { x1: foot.x, y1: foot.y, x2: tip.x, y2: tip.y };
  return (
    <g class="record-dial__model">
      <line class="record-dial__casing" {...line} />
      <line {...line} />
      <circle cx={foot.x} cy={foot.y} r="4" />
    </g>
  );
}

/** A piece of a ring between two percents. */
function band(low: number, high: number, inner: number, outer: number): string {
  const [from, to] = [pointAt(PIVOT, low, outer), pointAt(PIVOT, high, outer)];
  const [back, home] = [pointAt(PIVOT, high, inner), pointAt(PIVOT, low, inner)];
  const arc = (radius: number, sweep: 0 | 1, start: typeof from, end: typeof from) =>
    `a${radius} ${radius} 0 0 ${sweep} ${(end.x - start.x).toFixed(2)} ${(end.y - start.y).toFixed(2)}`;
  return `M${from.x} ${from.y}${arc(outer, 1, from, to)}L${back.x} ${back.y}${arc(inner, 0, back, home)}z`;
}
