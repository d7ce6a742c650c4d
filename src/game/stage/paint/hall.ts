/** Paints the debate hall before the debate: a curtain, two podiums alike in their light, the heads of the crowd. */
import { colours, dawn } from '../../../parts/theme/theme.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { paintHeads } from './people.ts';
import { bar, disc, line, outline, polygon } from './shapes.ts';
import { footShadow, type Thing } from './things.ts';

const curtain = mix(colours.night, dawn.ridges[0], 0.34);
export const fold = mix(colours.shadow, dawn.ridges[2], 0.45);
export const boards = mix(colours.night, dawn.ridges[1], 0.5);
const warm = mix(dawn.sky[3], dawn.ridges[1], 0.42);

export function paintStage(pen: Pen, plan: DeskPlan): void {
  const { width, head, edge, foot, scale } = plan;
  bar(pen, fold, 0, head, width, edge - head);
  paintCurtain(pen, plan);
  bar(pen, boards, 0, edge, width, foot - edge);
  bar(pen, mix(dawn.sky[1], dawn.ridges[1], 0.3), 0, edge, width, Math.max(2, 5 * scale));
  for (let plank = 1; plank < 5; plank += 1) {
    bar(pen, fold, 0, edge + (foot - edge) * (plank / 5) ** 1.4, width, 2);
  }
  paintBeam(pen, plan, plan.left, plan.left + 90 * scale);
  paintBeam(pen, plan, plan.right, plan.right - 120 * scale);
  paintRig(pen, plan);
}

function paintCurtain(pen: Pen, { width, head, edge, scale }: DeskPlan): void {
  const stride = 62 * scale;
  for (let x = 0; x < width; x += stride) {
    bar(pen, curtain, x, head, stride * 0.5, edge - head);
    bar(pen, mix(curtain, dawn.sky[1], 0.14), x, head, stride * 0.12, edge - head);
  }
  const area = { x: 0, y: head, width, height: edge - head };
  halftone(pen, area, 9, fold, (_x, y) => 0.95 * ramp(edge, head - 60, y));
}

/** A cone of light from a lamp at `from`, its edge a screen of dots, and its round on the boards. */
function paintBeam(pen: Pen, { head, edge, stand, scale }: DeskPlan, x: number, from: number): void {
  pen.save();
  outline(pen, [
    [from - 14 * scale, head],
    [from + 14 * scale, head],
    [x + 150 * scale, stand],
    [x - 150 * scale, stand],
  ]);
  pen.clip();
  const area = { x: x - 330 * scale, y: head, width: 660 * scale, height: stand - head };
  halftone(pen, area, 9, warm, (px, y) => {
    const down = ramp(head, stand, y);
    const axis = from + (x - from) * down;
    return 0.7 * ramp((26 + 132 * down) * scale, 0, Math.abs(px - axis)) * (0.45 + 0.55 * down);
  });
  pen.restore();
  pen.beginPath();
  pen.ellipse(x, Math.max(stand, edge + 14 * scale), 150 * scale, 24 * scale, 0, 0, 2 * Math.PI);
  pen.fillStyle = warm;
  pen.fill();
}

/** The lamps on their rail. */
function paintRig(pen: Pen, { width, head, left, right, scale }: DeskPlan): void {
  bar(pen, colours.shadow, 0, head + 14 * scale, width, 6 * scale);
  for (const x of [left + 90 * scale, width * 0.5, right - 120 * scale]) {
    bar(pen, colours.ink, x - 16 * scale, head + 8 * scale, 32 * scale, 30 * scale);
    bar(pen, colours.mark, x - 12 * scale, head + 38 * scale, 24 * scale, 5 * scale);
  }
}

/** Rows of heads from behind, nearer and darker. */
export function paintCrowd(pen: Pen, { width, foot, edge, scale }: DeskPlan): void {
  const low = Math.min(foot, edge + 250 * scale);
  const near = mix(colours.shadow, dawn.ridges[2], 0.2);
  for (const [up, size, colour, seed] of [
    [92, 34, mix(boards, colours.shadow, 0.35), 3],
    [66, 42, mix(boards, colours.shadow, 0.65), 5],
    [32, 52, near, 9],
  ] as const) {
    paintHeads(pen, width, low, low - up * scale, colour, size * scale, seed);
  }
  bar(pen, near, 0, low - 1, width, foot - low + 1);
}

/** A podium like any other: a top, a tapering body, one microphone; nobody stands at it. */
export const podium: Thing = (pen, tone) => {
  const dark = tone(colours['teal-2']);
  footShadow(pen, -46, 48, 14);
  polygon(pen, tone(mix(colours.teal, colours.mint, 0.12)), [
    [-54, -158],
    [54, -158],
    [43, 2],
    [-43, 2],
  ]);
  polygon(pen, dark, [
    [12, -158],
    [54, -158],
    [43, 2],
    [10, 2],
  ]);
  bar(pen, dark, -48, -6, 92, 8);
  polygon(pen, tone(colours.cream), [
    [-70, -178],
    [70, -178],
    [64, -160],
    [-64, -160],
  ]);
  bar(pen, tone(mix(colours['cream-2'], colours.teal, 0.4)), -64, -160, 128, 6);
  for (const [y, long] of [
    [-122, 40],
    [-108, 54],
    [-94, 32],
  ] as const) {
    bar(pen, tone(mix(colours.teal, colours.mint, 0.45)), -36, y, long, 4);
  }
  line(pen, colours.ink, 4, [
    { x: 20, y: -178 },
    { x: 6, y: -212 },
  ]);
  disc(pen, colours.ink, 4, -220, 8.5);
  bar(pen, tone(colours['cream-2']), -58, -184, 30, 6);
};
