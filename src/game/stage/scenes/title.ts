/** The title of a weekend that brings no painting of its own: some city by night, and the paper with its thread before it. */
import { anchors } from '../../../parts/anchors.ts';
import type { Rect } from '../contract.ts';
import { planTitle } from '../geometry/title.ts';
import { paintPaper } from '../paint/paper.ts';
import { settings } from '../paint/places.ts';
import { paintRoofs, paintSky } from '../paint/sky.ts';
import type { Moment, Scene } from '../scene.ts';
import type { Pen } from '../studio.ts';
import { createTitleThread } from '../toys/title-thread.ts';

/** How much of the height the roofs take up. */
const ROOFS = 0.42;

function paint(pen: Pen, { width, height, anchor }: Moment): void {
  const { sky, city } = settings.plain;
  const panel = anchor(anchors.titlePanel);
  const all: Rect = { x: 0, y: 0, width, height };
  paintSky(pen, all, sky, 10);
  paintRoofs(pen, all, { ...city, stone: undefined }, height * ROOFS, { dome: 0, obelisk: 0 });
  paintPaper(pen, planTitle(width, height, panel).channel, panel, width, height);
}

export const titleScene: Scene = {
  backdrop: (moment) => ({
    key: JSON.stringify(moment.anchor(anchors.titlePanel) ?? ''),
    paint: (pen) => paint(pen, moment),
  }),
  toys: [createTitleThread],
};
