/** The desk at night: a wall in lamplight, a window on the city, the desk's edge. */
import { colours } from '../../theme.ts';
import { faded } from '../paint/colour.ts';
import { paintDesk, paintWall, paintWindow } from '../paint/night.ts';
import { bar } from '../paint/shapes.ts';
import type { Moment, Room } from '../room.ts';
import type { Pen } from '../studio.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, { width, height }: Moment): void {
  const edge = height - Math.max(40, height * 0.11);
  paintWall(pen, width, height, width * 0.45, height * 0.3, Math.max(width, height) * 0.62);
  if (width > 720) {
    const wide = Math.min(320, width * 0.22);
    const tall = Math.min(360, height * 0.44);
    paintWindow(pen, { x: width - wide - 44, y: 104, width: wide, height: tall }, 12, 3);
  }
  paintDesk(pen, width, height, edge);
  bar(pen, faded(colours.shadow, 0.5), 0, edge - 5, width, 5);
}

export const deskRoom: Room = {
  backdrop: (moment) => ({ key: 'desk', paint: (pen) => paint(pen, moment) }),
  toys: stepToys,
};
