/** Paints the parts of the balance: post and scale, beam, pans, the shelf beside it. */
import { colours } from '../../../parts/theme/theme.ts';
import { type BalancePlan, bowlOf, decibansOf, FURTHEST_TILT, tiltOf } from '../geometry/balance.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { bar, disc, line, polygon } from './shapes.ts';

const brass = colours.lamp;
const shade = colours['lamp-shade'];

/** The post on its stepped foot. (x, pivot) is where the beam turns, `foot` where it stands, CSS px. */
export function paintPost(pen: Pen, x: number, pivot: number, foot: number, width: number): void {
  const half = Math.max(5, width * 0.014);
  bar(pen, colours.ink, x - half - 2, pivot, half * 2 + 4, foot - pivot - 10);
  bar(pen, brass, x - half, pivot, half, foot - pivot - 12);
  bar(pen, shade, x, pivot, half, foot - pivot - 12);
  const collar = half * 1.9;
  for (const y of [pivot + (foot - pivot) * 0.36, foot - 34]) {
    bar(pen, colours.ink, x - collar - 2, y - 2, collar * 2 + 4, 12);
    bar(pen, brass, x - collar, y, collar, 8);
    bar(pen, shade, x, y, collar, 8);
  }
  const base = Math.max(30, width * 0.12);
  const step = (top: number, bottom: number, narrow: number, wide: number): void => {
    const sides = (left: number, right: number, grow: number, colour: string): void =>
      polygon(pen, colour, [
        [x + left * (narrow + grow), top - grow],
        [x + right * (narrow + grow), top - grow],
        [x + right * (wide + grow), bottom],
        [x + left * (wide + grow), bottom],
      ]);
    sides(-1, 1, 2.5, colours.ink);
    sides(-1, 0, 0, brass);
    sides(0, 1, 0, shade);
  };
  step(foot - 24, foot - 9, base * 0.4, base * 0.72);
  step(foot - 9, foot - 1, base, base);
  bar(pen, colours.ink, x - base - 2, foot - 2, base * 2 + 4, 3);
}

/** Where the scale has marks, in percent: even odds the longest, then quarters, tenths and twentieths. */
const MARKS: readonly (readonly [percent: number, long: number])[] = [
  [1, 7],
  [5, 4],
  [10, 7],
  [25, 7],
  [50, 12],
  [75, 7],
  [90, 7],
  [95, 4],
  [99, 7],
];

/** The scale: an arc of cream above the pivot, read as a probability; the pointer turns twice as far as the beam. */
export function paintScale(pen: Pen, x: number, pivot: number, radius: number): void {
  const span = FURTHEST_TILT * 1.14;
  const up = -Math.PI / 2;
  const wide = Math.max(18, radius * 0.22);
  for (const [grow, colour] of [
    [4, colours.ink],
    [0, colours.cream],
  ] as const) {
    pen.beginPath();
    pen.arc(x, pivot, radius, up - span * 2 - grow / 2 / radius, up + span * 2 + grow / 2 / radius);
    pen.lineWidth = wide + grow;
    pen.lineCap = 'butt';
    pen.strokeStyle = colour;
    pen.stroke();
  }
  const outer = radius + wide / 2 - 1;
  for (const [percent, long] of MARKS) {
    const angle = tiltOf(decibansOf(percent)) * 2;
    const even = percent === 50;
    line(pen, even ? colours.ink : colours['ink-2'], even ? 3 : 1.6, [
      { x: x + Math.sin(angle) * outer, y: pivot - Math.cos(angle) * outer },
      { x: x + Math.sin(angle) * (outer - long), y: pivot - Math.cos(angle) * (outer - long) },
    ]);
  }
}

/** The beam, level, its pivot at (x, y); knife edges hang at both ends. */
export function paintBeam(pen: Pen, x: number, y: number, arm: number): void {
  const thick = Math.max(9, arm * 0.07);
  const arrow = (grow: number, left: number, right: number, colour: string): void =>
    polygon(pen, colour, [
      [x + left * (arm + 6 + grow), y - 3 - grow],
      [x, y - thick - grow],
      [x + right * (arm + 6 + grow), y - 3 - grow],
      [x + right * (arm + 6 + grow), y + 4 + grow],
      [x, y + thick * 0.55 + grow],
      [x + left * (arm + 6 + grow), y + 4 + grow],
    ]);
  arrow(2, -1, 1, colours.ink);
  arrow(0, -1, 1, brass);
  polygon(pen, shade, [
    [x - arm - 6, y + 1],
    [x + arm + 6, y + 1],
    [x + arm + 6, y + 4],
    [x, y + thick * 0.55],
    [x - arm - 6, y + 4],
  ]);
  for (const side of [-1, 1]) {
    disc(pen, colours.ink, x + side * arm, y, 7);
    disc(pen, colours.vermilion, x + side * arm, y, 4);
  }
  disc(pen, colours.ink, x, y, thick * 0.95);
  disc(pen, brass, x, y, thick * 0.95 - 3);
  disc(pen, colours.ink, x, y, thick * 0.28);
}

