/** Paints the sealed file: folder, paper, flap, string and wax. */
import { colours } from '../../theme.ts';
import type { Rect } from '../contract.ts';
import type { Pen } from '../studio.ts';
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

/** The folder inside its box, with room above for the flap when it stands open. */
export function folderIn(box: Rect): Folder {
  const room = box.height * 0.26;
  const height = box.height - room - 16;
  const width = Math.min(box.width - 24, height * 1.62);
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + room,
    width,
    height,
    flap: height * 0.48,
    wax: Math.min(34, height * 0.13),
  };
}

/** The folder with a sheet that looks out of it; its upper left corner at (x, y). */
export function paintFolder(pen: Pen, x: number, y: number, width: number, height: number): void {
  bar(pen, colours.shadow, x + 9, y + 9, width, height);
  bar(pen, colours.ink, x + width * 0.08 - 2, y - 16, width * 0.84 + 4, 24);
  bar(pen, colours.cream, x + width * 0.08, y - 14, width * 0.84, 24);
  bar(pen, colours['cream-2'], x + width * 0.14, y - 7, width * 0.4, 3);
  bar(pen, colours.ink, x - 2, y - 2, width + 4, height + 4);
  bar(pen, buff, x, y, width, height);
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  halftone(
    pen,
    { x, y, width, height },
    8,
    buffShade,
    (px, py) => 0.55 * ramp(height * 0.55, height * 1.1, py - y + (px - x) * 0.12),
  );
  pen.restore();
  line(pen, buffShade, 2, [
    { x: x + 2, y: y + height - 2 },
    { x: x + width * 0.42, y: y + height * 0.46 },
  ]);
  line(pen, buffShade, 2, [
    { x: x + width - 2, y: y + height - 2 },
    { x: x + width * 0.58, y: y + height * 0.46 },
  ]);
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
