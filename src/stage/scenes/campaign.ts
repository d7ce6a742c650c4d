/** The campaign's night: a bare debate stage, two podiums alike, and a flat crowd seen from behind. */
import { colours } from '../../theme.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp, scatter } from '../paint/halftone.ts';
import { night } from '../paint/night.ts';
import { bar, disc, line, outline, polygon } from '../paint/shapes.ts';
import type { Moment, Room } from '../room.ts';
import type { Pen } from '../studio.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, { width, height }: Moment): void {
  const floor = height * 0.7;
  bar(pen, night.deep, 0, 0, width, height);
  paintCurtain(pen, width, floor);
  bar(pen, mix(colours['night-2'], colours['night-3'], 0.3), 0, floor, width, height - floor);
  bar(pen, night.line, 0, floor, width, 4);
  halftone(pen, { x: 0, y: floor + 6, width, height: height - floor }, 9, night.deep, (_x, y) =>
    ramp(floor, height, y),
  );
  const scale = Math.min(1.25, Math.max(0.55, width / 1366));
  for (const side of [-1, 1]) {
    const x = width / 2 + side * Math.min(width * 0.36, 470);
    paintBeam(pen, x, floor, side, scale);
    paintPodium(pen, x, floor + 40 * scale, scale);
  }
  paintCrowd(pen, width, height, height * 0.84, mix(colours.night, colours.shadow, 0.4), 34, 5);
  paintCrowd(pen, width, height, height * 0.92, colours.shadow, 46, 9);
}

function paintCurtain(pen: Pen, width: number, floor: number): void {
  const fold = 74;
  for (let x = 0; x < width; x += fold) {
    bar(pen, mix(colours.night, colours['night-2'], 0.35), x, 76, fold * 0.42, floor - 76);
    bar(pen, night.deep, x + fold * 0.42, 76, 6, floor - 76);
  }
  halftone(pen, { x: 0, y: 76, width, height: floor - 76 }, 9, night.deep, (_x, y) =>
    ramp(floor * 0.75, 60, y),
  );
}

/** A cone of light from above, its edge a screen of dots. */
function paintBeam(pen: Pen, x: number, floor: number, side: number, scale: number): void {
  const from = x - side * 130 * scale;
  pen.save();
  outline(pen, [
    [from - 16 * scale, 0],
    [from + 16 * scale, 0],
    [x + 150 * scale, floor + 40 * scale],
    [x - 150 * scale, floor + 40 * scale],
  ]);
  pen.clip();
  const area = { x: x - 320 * scale, y: 60, width: 640 * scale, height: floor };
  halftone(pen, area, 9, night.pale, (px, y) => {
    const down = ramp(0, floor, y);
    const axis = from + (x - from) * down;
    return 0.85 * ramp((30 + 120 * down) * scale, 0, Math.abs(px - axis)) * ramp(60, 220, y);
  });
  pen.restore();
  pen.beginPath();
  pen.ellipse(x, floor + 52 * scale, 150 * scale, 22 * scale, 0, 0, 2 * Math.PI);
  pen.fillStyle = night.pale;
  pen.fill();
}

/** A podium like any other: a top, a tapering body, one microphone. */
function paintPodium(pen: Pen, x: number, foot: number, scale: number): void {
  const px = (value: number): number => value * scale;
  polygon(pen, colours.shadow, [
    [x - px(46), foot],
    [x + px(72), foot + px(16)],
    [x + px(60), foot + px(16)],
    [x - px(50), foot + px(16)],
  ]);
  polygon(pen, mix(colours.teal, colours['teal-2'], 0.4), [
    [x - px(52), foot - px(140)],
    [x + px(52), foot - px(140)],
    [x + px(42), foot + px(14)],
    [x - px(42), foot + px(14)],
  ]);
  polygon(pen, colours['teal-2'], [
    [x + px(8), foot - px(140)],
    [x + px(52), foot - px(140)],
    [x + px(42), foot + px(14)],
    [x + px(8), foot + px(14)],
  ]);
  bar(pen, mix(colours['cream-2'], colours.night, 0.25), x - px(64), foot - px(156), px(128), px(16));
  bar(pen, colours.shadow, x - px(64), foot - px(140), px(128), px(5));
  bar(pen, mix(colours.teal, colours.mint, 0.25), x - px(26), foot - px(104), px(30), px(4));
  bar(pen, mix(colours.teal, colours.mint, 0.25), x - px(26), foot - px(92), px(44), px(4));
  line(pen, colours.ink, px(4), [
    { x: x + px(16), y: foot - px(156) },
    { x: x + px(4), y: foot - px(186) },
  ]);
  disc(pen, colours.ink, x + px(2), foot - px(192), px(8));
}

/** Heads and shoulders, all alike, without faces. */
function paintCrowd(
  pen: Pen,
  width: number,
  height: number,
  y: number,
  colour: string,
  size: number,
  seed: number,
): void {
  const next = scatter(seed);
  for (let x = -size; x < width + size; x += size * (1.35 + next() * 0.5)) {
    const top = y + next() * size * 0.5;
    disc(pen, colour, x, top, size * 0.42);
    pen.beginPath();
    pen.ellipse(x, top + size * 1.05, size * 0.78, size * 0.72, 0, Math.PI, 2 * Math.PI);
    pen.fillStyle = colour;
    pen.fill();
    bar(pen, colour, x - size * 0.78, top + size, size * 1.56, height - top);
  }
}

export const campaignRoom: Room = {
  backdrop: (moment) => ({ key: 'campaign', paint: (pen) => paint(pen, moment) }),
  toys: stepToys,
};
