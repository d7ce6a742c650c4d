/** The way the title's thread takes from pin to pin: loose, or drawn tight. */
import { type Curve } from '../../../parts/thread/thread.ts';
import type { Rect } from '../contract.ts';
import type { Point } from './balance.ts';
import { type Channel, through } from './channel.ts';
import type { TitlePlan } from './title.ts';

export interface Way {
  readonly curves: readonly Curve[];
  /** The paper lies over the thread: the page leaves no strip free of words for it to cross in. */
  readonly under: boolean;
}

/** What the page says of its paper: the words' rectangle, and the strip between them that is free for the thread. */
export interface Paper {
  readonly width: number;
  readonly panel: Rect | undefined;
  readonly free: Rect | undefined;
}

/** How much of its hang a thread drawn tight has lost. */
const TIGHTEST = 0.62;

/** The thread's way; `taut` (0–1) says how far it is drawn tight. */
export function wayOf(paper: Paper, plan: TitlePlan, taut: number): Way {
  const [from, to] = plan.pins;
  const { free } = paper;
  if (!plan.channel.upright) return downTheMargin(paper, plan.channel, from, to);
  const middle = (from.x + to.x) / 2;
  if (!free) return { curves: through([from, { x: middle, y: from.y - 30 }, to]), under: true };
  const straight = free.y + free.height * 0.42;
  const hung = (share: number): number => straight + (share - 0.42) * free.height * (1 - TIGHTEST * taut);
  const waypoints = [
    from,
    { x: free.x + free.width * 0.02, y: hung(0.58) },
    { x: free.x + free.width * 0.38, y: hung(0.72) },
    { x: free.x + free.width * 0.84, y: hung(0.14) },
    to,
  ];
  return { curves: through(waypoints, (1 - 0.45 * taut) / 6), under: false };
}

/**
 * On a tall screen the thread runs down beside the words where their margin is wide enough, and changes sides in the
 * strip that the page leaves free of words, if there is one.
 */
function downTheMargin(paper: Paper, channel: Channel, from: Point, to: Point): Way {
  const { width, panel, free } = paper;
  const margin = panel ? width - panel.x - panel.width : 0;
  const right = width - Math.max(margin, 20) / 2;
  const top = { x: right, y: channel.near[1].y + 70 };
  const last = free ? Math.max(margin, 20) / 2 : right;
  const bottom = { x: last, y: (free ? channel.far[0].y : channel.far[1].y) - 60 };
  const curves: Curve[] = [[from, { x: from.x + 90, y: from.y - 26 }, { x: right, y: from.y - 10 }, top]];
  if (free) {
    const middle = { x: width / 2, y: free.y + free.height / 2 };
    const turn = { x: right, y: free.y - 20 };
    const back = { x: last, y: free.y + free.height + 20 };
    curves.push([top, top, turn, turn]);
    curves.push([turn, { x: right, y: middle.y + 24 }, { x: middle.x + 70, y: middle.y - 26 }, middle]);
    curves.push([middle, { x: middle.x - 70, y: middle.y + 26 }, { x: last, y: middle.y - 24 }, back]);
    curves.push([back, back, bottom, bottom]);
  } else curves.push([top, top, bottom, bottom]);
  const side = free ? -70 : 110;
  curves.push([bottom, { x: last, y: to.y - 6 }, { x: to.x + side, y: to.y + 22 }, to]);
  return { curves, under: margin < 12 };
}
