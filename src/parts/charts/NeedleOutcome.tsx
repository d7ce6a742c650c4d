/** A locked needle on its small dial, the end of the scale where it came out alight, and the thread from one to the other. */
import type { ComponentChildren } from 'preact';
import { angleOf, pointAt } from '../geometry/dial.ts';

interface Props {
  /** 1–99; undefined where nothing was said, and so nothing points. */
  readonly percent: number | undefined;
  readonly outcome: 0 | 1;
  /** How far the needle reaches, in the units of the drawing. */
  readonly reach?: number;
  /** What else is on its face, beneath the needle. */
  readonly children?: ComponentChildren;
}

/** Figures of the drawing, in its own units: 200 wide, with room beneath the pivot for a thread that hangs. */
export const PIVOT = { x: 100, y: 100 } as const;
export const FACE = 84;
export const INNER = 46;
const TIP = 70;
const HANG = 64;
const TICKS = [5, 20, 45, 55, 80, 95] as const;

/** The words beside it say the same. */
export function NeedleOutcome({ percent, outcome, reach = TIP, children }: Props) {
  const end = { x: outcome === 1 ? PIVOT.x + 90 : PIVOT.x - 90, y: PIVOT.y - 6 };
  return (
    <svg class="outcome" viewBox="0 0 200 130" aria-hidden="true" focusable="false">
      <path class="outcome__rim" d={half(FACE + 5)} />
      <path class="outcome__face" d={half(FACE)} />
      {TICKS.map((tick) => (
        <path
          key={tick}
          class="outcome__tick"
          d={`M${figures(at(tick, INNER))}L${figures(at(tick, FACE))}`}
        />
      ))}
      <path class="outcome__inner" d={half(INNER)} />
      {children}
      <path class="outcome__base" d="M4 100h192v7H4z" />
      {([0, 1] as const).map((side) => (
        <circle
          key={side}
          class="outcome__lamp"
          data-lit={side === outcome}
          cx={side === 1 ? PIVOT.x + 90 : PIVOT.x - 90}
          cy={PIVOT.y - 6}
          r="9"
        />
      ))}
      {percent !== undefined && (
        <g class="outcome__needle" style={{ '--angle': `${angleOf(percent)}rad` }}>
          <path d={`M96 100L100 ${PIVOT.y - reach}L104 100z`} />
          <circle cx="100" cy={PIVOT.y - reach} r="6" />
        </g>
      )}
      <circle class="outcome__hub" cx={PIVOT.x} cy={PIVOT.y} r="11" />
      {percent !== undefined && <Pull tip={at(percent, reach)} percent={percent} end={end} />}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface PullProps {
  readonly tip: Point;
  readonly percent: number;
  readonly end: Point;
}

/** As long as it is, the thread hangs from a needle near by, and is pulled straight by one far off. */
function Pull({ tip, percent, end }: PullProps) {
  const near = (end.x > PIVOT.x ? percent : 100 - percent) / 100;
  const low = { x: (tip.x + end.x) / 2, y: (tip.y + end.y) / 2 + HANG * near ** 2 };
  const thread = `M${figures(tip)}Q${figures(low)} ${figures(end)}`;
  return (
    <>
      <path class="outcome__casing" d={thread} pathLength="1" />
      <path class="outcome__thread" d={thread} pathLength="1" />
      <circle class="outcome__pin" cx={end.x} cy={end.y} r="4.5" />
    </>
  );
}

function at(percent: number, radius: number): Point {
  return pointAt(PIVOT, percent, radius);
}

function figures({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function half(radius: number): string {
  return `M${PIVOT.x - radius} ${PIVOT.y}a${radius} ${radius} 0 0 1 ${2 * radius} 0z`;
}
