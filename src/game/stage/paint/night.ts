/** Pieces of the night that several scenes share: the wall, the desk, a window on a city, a city's outline. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { halftone, ramp, scatter } from './halftone.ts';
import { bar } from './shapes.ts';

/** Tones of the night, all far darker than cream so that words stay readable over them. */
export const night = {
  deep: mix(colours.night, colours.shadow, 0.45),
  wall: colours.night,
  lit: colours['night-2'],
  pale: mix(colours['night-2'], colours['night-3'], 0.55),
  line: colours['night-3'],
} as const;

/** A wall whose corners fall into shadow along a dot screen, lit from (x, y) as far as `reach` CSS px. */
export function paintWall(
  pen: Pen,
  width: number,
  height: number,
  x: number,
  y: number,
  reach: number,
): void {
  bar(pen, night.wall, 0, 0, width, height);
  const area = { x: 0, y: 0, width, height };
  const far = (px: number, py: number): number => Math.hypot(px - x, (py - y) * 1.1);
  // Nothing is printed in the head of the screen, where words stand on the bare wall.
  const head = (py: number): number => ramp(84, 190, py);
  halftone(
    pen,
    area,
    9,
    night.deep,
    (px, py) => 0.9 * ramp(reach * 0.75, reach * 1.5, far(px, py)) * head(py),
  );
  halftone(pen, area, 9, night.lit, (px, py) => 0.7 * ramp(reach * 0.8, reach * 0.1, far(px, py)) * head(py));
}

/** The desk's top from `y` down, with a lit edge and a screen of dots that darkens towards the viewer. */
export function paintDesk(pen: Pen, width: number, height: number, y: number): void {
  bar(pen, colours.shadow, 0, y, width, height - y);
  bar(pen, night.lit, 0, y, width, height - y);
  bar(pen, night.line, 0, y, width, 3);
  halftone(pen, { x: 0, y: y + 6, width, height: height - y }, 8, night.deep, (_x, py) =>
    ramp(y, height + (height - y) * 0.3, py),
  );
}

/** A row of flat-roofed houses standing on `ground`, `tallest` CSS px high at most, some windows lit. */
export function paintCity(
  pen: Pen,
  area: Rect,
  colour: string,
  seed: number,
  lamps: number,
  lampColour: string,
): void {
  const next = scatter(seed);
  const ground = area.y + area.height;
  for (let x = area.x - 10; x < area.x + area.width; ) {
    const width = 26 + next() * 46;
    const tall = area.height * (0.3 + 0.7 * next());
    bar(pen, colour, x, ground - tall, width + 1, tall);
    if (next() < 0.3) bar(pen, colour, x + width * 0.3, ground - tall - 9, 12, 9);
    if (next() < 0.15) bar(pen, colour, x + width * 0.6, ground - tall - 22, 2, 22);
    for (let row = ground - tall + 9; row < ground - 10; row += 13) {
      for (let column = x + 7; column < x + width - 8; column += 12) {
        if (next() < lamps) bar(pen, lampColour, column, row, 5, 7);
      }
    }
    x += width + (next() < 0.2 ? 6 : 0);
  }
}

/** A waxing crescent: the outer half of a disc, less a shallower bow. */
export function paintMoon(pen: Pen, x: number, y: number, radius: number): void {
  const back = radius * 0.62;
  const bow = Math.hypot(back, radius);
  const turn = Math.atan2(radius, back);
  pen.beginPath();
  pen.arc(x, y, radius, -Math.PI / 2, Math.PI / 2);
  pen.arc(x - back, y, bow, turn, -turn, true);
  pen.closePath();
  pen.fillStyle = colours.cream;
  pen.fill();
}
