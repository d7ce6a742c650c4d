/** The other side of Lafayette Square by night: a lit portico of our own drawing, trees, the fence. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { halftone, ramp, scatter } from './halftone.ts';
import { bar, disc, outline, polygon } from './shapes.ts';

const stone = mix(colours.cream, colours.night, 0.12);
const shade = mix(colours['cream-2'], colours['night-3'], 0.55);
const dark = mix(colours['night-3'], colours.night, 0.4);

/** A pediment on six columns between two wings, its middle at `x`, standing on `ground`; 420 units wide. */
export function paintPortico(pen: Pen, x: number, ground: number, scale: number): void {
  pen.save();
  pen.translate(x, ground);
  pen.scale(scale, scale);
  halftone(
    pen,
    { x: -420, y: -340, width: 840, height: 340 },
    9,
    mix(colours['night-3'], colours.mint, 0.12),
    (px, py) => {
      return 0.85 * ramp(1, 0.35, Math.hypot(px / 400, (py + 60) / 270));
    },
  );
  paintWings(pen);
  bar(pen, stone, -116, -150, 232, 26);
  bar(pen, shade, -116, -130, 232, 6);
  polygon(pen, stone, [
    [-130, -150],
    [130, -150],
    [0, -208],
  ]);
  polygon(pen, shade, [
    [-92, -157],
    [92, -157],
    [0, -197],
  ]);
  bar(pen, dark, -108, -124, 216, 124);
  bar(pen, colours.mark, -13, -62, 26, 62);
  bar(pen, mix(colours.mark, colours['lamp-shade'], 0.5), -13, -62, 26, 14);
  for (let column = 0; column < 6; column += 1) {
    const left = -108 + column * 40;
    bar(pen, stone, left, -124, 16, 124);
    bar(pen, shade, left + 10, -124, 6, 124);
    bar(pen, stone, left - 3, -124, 22, 6);
    bar(pen, stone, left - 3, -6, 22, 6);
  }
  bar(pen, stone, -128, -4, 256, 8);
  bar(pen, shade, -140, 4, 280, 8);
  pen.restore();
}

function paintWings(pen: Pen): void {
  for (const side of [-1, 1]) {
    const left = side < 0 ? -226 : 106;
    bar(pen, side < 0 ? stone : mix(stone, shade, 0.5), left, -122, 120, 126);
    bar(pen, shade, left, -122, 120, 6);
    for (let pane = 0; pane < 3; pane += 1) {
      for (const row of [-102, -52]) {
        const lit = (pane + (row === -52 ? 1 : 0) + (side < 0 ? 0 : 1)) % 3 === 0;
        bar(pen, lit ? colours.mark : dark, left + 15 + pane * 36, row, 18, 32);
      }
    }
  }
}

/** Bare trees as round crowns, and a fence of spears along the ground. */
export function paintSquare(
  pen: Pen,
  width: number,
  from: number,
  ground: number,
  scale: number,
  clear: number,
): void {
  const next = scatter(9);
  const leaf = mix(colours.shadow, colours.night, 0.35);
  for (let x = from; x < width + 60; x += (70 + next() * 60) * scale) {
    const tall = (90 + next() * 80) * scale;
    if (Math.abs(x - clear) < 250 * scale) continue;
    bar(pen, leaf, x - 4 * scale, ground - tall, 8 * scale, tall);
    for (let crown = 0; crown < 4; crown += 1) {
      disc(
        pen,
        leaf,
        x + (next() - 0.5) * 66 * scale,
        ground - tall + (next() - 0.4) * 50 * scale,
        (22 + next() * 16) * scale,
      );
    }
  }
  const top = ground - 34 * scale;
  for (let x = from; x < width; x += 13 * scale) {
    bar(pen, colours.shadow, x, top, 3 * scale, 34 * scale);
    outline(pen, [
      [x - 1.5 * scale, top],
      [x + 4.5 * scale, top],
      [x + 1.5 * scale, top - 8 * scale],
    ]);
    pen.fillStyle = colours.shadow;
    pen.fill();
  }
  bar(pen, colours.shadow, from, top + 7 * scale, width - from, 3 * scale);
  bar(pen, colours.shadow, from, ground - 8 * scale, width - from, 8 * scale);
}
