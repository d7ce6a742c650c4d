/** Paints the sealed file: the folder's back and front, the sheet in it, flap, string and wax. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Pen } from '../picture.ts';
import { faded, mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { bar, disc, line, outline, polygon } from './shapes.ts';

const buff = mix(colours['cream-2'], colours['lamp-shade'], 0.28);
const buffShade = mix(colours['cream-2'], colours['lamp-shade'], 0.55);
const buffLight = mix(colours['cream-2'], colours['lamp-shade'], 0.12);

/** The folder's rectangle, how far its flap comes down, and the radius of the wax, CSS px. */
export interface Folder extends Rect {
  readonly flap: number;
  readonly wax: number;
}

/** The folder inside its box, with room above for the flap when it stands open and for the sheet that comes out. */
export function folderIn(box: Rect): Folder {
  const room = box.height * 0.33;
  const height = box.height - room - 16;
  const width = Math.min(box.width - 24, height * 1.62);
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + room,
    width,
    height,
    flap: height * 0.5,
    wax: Math.min(50, height * 0.16),
  };
}

/** The back of the folder with its shadow, seen from inside; its upper left corner at (x, y). */
export function paintBack(pen: Pen, x: number, y: number, width: number, height: number): void {
  bar(pen, colours.shadow, x + 10, y + 10, width, height);
  bar(pen, colours.ink, x - 2, y - 2, width + 4, height + 4);
  bar(pen, buffShade, x, y, width, height);
  halftone(
    pen,
    { x: x + 8, y: y + 8, width: width - 16, height: height * 0.5 },
    8,
    mix(buffShade, colours.ink, 0.3),
    (_px, py) => 0.7 * ramp(height * 0.5, 0, py - y),
  );
}

/** The front: a pocket whose upper edge dips in the middle, with its two seams. */
export function paintFront(pen: Pen, x: number, y: number, width: number, height: number): void {
  const dip = height * 0.4;
  const pocket = (grow: number): readonly (readonly [number, number])[] => [
    [x - grow, y],
    [x + width * 0.5, y + dip],
    [x + width + grow, y],
    [x + width + grow, y + height + grow],
    [x - grow, y + height + grow],
  ];
  polygon(pen, colours.ink, pocket(2));
  pen.save();
  outline(pen, [
    [x, y + 2],
    [x + width * 0.5, y + dip + 2.5],
    [x + width, y + 2],
    [x + width, y + height],
    [x, y + height],
  ]);
  pen.clip();
  bar(pen, buff, x, y, width, height);
  halftone(
    pen,
    { x, y, width, height },
    8,
    buffShade,
    (px, py) => 0.55 * ramp(height * 0.55, height * 1.1, py - y + (px - x) * 0.12),
  );
  pen.restore();
  for (const side of [-1, 1]) {
    line(pen, buffShade, 2, [
      { x: x + width * (0.5 + side * 0.5) - side * 2, y: y + height - 2 },
      { x: x + width * (0.5 + side * 0.07), y: y + height * 0.5 },
    ]);
  }
}

/** The sheet in the folder: a still from the broadcast, a person nobody names in it, and lines of transcript. */
export function paintSheet(pen: Pen, x: number, y: number, width: number, height: number): void {
  bar(pen, colours.ink, x - 2, y - 2, width + 4, height + 4);
  bar(pen, colours.cream, x, y, width, height);
  const still = { x: x + width * 0.07, y: y + height * 0.09, width: width * 0.36, height: width * 0.22 };
  bar(pen, colours['gov-blue'], still.x, still.y, still.width, still.height);
  const [middle, foot] = [still.x + still.width * 0.5, still.y + still.height];
  disc(pen, colours['cream-2'], middle, foot - still.height * 0.56, still.height * 0.19);
  pen.beginPath();
  pen.ellipse(middle, foot, still.height * 0.36, still.height * 0.36, 0, Math.PI, 2 * Math.PI);
  pen.fillStyle = colours['cream-2'];
  pen.fill();
  bar(
    pen,
    colours.ink,
    middle - still.height * 0.28,
    foot - still.height * 0.64,
    still.height * 0.56,
    still.height * 0.14,
  );
  bar(pen, colours.vermilion, still.x, foot - still.height * 0.16, still.width, still.height * 0.16);
  const right = still.x + still.width + width * 0.05;
  for (let row = 0; row < 4; row += 1) {
    const long = [0.42, 0.36, 0.4, 0.22][row] ?? 0.4;
    const heading = row === 0;
    const top = still.y + row * still.height * 0.27;
    bar(
      pen,
      heading ? colours['ink-2'] : mix(colours['cream-2'], colours['ink-2'], 0.35),
      right,
      top,
      width * long,
      heading ? 8 : 4,
    );
  }
  for (let row = 0; row * 12 < height; row += 1) {
    const top = foot + 16 + row * 12;
    if (top > y + height - 8) break;
    bar(
      pen,
      mix(colours['cream-2'], colours['ink-2'], 0.25),
      still.x,
      top,
      width * (row % 3 === 2 ? 0.6 : 0.86),
      4,
    );
  }
}

