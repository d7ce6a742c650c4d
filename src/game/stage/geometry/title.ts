/** Where everything of the title stands: the channel, the two cities, the thread's two pins. */
import type { Rect } from '../contract.ts';
import type { Point } from './balance.ts';
import { type Channel, channelAround } from './channel.ts';

/** The drawings' own size, and where their ground lies. */
export const DRAWN = { width: 530, height: 768, ground: 614.4 } as const;

/** How a drawing is laid over a region: its scale and its upper left corner, CSS px. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Covers a region with the drawing's rows from `top` to `bottom` (in its own units), its foot on the region's foot. */
export function fitOver(region: Rect, top: number, bottom: number): Fit {
  const scale = Math.max(region.width / DRAWN.width, region.height / (bottom - top));
  return {
    scale,
    x: region.x + (region.width - DRAWN.width * scale) / 2,
    y: region.y + region.height - bottom * scale,
  };
}

/** A point of the drawing on the screen. */
export function onScreen(fit: Fit, x: number, y: number): Point {
  return { x: fit.x + x * fit.scale, y: fit.y + y * fit.scale };
}

export interface TitlePlan {
  readonly channel: Channel;
  readonly washington: { readonly region: Rect; readonly fit: Fit };
  /** `drop`: where its sky is low the mountains sink so far towards the roofs, in the drawing's units. */
  readonly tehran: { readonly region: Rect; readonly fit: Fit; readonly drop: number };
  /** Where the thread is pinned in each city. */
  readonly pins: readonly [Point, Point];
}

/** Rows of the drawings shown when the cities lie one above the other. */
const STACKED = { washington: [236, 628], tehran: [196, 640] } as const;
const WHOLE = [0, 768] as const;

/** Where everything of the title stands, from the viewport and the words' rectangle. */
export function planTitle(width: number, height: number, panel: Rect | undefined): TitlePlan {
  const channel = channelAround(panel ?? fallback(width, height), width, height);
  const [west, east] = regions(channel, width, height);
  const rows = channel.upright ? { washington: WHOLE, tehran: WHOLE } : STACKED;
  const washington = { region: west, fit: fitOver(west, rows.washington[0], rows.washington[1]) };
  const fit = fitOver(east, rows.tehran[0], rows.tehran[1]);
  const tehran = { region: east, fit, drop: dropOf(fit, east) };
  return {
    channel,
    washington,
    tehran,
    pins: [onScreen(washington.fit, 312, 561), onScreen(tehran.fit, channel.upright ? 226 : 300, 591)],
  };
}

/** The highest peak, and how far the mountains may sink without drowning in the roofs. */
const PEAK = 196;
const DEEPEST = 262;

function dropOf(fit: Fit, region: Rect): number {
  const hidden = (region.y - onScreen(fit, 0, PEAK).y) / fit.scale;
  return Math.min(DEEPEST, Math.max(0, hidden + 16));
}

function fallback(width: number, height: number): Rect {
  return height > width
    ? { x: 0, y: height / 3, width, height: height / 3 }
    : { x: width * 0.36, y: height * 0.12, width: width * 0.28, height: height * 0.82 };
}

/** The boxes that hold each city, both reaching under the paper. */
function regions({ upright, near, far }: Channel, width: number, height: number): readonly [Rect, Rect] {
  if (upright) {
    const west = Math.max(80, near[0].x, near[1].x);
    const east = Math.min(width - 80, far[0].x, far[1].x);
    return [
      { x: 0, y: 0, width: west, height },
      { x: east, y: 0, width: width - east, height },
    ];
  }
  const above = Math.max(60, near[0].y, near[1].y);
  const below = Math.min(height - 60, far[0].y, far[1].y);
  return [
    { x: 0, y: 0, width, height: above },
    { x: 0, y: below, width, height: height - below },
  ];
}
