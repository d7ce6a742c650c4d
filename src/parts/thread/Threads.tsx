/** Threads of the page as vector strokes: the strands, to lie beneath the cards, and their pins, to stand above them. */
import type { Relation } from '../../rules/weekend.ts';
import { colours, motion } from '../theme/theme.ts';
import { type Curve, LOOKS, type Point } from './thread.ts';
import type { Hung } from './hang.ts';

export interface Spun extends Hung {
  readonly relation: Relation | undefined;
  /** What it hangs between: two ids with a space. */
  readonly between: string;
}

/** How far apart two strands of one thread lie, CSS px from middle to middle, halved. */
const APART = 3.4;

/** The strands. Decoration: what they say stands in words on the cards. */
export function Strands({ threads }: { readonly threads: readonly Spun[] }) {
  return (
    <svg class="strands" aria-hidden="true" focusable="false">
      {threads.map((thread) => (
        <Strand key={thread.name} thread={thread} />
      ))}
    </svg>
  );
}

function Strand({ thread }: { readonly thread: Spun }) {
  const { width, dash, strands } = LOOKS[thread.relation ?? 'loose'];
  const whole = strands === 2 ? width + 2 * APART : width;
  const stroke = (colour: string, wide: number) => (
    <path
      d={path(thread.way)}
      stroke={colour}
      stroke-width={wide}
      stroke-dasharray={dash.join(' ')}
      vector-effect="non-scaling-stroke"
    />
  );
  return (
    <g data-thread={thread.name} data-between={thread.between} fill="none" stroke-linecap="round">
      <g opacity="0.55" transform="translate(3 5)">
        {stroke(colours.shadow, whole + 2)}
      </g>
      {stroke(colours['thread-casing'], whole + 4)}
      {stroke(colours['thread-light'], whole)}
      {strands === 2 && stroke(colours['thread-casing'], whole - 2 * width)}
    </g>
  );
}

function path(way: readonly Curve[]): string {
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return way
    .map(([a, b, c, d], index) => `${index === 0 ? `M${at(a)}` : ''}C${at(b)} ${at(c)} ${at(d)}`)
    .join('');
}

/** The pins at both ends of every thread. */
export function Pins({ threads }: { readonly threads: readonly Spun[] }) {
  return (
    <svg class="strands strands--pins" aria-hidden="true" focusable="false">
      {threads.map(({ name, between, from, to }) => (
        <g key={name} data-between={between}>
          <Pin at={from} />
          <Pin at={to} />
        </g>
      ))}
    </svg>
  );
}

/** A round pin head with a glint. */
function Pin({ at }: { readonly at: Point }) {
  return (
    <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      <circle cx="2" cy="3" r="10" fill={colours.shadow} opacity="0.6" />
      <circle r="10" fill={colours.ink} />
      <circle r="8" fill={colours['vermilion-dark']} />
      <circle cx="-0.8" cy="-0.8" r="6.6" fill={colours.vermilion} />
      <circle cx="-3" cy="-3" r="2.2" fill={colours.cream} />
    </g>
  );
}

/** Plucks the threads of these names: each swings about the line between its pins and comes to rest. */
export function pluck(root: ParentNode, threads: readonly Spun[], names: readonly string[]): void {
  for (const thread of threads) {
    if (!names.includes(thread.name)) continue;
    const strand = root.querySelector<SVGGElement>(`[data-thread="${CSS.escape(thread.name)}"]`);
    if (!strand || strand.getAnimations().length > 0) continue;
    const { from, to } = thread;
    const turn = Math.atan2(to.y - from.y, to.x - from.x);
    strand.style.transformOrigin = `${from.x}px ${from.y}px`;
    const frames = SWINGS.map((stretch) => `rotate(${turn}rad) scaleY(${stretch}) rotate(${-turn}rad)`);
    strand.animate({ transform: frames }, { duration: motion.threadPluck, easing: 'linear' });
  }
}

/** How far the thread is stretched across its line, dying away: 1 is at rest. */
const SWINGS = Array.from({ length: 25 }, (_, frame) => {
  const share = frame / 24;
  return frame === 24
    ? 1
    : Number((1 + 0.9 * 2 ** (-6 * share) * Math.sin(2 * Math.PI * 6 * share)).toFixed(3));
});