/** The flap, hanging from (x, y) down to `flap`. `inside`: its lighter lining. */
export function paintFlap(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  flap: number,
  inside: boolean,
): void {
  const shape = (grow: number): readonly (readonly [number, number])[] => [
    [x - grow, y],
    [x + width + grow, y],
    [x + width * 0.6, y + flap + grow],
    [x + width * 0.4, y + flap + grow],
  ];
  if (!inside) {
    polygon(
      pen,
      faded(colours.shadow, 0.35),
      shape(0).map(([px, py]) => [px + 3, py === y ? py : py + 6] as const),
    );
  }
  polygon(pen, colours.ink, shape(2));
  polygon(pen, inside ? buffLight : mix(buff, buffLight, 0.5), shape(0));
  pen.save();
  outline(pen, shape(0));
  pen.clip();
  halftone(
    pen,
    { x, y, width, height: flap },
    8,
    inside ? buff : buffShade,
    (_px, py) => 0.42 * ramp(flap * 0.25, flap * 1.2, py - y),
  );
  pen.restore();
}

/** String around the folder both ways, crossing under the wax. */
export function paintString(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  flap: number,
): void {
  for (const [colour, thick] of [
    [colours['thread-casing'], 6],
    [colours.vermilion, 3.2],
  ] as const) {
    line(pen, colour, thick, [
      { x: x + width / 2, y },
      { x: x + width / 2, y: y + height },
    ]);
    line(pen, colour, thick, [
      { x, y: y + flap },
      { x: x + width, y: y + flap },
    ]);
  }
}

/** One half of the wax along its crack, the upper or the lower; whole when both lie together. */
export function paintWax(pen: Pen, x: number, y: number, radius: number, upper: boolean): void {
  const side = upper ? -1 : 1;
  const far = radius * 2;
  pen.save();
  outline(pen, [
    [x - far, y + side * far],
    [x - far, y + 2],
    [x - radius * 0.4, y - 3],
    [x, y + 4],
    [x + radius * 0.45, y - 4],
    [x + far, y + 1],
    [x + far, y + side * far],
  ]);
  pen.clip();
  const blob = (grow: number, colour: string, dx: number, dy: number): void => {
    pen.beginPath();
    for (let step = 0; step <= 72; step += 1) {
      const angle = (step / 72) * 2 * Math.PI;
      const reach = radius * (0.93 + 0.07 * Math.sin(angle * 5 + 0.6) + 0.03 * Math.sin(angle * 9)) + grow;
      pen.lineTo(x + dx + Math.cos(angle) * reach, y + dy + Math.sin(angle) * reach);
    }
    pen.fillStyle = colour;
    pen.fill();
  };
  blob(0, faded(colours.shadow, 0.5), 4, 5);
  blob(2, colours.ink, 0, 0);
  blob(0, colours.vermilion, 0, 0);
  disc(pen, colours['vermilion-dark'], x, y, radius * 0.66);
  disc(pen, colours.vermilion, x + 1.5, y + 1.5, radius * 0.6);
  polygon(pen, colours['vermilion-dark'], [
    [x, y - radius * 0.4],
    [x + radius * 0.3, y],
    [x, y + radius * 0.4],
    [x - radius * 0.3, y],
  ]);
  pen.restore();
}
