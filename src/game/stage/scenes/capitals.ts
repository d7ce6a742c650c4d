/** The title of a weekend between two capitals: Washington by night, Tehran at dawn, a paper channel between them, one thread across. */
import { anchors } from '../../../parts/anchors.ts';
import { colours, dawn } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import { planTitle, type TitlePlan } from '../geometry/title.ts';
import { nightSky, paintDawnSky, paintNightSky, paintTehran, paintWashington } from '../paint/cities.ts';
import { paintPaper } from '../paint/paper.ts';
import { aroundPaper } from '../paint/tones.ts';
import { bar } from '../paint/shapes.ts';
import type { Moment, Scene } from '../scene.ts';
import type { Pen } from '../picture.ts';
import { createClouds, createFront, createTitleWindows } from '../toys/title-cities.ts';
import { createTitleThread } from '../toys/title-thread.ts';

function clipped(pen: Pen, region: Rect, paint: () => void): void {
  pen.save();
  pen.beginPath();
  pen.rect(region.x, region.y, region.width, region.height);
  pen.clip();
  paint();
  pen.restore();
}

function paintSkies(pen: Pen, moment: Moment): void {
  const { washington, tehran } = planOf(moment);
  // As in the tones before it: the paper comes after the skies, and shall not be missed meanwhile.
  bar(pen, colours.cream, 0, 0, moment.width, moment.height);
  clipped(pen, washington.region, () => paintNightSky(pen, washington.region, washington.fit));
  clipped(pen, tehran.region, () => paintDawnSky(pen, tehran.region, tehran.fit, tehran.drop));
}

/** Everything in front of the sky: both cities, and the paper over their seam. */
function paintFront(pen: Pen, moment: Moment): void {
  const { width, height } = moment;
  const { channel, washington, tehran } = planOf(moment);
  clipped(pen, washington.region, () => paintWashington(pen, washington.region, washington.fit));
  clipped(pen, tehran.region, () => paintTehran(pen, tehran.fit, tehran.drop));
  paintPaper(pen, channel, moment.anchor(anchors.titlePanel), width, height);
}

function planOf({ width, height, anchor }: Moment): TitlePlan {
  return planTitle(width, height, anchor(anchors.titlePanel));
}

export const capitalsScene: Scene = {
  tones: (moment) => aroundPaper(planOf(moment).channel.upright, nightSky, dawn.sky),
  backdrop: (moment) => ({
    key: JSON.stringify(moment.anchor(anchors.titlePanel) ?? ''),
    paint: (pen) => paintSkies(pen, moment),
  }),
  toys: [createClouds, createFront(paintFront), createTitleWindows, createTitleThread],
};