/** The pointer on the scale, standing up from the pivot at (x, y). `ghost`: the player's own needle, broken and pale. */
export function paintPointer(pen: Pen, x: number, y: number, radius: number, ghost: boolean): void {
  const from = ghost ? radius * 0.5 : 0;
  const tip = { x, y: y - radius + 1 };
  if (ghost) {
    line(pen, colours.mint, 3, [{ x, y: y - from }, tip], [5, 6]);
    disc(pen, colours.ink, tip.x, tip.y, 6);
    disc(pen, colours.mint, tip.x, tip.y, 4);
    return;
  }
  polygon(pen, colours.vermilion, [
    [x - 4, y - from],
    [x - 1.2, tip.y],
    [x + 1.2, tip.y],
    [x + 4, y - from],
  ]);
  disc(pen, colours.ink, tip.x, tip.y, 6);
  disc(pen, colours.vermilion, tip.x, tip.y, 4.4);
}

/** A pan that hangs from (x, 0): three strings and a dish whose surface lies at `drop`, CSS px. */
export function paintPan(pen: Pen, x: number, drop: number, width: number): void {
  const half = width / 2;
  for (const end of [-half + 6, 0, half - 6]) {
    line(pen, colours.ink, 3.4, [
      { x, y: 2 },
      { x: x + end, y: drop },
    ]);
    line(pen, mix(brass, colours.cream, 0.35), 1.6, [
      { x, y: 2 },
      { x: x + end, y: drop },
    ]);
  }
  const bowl = bowlOf(width);
  const dish = (grow: number, colour: string): void => {
    pen.beginPath();
    pen.moveTo(x - half - grow, drop - grow);
    pen.lineTo(x + half + grow, drop - grow);
    pen.quadraticCurveTo(x + half * 0.7, drop + bowl + grow, x, drop + bowl + grow);
    pen.quadraticCurveTo(x - half * 0.7, drop + bowl + grow, x - half - grow, drop - grow);
    pen.closePath();
    pen.fillStyle = colour;
    pen.fill();
  };
  dish(2.5, colours.ink);
  dish(0, brass);
  pen.save();
  dish(0, brass);
  pen.clip();
  bar(pen, shade, x + half * 0.15, drop, half, bowl + 2);
  pen.restore();
  bar(pen, colours.ink, x - half - 3, drop - 3, width + 6, 5);
  bar(pen, mix(brass, colours.white, 0.5), x - half, drop - 2, width, 2);
}

/** The low shelf beside the balance, for what is silent on the question: its top at `top`, `legs` CSS px high. */
export function paintShelf(pen: Pen, x: number, top: number, legs: number, width: number): void {
  const half = width / 2;
  const foot = top + legs;
  bar(pen, colours.shadow, x - half + 8, top + 10, width, 8);
  if (legs > 60) {
    bar(pen, colours.ink, x - half + 12, foot - 30, width - 24, 9);
    bar(pen, colours['teal-2'], x - half + 22, foot - 28, width - 44, 5);
  }
  for (const leg of [-half + 10, half - 20]) {
    bar(pen, colours.ink, x + leg - 2, top + 8, 14, foot - top - 8);
    bar(pen, colours['teal-2'], x + leg, top + 8, 10, foot - top - 10);
    bar(pen, colours.teal, x + leg, top + 8, 4, foot - top - 10);
  }
  bar(pen, colours.ink, x - half - 2, top - 2, width + 4, 15);
  bar(pen, mix(colours.teal, colours.mint, 0.3), x - half, top, width, 4);
  bar(pen, colours.teal, x - half, top + 4, width, 7);
}

/** The box around all fixed parts, CSS px of the viewport. */
export function fixedBox(plan: BalancePlan): { x: number; y: number; width: number; height: number } {
  const half = Math.max(plan.arm * 0.4, plan.scale + 16, 70);
  const top = plan.pivot.y - plan.scale - 16;
  return { x: plan.pivot.x - half, y: top, width: half * 2, height: plan.floor - top + 4 };
}
