/** The thread over a scale, and its two pins: it moves from one press to the next, and jumps where motion is reduced. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../../../../parts/context.ts';
import { easings, motion } from '../../../../../parts/theme/theme.ts';
import type { Press } from '../../../../slides.ts';
import { SIZE, xOf } from './scale-size.ts';

interface Props {
  readonly press: Press;
  /** Percent. */
  readonly mean: number;
  readonly end: number;
  readonly ends: string;
  readonly still: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two cubic curves through a middle, level there, so that every way of hanging can move into every other. */
interface Hanging {
  readonly from: Point;
  readonly middle: Point;
  readonly to: Point;
}

const HEIGHT = SIZE.base - 120;
const TOP = 40;
const PULLED = SIZE.base - 186;

function hangingAt(press: Press, mean: number, end: number): Hanging {
  const x = xOf(mean);
  if (press === 'ask')
    return {
      from: { x: xOf(1), y: HEIGHT },
      middle: { x: xOf(50), y: HEIGHT + 66 },
      to: { x: xOf(99), y: HEIGHT },
    };
  if (press === 'class')
    return {
      from: { x, y: TOP },
      middle: { x, y: (TOP + SIZE.base) / 2 },
      to: { x, y: SIZE.base },
    };
  const to = xOf(end);
  const hang = Math.min(44, Math.abs(to - x) / 6);
  return {
    from: { x, y: PULLED },
    middle: { x: (x + to) / 2, y: PULLED + hang },
    to: { x: to, y: PULLED },
  };
}

function pathOf({ from, middle, to }: Hanging): string {
  const [before, after] = [(middle.x - from.x) / 3, (to.x - middle.x) / 3];
  return [
    `M${at(from)}`,
    `C${at({ x: from.x + before, y: towards(from.y, middle.y) })} ${at({ x: middle.x - before, y: middle.y })} ${at(middle)}`,
    `C${at({ x: middle.x + after, y: middle.y })} ${at({ x: to.x - after, y: towards(to.y, middle.y) })} ${at(to)}`,
  ].join('');
}

const towards = (pin: number, middle: number): number => pin + 0.7 * (middle - pin);
const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

export function Thread({ press, mean, end, ends, still }: Props) {
  const hanging = hangingAt(press, mean, end);
  const { from, to } = hanging;
  const d = pathOf(hanging);
  const line = useMoved<SVGPathElement>('d', `path("${d}")`, still);
  const first = useMoved<SVGCircleElement>('transform', placed(from), still);
  const last = useMoved<SVGCircleElement>('transform', placed(to), still);
  const pins = [{ ref: first, point: from }, ...(press === 'class' ? [] : [{ ref: last, point: to }])];
  return (
    <g class="thread">
      {press === 'reveal' && (
        <path class="thread__plumb" d={[from, to].map(({ x, y }) => `M${x} ${y}V${SIZE.base}`).join('')} />
      )}
      <path ref={line} class="thread__line" d={d} />
      {press === 'class' && <path class="thread__bob" d={`M${to.x - 15} ${to.y - 34}h30l-6 28-9 14-9-14z`} />}
      {pins.map(({ ref, point }, place) => (
        <circle key={place} ref={ref} class="thread__pin" r="13" style={{ transform: placed(point) }} />
      ))}
      {press === 'class' && <ClassMean x={from.x} mean={mean} />}
      {press === 'reveal' && <Ends {...{ from, to, mean, ends }} />}
    </g>
  );
}

function ClassMean({ x, mean }: { readonly x: number; readonly mean: number }) {
  const t = useWords();
  const left = mean > 50;
  return (
    <text class="thread__mean" x={x + (left ? -26 : 26)} y={TOP + 12} text-anchor={left ? 'end' : 'start'}>
      {t('project.mean', { mean: Math.round(mean) })}
    </text>
  );
}

/** What a label beside a pin takes, and how near the edge one above it may stand in its middle. */
const BESIDE = 170;
const EDGE = 200;

/** The class beside its pin, away from the thread, or above it where there is no room; above the other pin, what the thread is pulled to. */
function Ends({ from, to, mean, ends }: Pick<Hanging, 'from' | 'to'> & Pick<Props, 'mean' | 'ends'>) {
  const t = useWords();
  const left = from.x < to.x;
  const room = left ? from.x > BESIDE : from.x < SIZE.width - BESIDE;
  const anchorAt = (x: number) => (x < EDGE ? 'start' : x > SIZE.width - EDGE ? 'end' : 'middle');
  const beside = {
    x: from.x + (left ? -24 : 24),
    y: from.y + 10,
    'text-anchor': left ? 'end' : 'start',
  } as const;
  const above = { x: from.x, y: from.y - 28, 'text-anchor': anchorAt(from.x) } as const;
  return (
    <>
      <text {...(room ? beside : above)}>{t('project.class', { mean: Math.round(mean) })}</text>
      <text x={to.x} y={to.y - 28} text-anchor={anchorAt(to.x)}>
        {ends}
      </text>
    </>
  );
}

function placed({ x, y }: Point): string {
  return `translate(${x}px, ${y}px)`;
}

/** Lets an element move from where it stood to where it stands. Where a browser cannot move that property, it jumps. */
function useMoved<E extends SVGElement>(
  property: string,
  value: string,
  still: boolean,
): RefObject<E | null> {
  const target = useRef<E>(null);
  const before = useRef(value);
  useLayoutEffect(() => {
    const frames = [{ [property]: before.current }, { [property]: value }];
    if (!still && before.current !== value)
      target.current?.animate(frames, { duration: motion.threadDraw, easing: easings.cubicOut });
    before.current = value;
  }, [value]);
  return target;
}
