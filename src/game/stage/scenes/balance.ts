/** The balance's room: a wall in the chapter's colour, a round of light behind the balance, roofs and the table beneath. */
import { anchors } from '../../../parts/anchors.ts';
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { paintCity } from '../paint/night.ts';
import type { Setting } from '../paint/setting.ts';
import { bar, disc } from '../paint/shapes.ts';
import { inRows } from '../paint/tones.ts';
import { barOf, settingOf } from '../place.ts';
import type { Moment, Scene } from '../scene.ts';
import type { Pen } from '../picture.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, { width, height }: Moment, box: Rect, head: number, setting: Setting): void {
  const { wall, lit, edge: rim, desk } = setting.office;
  const x = box.x + box.width / 2;
  const y = box.y + box.height * 0.42;
  const reach = Math.max(box.width * 0.56, box.height * 0.72);
  const edge = Math.min(height - 30, box.y + box.height - 12);
  const light = mix(wall, lit, 0.75);
  const all = { x: 0, y: head, width, height: edge - head };
  const round = { x: x - reach, y: Math.max(head, y - reach), width: reach * 2, height: reach * 2 };
  const off = (px: number, py: number): number => Math.hypot(px - x, py - y);
  bar(pen, wall, 0, head, width, height - head);
  halftone(pen, all, 10, mix(wall, colours.shadow, 0.55), (px, py) =>
    ramp(reach * 1.1, reach * 2.2, off(px, py)),
  );
  disc(pen, light, x, y, reach * 0.82);
  halftone(pen, round, 9, light, (px, py) => ramp(reach, reach * 0.78, off(px, py)));
  halftone(pen, round, 9, mix(light, rim, 0.3), (px, py) => 0.7 * ramp(reach * 0.7, 0, off(px, py)));
  paintFarRoofs(pen, width, edge, setting);
  bar(pen, colours.shadow, 0, edge - 3, width, 3);
  bar(pen, desk, 0, edge, width, height - edge);
  bar(pen, rim, 0, edge, width, 4);
  const top = { x: 0, y: edge + 6, width, height: height - edge };
  halftone(pen, top, 8, mix(desk, colours.shadow, 0.5), (_px, py) => 0.9 * ramp(edge, height, py));
  bar(pen, colours.night, 0, 0, width, head);
}

/** Roofs far behind the table, hardly lighter than the wall: depth, and nothing to look at. */
function paintFarRoofs(pen: Pen, width: number, ground: number, { office, city }: Setting): void {
  const tall = Math.min(110, ground * 0.16);
  const area = { x: 0, y: ground - tall, width, height: tall };
  paintCity(pen, area, mix(office.wall, colours.shadow, 0.45), 23, 0.05, mix(office.wall, city.lamp, 0.45));
}

export const balanceScene: Scene = {
  tones: (moment) => {
    const { wall, lit, desk } = settingOf(moment).office;
    return inRows([wall, mix(wall, lit, 0.75), desk]);
  },
  backdrop: (moment) => {
    const { width, height, screen } = moment;
    const box = moment.anchor(anchors.balance) ?? { x: 0, y: height * 0.2, width, height: height * 0.6 };
    const head = barOf(moment);
    const place = screen.room === 'step' ? screen.place : '';
    return {
      key: `balance ${place} ${head} ${Math.round(box.x)} ${Math.round(box.y)} ${box.width} ${box.height}`,
      paint: (pen) => paint(pen, moment, box, head, settingOf(moment)),
    };
  },
  toys: stepToys,
};
