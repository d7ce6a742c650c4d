/** Where the parts of a desk's picture stand: the wall and its window, the desk's far edge, the two ends of its top. */

export interface DeskPlan {
  readonly width: number;
  /** Where the bar ends and the picture begins. */
  readonly head: number;
  /** The far edge of the desk's top. */
  readonly edge: number;
  /** Where the picture ends; below it there is nothing but the top of the desk. */
  readonly foot: number;
  /** A piece of wall from the left border to here; the window takes the rest. */
  readonly pier: number;
  /** CSS px per unit that things are drawn in. */
  readonly scale: number;
  /** Middles of the places on the desk: both ends and, where there is room, between them. */
  readonly left: number;
  readonly middle: number | undefined;
  readonly right: number;
  /** The line that things stand on. */
  readonly stand: number;
  /** The height at which the clocks hang. */
  readonly clocks: number;
  /** The height at which the strip of cork hangs, where the wall above the clocks is bare. */
  readonly cork: number | undefined;
}

/** What the page lays over the picture. */
interface Covered {
  /** All that is left open beneath the bar, CSS px; undefined where the picture has the whole screen. */
  readonly view: number | undefined;
  /** Nothing lies before the wall yet. */
  readonly bare: boolean;
  /** What is asked about lies in the middle of the desk. */
  readonly laid: boolean;
}

/** The height of a screen on which things are drawn at their own size, CSS px. */
const DRAWN_FOR = 768;
/** Half the width of what stands left and right, in units. */
const HALF = { left: 112, right: 150 } as const;

function clamp(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * The picture between the bar (its lower edge at `head`) and the lower border of the screen. Where the page leaves
 * only a strip beneath the bar open, the picture is drawn small into that strip. All in CSS px.
 */
export function planDesk(width: number, height: number, head: number, covered: Covered): DeskPlan {
  const { view } = covered;
  return view === undefined ? wholeScreen(width, height, head, covered) : strip(width, height, head, view);
}

function wholeScreen(width: number, height: number, head: number, { bare, laid }: Covered): DeskPlan {
  const scale = clamp(0.5, Math.min(height / DRAWN_FOR, width / 1100), 1.45);
  const edge = height - clamp(70, height * 0.19, 230);
  const pier = Math.min(width * 0.2, 290);
  const clocks = edge - 200 * scale;
  const cork = clocks - 270 * scale;
  return {
    width,
    head,
    edge,
    foot: height,
    pier,
    scale,
    left: Math.max(HALF.left * scale * 0.7, Math.min(pier / 2 + 8, HALF.left * scale + 24)),
    middle: laid ? undefined : width * 0.41,
    right: width - HALF.right * scale - 32,
    stand: edge + (height - edge) * 0.36,
    clocks,
    cork: bare && cork > head ? cork : undefined,
  };
}

function strip(width: number, height: number, head: number, view: number): DeskPlan {
  const scale = clamp(0.25, Math.min(view / 240, width / 600), 0.8);
  const edge = head + view * 0.78;
  return {
    width,
    head,
    edge,
    foot: height,
    pier: width * 0.34,
    scale,
    // Right of the clocks.
    left: Math.max(34 * 5.5 * scale + HALF.left * scale, width * 0.3),
    middle: undefined,
    right: width - Math.max(HALF.right * scale, width * 0.16),
    stand: head + view * 0.9,
    clocks: head + view * 0.3,
    cork: undefined,
  };
}
