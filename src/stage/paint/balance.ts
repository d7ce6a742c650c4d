/** Paints the parts of the balance: post and scale, beam, pans, the table in the middle. */
import { colours } from '../../theme.ts';
import { type BalancePlan, FURTHEST_TILT } from '../geometry/balance.ts';
import type { Pen } from '../studio.ts';
import { mix } from './colour.ts';
import { bar, disc, line, polygon } from './shapes.ts';

const brass = colours.lamp;
const shade = colours['lamp-shade'];

/** The post on its foot. (x, pivot) is where the beam turns, `foot` where it stands, CSS px. */
export function paintPost(pen: Pen, x: number, pivot: number, foot: number, width: number): void {
  const half = Math.max(5, width * 0.011);
  bar(pen, colours.ink, x - half - 2, pivot, half * 2 + 4, foot - pivot - 10);
  bar(pen, brass, x - half, pivot, half, foot - pivot - 12);
  bar(pen, shade, x, pivot, half, foot - pivot - 12);
  const base = Math.max(26, width * 0.09);
  polygon(pen, colours.ink, [
    [x - base * 0.55 - 2, foot - 24],
    [x + base * 0.55 + 2, foot - 24],
    [x + base + 3, foot],
    [x - base - 3, foot],
  ]);
  polygon(pen, brass, [
    [x - base * 0.55, foot - 22],
    [x, foot - 22],
    [x, foot - 2],
    [x - base, foot - 2],
  ]);
  polygon(pen, shade, [
    [x, foot - 22],
    [x + base * 0.55, foot - 22],
    [x + base, foot - 2],
    [x, foot - 2],
  ]);
}

/** The scale: an arc of cream with a mark at level and at each quarter, its middle above the pivot. */
export function paintScale(pen: Pen, x: number, pivot: number, radius: number): void {
  const span = FURTHEST_TILT * 1.18;
  const up = -Math.PI / 2;
  for (const [width, colour] of [
    [22, colours.ink],
    [18, colours.cream],
  ] as const) {
    pen.beginPath();
    pen.arc(x, pivot, radius, up - span * 2, up + span * 2);
    pen.lineWidth = width;
    pen.lineCap = 'butt';
    pen.strokeStyle = colour;
    pen.stroke();
  }
  for (let step = -4; step <= 4; step += 1) {
    const angle = (step / 4) * FURTHEST_TILT * 2;
    const long = step === 0 ? 9 : step % 2 === 0 ? 6 : 4;
    line(pen, step === 0 ? colours.ink : colours['ink-2'], step === 0 ? 3 : 1.5, [
      { x: x + Math.sin(angle) * (radius + 8), y: pivot - Math.cos(angle) * (radius + 8) },
      { x: x + Math.sin(angle) * (radius + 8 - long), y: pivot - Math.cos(angle) * (radius + 8 - long) },
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
  const from = ghost ? radius * 0.5 : radius * 0.2;
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
  const bowl = Math.max(12, width * 0.13);
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

/** The small table before the post, for what is silent on the question; its top at `top`. */
export function paintTable(pen: Pen, x: number, top: number, foot: number, width: number): void {
  const half = width / 2;
  const wood = colours['teal-2'];
  bar(pen, colours.ink, x - half - 2, top - 2, width + 4, 13);
  bar(pen, mix(colours.teal, colours.mint, 0.18), x - half, top, width, 4);
  bar(pen, colours.teal, x - half, top + 4, width, 5);
  for (const leg of [-half + 8, half - 16]) {
    bar(pen, colours.ink, x + leg - 2, top + 10, 12, foot - top - 10);
    bar(pen, wood, x + leg, top + 10, 8, foot - top - 11);
  }
}

/** The box around all fixed parts, CSS px of the viewport. */
export function fixedBox(plan: BalancePlan): { x: number; y: number; width: number; height: number } {
  const half = Math.max(plan.tableWidth / 2 + 6, plan.arm * 0.36, plan.scale + 12, 70);
  const top = plan.pivot.y - plan.scale - 14;
  return { x: plan.pivot.x - half, y: top, width: half * 2, height: plan.foot - top + 4 };
}
