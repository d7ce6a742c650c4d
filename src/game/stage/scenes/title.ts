/** The title of a weekend that brings no painting of its own: some city by night, and the paper with its thread before it. */
import { anchors } from '../../../parts/anchors.ts';
import { planTitle } from '../geometry/title.ts';
import { paintPaper } from '../paint/paper.ts';
import { settings } from '../paint/places.ts';
import { paintRoofs, paintSky } from '../paint/sky.ts';
import { aroundPaper } from '../paint/tones.ts';
import type { Moment, Scene } from '../scene.ts';
import type { Pen } from '../picture.ts';
import { createTitleThread } from '../toys/title-thread.ts';

/** How much of the height the roofs take up. */
const ROOFS = 0.42;

function paint(pen: Pen, { width, height, anchor }: Moment): void {
  const { sky, city } = settings.plain;
  const panel = anchor(anchors.titlePanel);
  const { channel, washington, tehran } = planTitle(width, height, panel);
  // Above a paper that lies across there are roofs as well: the thread ends at a window on both sides.
  const areas = channel.upright ? [{ x: 0, y: 0, width, height }] : [washington.region, tehran.region];
  for (const area of areas) {
    paintSky(pen, area, sky, 10);
    paintRoofs(pen, area, { ...city, stone: undefined }, area.height * ROOFS, { dome: 0, obelisk: 0 });
  }
  paintPaper(pen, channel, panel, width, height);
}

export const titleScene: Scene = {
  tones: ({ width, height, anchor }) => {
    const { sky } = settings.plain;
    return aroundPaper(planTitle(width, height, anchor(anchors.titlePanel)).channel.upright, sky, sky);
  },
  backdrop: (moment) => ({
    key: JSON.stringify(moment.anchor(anchors.titlePanel) ?? ''),
    paint: (pen) => paint(pen, moment),
  }),
  toys: [createTitleThread],
};
