/** What hums on the desk while the file grows: the wire machine with its paper, and a screen in its own blue light. */
import { colours } from '../../../parts/theme/theme.ts';
import { mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { bar, disc, polygon } from './shapes.ts';
import { footShadow, type Thing } from './things.ts';

/** A wire machine: the paper climbs out of it and falls over the back of the desk. */
export const wireMachine: Thing = (pen, tone) => {
  const light = tone(mix(colours['night-3'], colours.mint, 0.2));
  const dark = tone(mix(colours['night-3'], colours.night, 0.35));
  footShadow(pen, -92, 96, 14);
  // The paper: up out of the slot, and forward over the front.
  bar(pen, tone(colours['cream-2']), -52, -214, 104, 110);
  bar(pen, tone(colours.cream), -52, -204, 104, 100);
  bar(pen, tone(mix(colours['cream-2'], colours['ink-2'], 0.25)), -52, -214, 104, 8);
  for (let row = 0; row < 7; row += 1) {
    const width = [84, 84, 60, 84, 84, 40, 84][row] ?? 84;
    bar(pen, tone(mix(colours['ink-2'], colours.cream, 0.35)), -42, -194 + row * 12, width, 3.5);
  }
  for (let hole = 0; hole < 8; hole += 1) {
    disc(pen, tone(colours['ink-2']), -48, -198 + hole * 12, 1.6);
    disc(pen, tone(colours['ink-2']), 48, -198 + hole * 12, 1.6);
  }
  polygon(pen, light, [
    [-78, -112],
    [78, -112],
    [92, -54],
    [-92, -54],
  ]);
  polygon(pen, dark, [
    [34, -112],
    [78, -112],
    [92, -54],
    [40, -54],
  ]);
  bar(pen, tone(colours.shadow), -60, -112, 120, 9);
  bar(pen, tone(mix(colours['night-2'], colours.mint, 0.1)), -98, -54, 196, 56);
  bar(pen, tone(colours['night-2']), 42, -54, 56, 56);
  bar(pen, tone(colours.shadow), -98, -54, 196, 5);
  for (let row = 0; row < 3; row += 1) {
    for (let key = 0; key < 9; key += 1) {
      bar(pen, tone(colours['cream-2']), -78 + key * 14 + row * 3, -40 + row * 13, 9, 7);
    }
  }
  disc(pen, colours.lamp, 76, -36, 5);
  disc(pen, tone(colours.mint), 76, -18, 5);
};

/** A screen that shows a page of the web; its light falls around it in dots. */
export const screen: Thing = (pen, tone) => {
  const glow = mix(colours.link, colours.mint, 0.35);
  halftone(pen, { x: -290, y: -360, width: 580, height: 400 }, 9, glow, (x, y) => {
    return 0.5 * ramp(285, 110, Math.hypot(x, (y + 140) * 1.05));
  });
  footShadow(pen, -62, 62, 12);
  polygon(pen, tone(colours['night-3']), [
    [-22, -40],
    [22, -40],
    [30, -8],
    [-30, -8],
  ]);
  bar(pen, tone(mix(colours['night-3'], colours.mint, 0.12)), -62, -10, 124, 12);
  bar(pen, colours.ink, -142, -216, 284, 180);
  bar(pen, mix(colours['gov-blue'], colours.mint, 0.3), -134, -208, 268, 164);
  bar(pen, mix(colours.white, colours.mint, 0.35), -122, -184, 244, 140);
  for (const [x, colour] of [
    [-124, colours['vermilion-dark']],
    [-112, colours['lamp-shade']],
    [-100, colours.teal],
  ] as const) {
    disc(pen, colour, x, -196, 4);
  }
  bar(pen, mix(colours.white, colours.mint, 0.4), -86, -200, 200, 8);
  bar(pen, colours.ink, -108, -172, 168, 11);
  bar(pen, colours.ink, -108, -156, 110, 11);
  for (let row = 0; row < 6; row += 1) {
    const link = row === 2 || row === 5;
    const width = [132, 124, 74, 132, 118, 60][row] ?? 120;
    bar(
      pen,
      link ? colours.link : mix(colours['ink-2'], colours.mint, 0.35),
      -108,
      -132 + row * 13,
      width,
      5,
    );
  }
  bar(pen, mix(colours.teal, colours.mint, 0.3), 44, -132, 66, 72);
  polygon(pen, colours['teal-2'], [
    [44, -60],
    [44, -84],
    [66, -108],
    [84, -84],
    [96, -98],
    [110, -78],
    [110, -60],
  ]);
};
