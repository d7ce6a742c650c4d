/** The balance's room: a quiet wall, a round of light behind the balance, the table it stands on. */
import { colours } from '../../theme.ts';
import type { Rect } from '../contract.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { night, paintDesk } from '../paint/night.ts';
import { bar, disc } from '../paint/shapes.ts';
import type { Moment, Room } from '../room.ts';
import type { Pen } from '../studio.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, { width, height }: Moment, box: Rect): void {
  const x = box.x + box.width / 2;
  const y = box.y + box.height * 0.42;
  const reach = Math.max(box.width * 0.56, box.height * 0.72);
  bar(pen, night.wall, 0, 0, width, height);
  halftone(
    pen,
    { x: 0, y: 0, width, height },
    10,
    night.deep,
    (px, py) => ramp(reach * 1.1, reach * 2.4, Math.hypot(px - x, py - y)) * ramp(84, 190, py),
  );
  disc(pen, night.lit, x, y, reach * 0.82);
  halftone(pen, { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 }, 9, night.lit, (px, py) =>
    ramp(reach, reach * 0.78, Math.hypot(px - x, py - y)),
  );
  halftone(
    pen,
    { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 },
    9,
    night.pale,
    (px, py) => 0.7 * ramp(reach * 0.7, reach * 0.05, Math.hypot(px - x, py - y)),
  );
  const edge = Math.min(height - 30, box.y + box.height - 12);
  paintDesk(pen, width, height, edge);
  bar(pen, colours.shadow, 0, edge - 3, width, 3);
}

export const balanceRoom: Room = {
  backdrop: (moment) => {
    const { width, height } = moment;
    const box = moment.anchor('balance') ?? { x: 0, y: height * 0.2, width, height: height * 0.6 };
    return {
      key: `balance ${Math.round(box.x)} ${Math.round(box.y)} ${box.width} ${box.height}`,
      paint: (pen) => paint(pen, moment, box),
    };
  },
  toys: stepToys,
};
