/** The title: Washington by night, Tehran at dawn, a paper channel between them, one thread across. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import type { Channel } from '../geometry/channel.ts';
import { planTitle, type TitlePlan } from '../geometry/title.ts';
import { paintDawnSky, paintNightSky, paintTehran, paintWashington } from '../paint/cities.ts';
import { faded } from '../paint/colour.ts';
import { grain, ramp } from '../paint/halftone.ts';
import { type Corner, line, outline, polygon } from '../paint/shapes.ts';
import type { Moment, Room } from '../room.ts';
import type { Pen } from '../studio.ts';
import { createClouds, createFront, createTitleWindows } from '../toys/title-cities.ts';
import { createTitleThread } from '../toys/title-thread.ts';

function paperCorners({ near, far }: Channel): readonly Corner[] {
  return [near[0], near[1], far[1], far[0]].map(({ x, y }): Corner => [x, y]);
}

function clipped(pen: Pen, region: Rect, paint: () => void): void {
  pen.save();
  pen.beginPath();
  pen.rect(region.x, region.y, region.width, region.height);
  pen.clip();
  paint();
  pen.restore();
}

/** How far a point is from a rectangle, CSS px; 0 inside. */
function distance(rect: Rect, x: number, y: number): number {
  const across = Math.max(rect.x - x, 0, x - rect.x - rect.width);
  const down = Math.max(rect.y - y, 0, y - rect.y - rect.height);
  return Math.hypot(across, down);
}

function paintPaper(
  pen: Pen,
  channel: Channel,
  panel: Rect | undefined,
  width: number,
  height: number,
): void {
  const { near, far, upright } = channel;
  const corners = paperCorners(channel);
  polygon(pen, colours.cream, corners);
  pen.save();
  outline(pen, corners);
  pen.clip();
  // Towards the words the grain thins out, so that they lie on one flat colour.
  grain(pen, { x: 0, y: 0, width, height }, 30, faded(colours['cream-2'], 0.9), 20, (x, y) =>
    panel ? ramp(4, 110, distance(panel, x, y)) : 1,
  );
  pen.restore();
  for (const [edge, inwards] of [
    [near, 1],
    [far, -1],
  ] as const) {
    const shift = (by: number): Point[] =>
      edge.map(({ x, y }) => (upright ? { x: x + by, y } : { x, y: y + by }));
    line(pen, colours['cream-2'], 2, shift(inwards * 11));
    line(pen, colours.ink, 5, shift(0));
  }
}

function paintSkies(pen: Pen, moment: Moment): void {
  const { washington, tehran } = planOf(moment);
  clipped(pen, washington.region, () => paintNightSky(pen, washington.region, washington.fit));
  clipped(pen, tehran.region, () => paintDawnSky(pen, tehran.region, tehran.fit, tehran.drop));
}

/** Everything in front of the sky: both cities, and the paper over their seam. */
function paintFront(pen: Pen, moment: Moment): void {
  const { width, height } = moment;
  const { channel, washington, tehran } = planOf(moment);
  clipped(pen, washington.region, () => paintWashington(pen, washington.region, washington.fit));
  clipped(pen, tehran.region, () => paintTehran(pen, tehran.fit, tehran.drop));
  paintPaper(pen, channel, moment.anchor('title-panel'), width, height);
}

function planOf({ width, height, anchor }: Moment): TitlePlan {
  return planTitle(width, height, anchor('title-panel'));
}

export const titleRoom: Room = {
  backdrop: (moment) => ({
    key: JSON.stringify(moment.anchor('title-panel') ?? ''),
    paint: (pen) => paintSkies(pen, moment),
  }),
  toys: [createClouds, createFront(paintFront), createTitleWindows, createTitleThread],
};
