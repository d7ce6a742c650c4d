/** The lamp over a file of another time, and its light on the desk. */
import { LAMP_FIELD, LAMP_SHAPES, type LampPart } from '../../../../parts/geometry/lamps.ts';
import { colours } from '../../../../parts/theme/theme.ts';
import type { Lamp } from '../../../../present/scenery.ts';
import type { Pen } from '../../picture.ts';
import { mix } from '../colour.ts';
import { halftone, ramp } from '../halftone.ts';
import { bar } from '../shapes.ts';

const PARTS: Readonly<Record<LampPart, string>> = {
  face: mix(colours.teal, colours.mint, 0.16),
  dark: mix(colours['teal-2'], colours.teal, 0.4),
  glow: colours.mark,
};

/** Hangs from the screen's upper edge with its lower edge at `foot`; all in CSS px. */
export function paintHangingLamp(pen: Pen, lamp: Lamp, x: number, foot: number, scale: number): void {
  const top = foot - LAMP_FIELD.height * scale;
  bar(pen, colours.ink, x - 1.5, 0, 3, Math.max(0, top));
  pen.save();
  pen.translate(x - (LAMP_FIELD.width / 2) * scale, top);
  pen.scale(scale, scale);
  for (const { path, fill, line = 0 } of LAMP_SHAPES[lamp] ?? []) {
    const shape = new Path2D(path);
    if (fill) {
      pen.fillStyle = PARTS[fill];
      pen.fill(shape);
    }
    if (line > 0) {
      pen.lineWidth = line;
      pen.strokeStyle = colours.ink;
      pen.stroke(shape);
    }
  }
  pen.restore();
}

/** A pool of light in dots, its middle at (x, y). */
export function paintPool(
  pen: Pen,
  {
    x,
    y,
    wide,
    high,
  }: { readonly x: number; readonly y: number; readonly wide: number; readonly high: number },
  colour: string,
): void {
  const area = { x: x - wide, y: y - high, width: 2 * wide, height: 2 * high };
  halftone(pen, area, 9, colour, (px, py) => {
    return 0.4 * ramp(1, 0.1, Math.hypot((px - x) / wide, (py - y) / high));
  });
}
