/** A press conference by morning light: tall windows, a bank of microphones, the heads of the press. */
import { colours } from '../../../parts/theme/theme.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { paintHeads } from './people.ts';
import { bar, disc, line, outline, polygon } from './shapes.ts';
import { footShadow, type Thing } from './things.ts';

const wall = mix(colours['teal-2'], colours.night, 0.25);
const panel = mix(colours.teal, colours['teal-2'], 0.55);
const pane = [mix(colours.teal, colours.mint, 0.35), mix(colours.mint, colours.cream, 0.25)] as const;

/** What of a desk's plan the hall is drawn by. */
type HallPlan = Pick<DeskPlan, 'width' | 'head' | 'edge' | 'foot' | 'scale'>;

/** The hall: panelled wall, tall windows with the morning in them, its light in slabs on the floor. */
export function paintHall(pen: Pen, plan: HallPlan): void {
  const { width, head, edge, scale } = plan;
  bar(pen, wall, 0, head, width, edge - head);
  const stride = 236 * scale;
  const wide = 104 * scale;
  const top = head + (edge - head) * 0.08;
  const sill = edge - (edge - head) * 0.16;
  for (let x = 26 * scale; x < width; x += stride) {
    paintTallWindow(pen, x, top, wide, sill - top, scale);
    bar(pen, panel, x + wide + 42 * scale, top, stride - wide - 84 * scale, sill - top);
  }
  bar(pen, panel, 0, edge - 22 * scale, width, 10 * scale);
  bar(pen, mix(wall, colours.shadow, 0.5), 0, edge - 12 * scale, width, 12 * scale);
  paintFloor(pen, plan, stride, wide);
}

function paintTallWindow(pen: Pen, x: number, y: number, wide: number, tall: number, scale: number): void {
  const rim = 9 * scale;
  const arch = (by: number): void => {
    pen.beginPath();
    pen.moveTo(x - by, y + tall);
    pen.lineTo(x - by, y + wide / 2);
    pen.arc(x + wide / 2, y + wide / 2, wide / 2 + by, Math.PI, 2 * Math.PI);
    pen.lineTo(x + wide + by, y + tall);
    pen.closePath();
  };
  arch(rim);
  pen.fillStyle = mix(colours.mint, colours.teal, 0.62);
  pen.fill();
  pen.save();
  arch(0);
  pen.clip();
  const area = { x, y, width: wide, height: tall };
  bar(pen, pane[0], x, y, wide, tall);
  halftone(pen, area, 8, pane[1], (_x, py) => 1.05 * ramp(y + tall * 0.05, y + tall * 0.95, py));
  polygon(pen, mix(colours.teal, colours.mint, 0.2), [
    [x, y + tall],
    [x, y + tall * 0.8],
    [x + wide * 0.34, y + tall * 0.62],
    [x + wide * 0.6, y + tall * 0.78],
    [x + wide * 0.82, y + tall * 0.68],
    [x + wide, y + tall * 0.76],
    [x + wide, y + tall],
  ]);
  pen.restore();
  bar(pen, wall, x + wide / 2 - 3 * scale, y, 6 * scale, tall);
  for (const share of [0.36, 0.68]) bar(pen, wall, x, y + tall * share, wide, 6 * scale);
  bar(pen, mix(colours.mint, colours.teal, 0.45), x - rim * 2, y + tall, wide + rim * 4, 9 * scale);
}

function paintFloor(pen: Pen, { width, edge, foot, scale }: HallPlan, stride: number, wide: number): void {
  const floor = mix(colours['teal-2'], colours.shadow, 0.35);
  bar(pen, floor, 0, edge, width, foot - edge);
  bar(pen, mix(colours.teal, colours.mint, 0.15), 0, edge, width, 3);
  const light = mix(colours.teal, colours.mint, 0.3);
  for (let x = 26 * scale; x < width; x += stride) {
    pen.save();
    outline(pen, [
      [x, edge + 3],
      [x + wide, edge + 3],
      [x + wide * 1.9, foot],
      [x + wide * 0.5, foot],
    ]);
    pen.clip();
    const area = { x, y: edge + 3, width: wide * 2, height: foot - edge };
    halftone(pen, area, 8, light, (_x, y) => 0.8 * ramp(foot, edge, y));
    pen.restore();
  }
}

/** The heads of the press from behind, along the foot of the picture. */
export function paintPress(pen: Pen, { width, foot, edge, scale }: DeskPlan): void {
  const deep = mix(colours['teal-2'], colours.shadow, 0.72);
  const low = Math.min(foot, edge + 230 * scale);
  paintHeads(pen, width, low, low - 78 * scale, mix(colours['teal-2'], colours.shadow, 0.5), 40 * scale, 12);
  paintHeads(pen, width, low, low - 42 * scale, deep, 50 * scale, 17);
  bar(pen, deep, 0, low - 1, width, foot - low + 1);
}

/** From the left: length and lean of the microphones on the lectern, and their heads. */
const MICROPHONES = [
  [-46, -206, 7],
  [-26, -232, 9],
  [-6, -216, 6],
  [14, -240, 9],
  [33, -210, 7],
  [52, -224, 8],
] as const;

/** A lectern under a bank of microphones; nobody stands at it. */
export const lectern: Thing = (pen, tone) => {
  footShadow(pen, -64, 66, 14);
  for (const [x, top, head] of MICROPHONES) {
    line(pen, colours.ink, 4, [
      { x: x * 0.62, y: -160 },
      { x, y: top },
    ]);
    pen.save();
    pen.translate(x, top);
    pen.rotate(x / 130);
    bar(pen, colours.ink, -head, -20, head * 2, 26);
    disc(pen, colours.ink, 0, -20, head);
    bar(pen, tone(mix(colours['cream-2'], colours.teal, 0.3)), -head, -2, head * 2, 5);
    pen.restore();
  }
  polygon(pen, tone(colours.cream), [
    [-98, -172],
    [98, -172],
    [88, -146],
    [-88, -146],
  ]);
  bar(pen, tone(mix(colours['cream-2'], colours.teal, 0.35)), -88, -146, 176, 7);
  polygon(pen, tone(colours['cream-2']), [
    [-76, -139],
    [76, -139],
    [60, 2],
    [-60, 2],
  ]);
  polygon(pen, tone(mix(colours['cream-2'], colours.teal, 0.32)), [
    [18, -139],
    [76, -139],
    [60, 2],
    [14, 2],
  ]);
  bar(pen, tone(colours.teal), -38, -108, 58, 7);
  bar(pen, tone(colours.teal), -38, -92, 42, 7);
};

/** A film camera on three legs, seen from behind. */
export const camera: Thing = (pen, tone) => {
  const dark = mix(colours['teal-2'], colours.shadow, 0.8);
  for (const x of [-52, 0, 50]) {
    line(pen, dark, 8, [
      { x: 0, y: -150 },
      { x, y: 40 },
    ]);
  }
  bar(pen, dark, -20, -160, 40, 16);
  bar(pen, dark, -58, -218, 104, 60);
  bar(pen, dark, 40, -206, 40, 36);
  bar(pen, tone(colours.mint), -46, -206, 34, 26);
  bar(pen, tone(mix(colours.mint, colours.teal, 0.5)), -46, -192, 34, 12);
  bar(pen, dark, -36, -234, 60, 10);
  disc(pen, colours.vermilion, 28, -204, 4.5);
};
