/** How each place looks: its sky, its light, its walls, and the things that one knows it by. One row a place. */
import type { Place } from '../../../present/scenery.ts';
import { colours, dawn } from '../../../parts/theme/theme.ts';
import { mix } from './colour.ts';
import { camera, lectern, paintHall, paintPress } from './conference.ts';
import { screen, wireMachine } from './machines.ts';
import { night } from './night.ts';
import { paintBlind, paneOf } from './office.ts';
import { paintPortico, paintSquare } from './portico.ts';
import { evening, glassed, nothing, type Setting, under } from './setting.ts';
import { mug, papers, pencils, scaled, together, typewriter } from './things.ts';
import { blindWindow, hallWindow, porticoWindow } from './window.ts';

export const settings: Readonly<Record<Place, Setting>> = {
  /** Any city by night, with nothing in it that one knows it by. */
  plain: { ...evening, city: { ...evening.city, moon: false } },
  evening,
  dusk: {
    ...evening,
    sky: [
      mix(colours.night, dawn.sky[0], 0.2),
      mix(colours['night-2'], dawn.sky[0], 0.45),
      mix(colours['night-3'], dawn.sky[0], 0.7),
      mix(dawn.sky[0], dawn.sky[1], 0.7),
    ],
    city: {
      far: mix(colours.night, dawn.ridges[1], 0.55),
      near: mix(colours.shadow, dawn.ridges[2], 0.35),
      lit: 0.1,
      lamp: mix(dawn.ridges[2], colours.mark, 0.8),
      stone: [mix(dawn.sky[3], dawn.ridges[1], 0.55), mix(dawn.ridges[0], dawn.ridges[1], 0.5)],
      moon: false,
    },
    office: {
      wall: mix(colours.night, dawn.sky[0], 0.3),
      lit: mix(colours['night-2'], dawn.sky[0], 0.6),
      frame: mix(colours['night-2'], dawn.sky[0], 0.55),
      desk: mix(colours['night-2'], dawn.sky[0], 0.5),
      edge: mix(dawn.sky[0], dawn.sky[2], 0.4),
    },
    tone: under(dawn.sky[0], 0.34),
    telephone: { x: 0, y: 0, size: 1 },
    mug: { side: 'right', x: 62, y: -4 },
    left: nothing,
    right: together([-84, 6, papers]),
  },
  portico: {
    ...evening,
    sky: [colours.shadow, night.deep, colours.night, mix(colours['night-2'], colours['night-3'], 0.4)],
    city: {
      far: mix(colours.shadow, colours.night, 0.6),
      near: colours.shadow,
      lit: 0.03,
      lamp: mix(colours.night, colours.mark, 0.6),
      stone: undefined,
      moon: true,
    },
    office: {
      wall: night.deep,
      lit: colours.night,
      frame: mix(colours.night, colours['night-2'], 0.6),
      desk: mix(colours.shadow, colours['night-2'], 0.55),
      edge: colours['night-3'],
    },
    tone: under(colours.night, 0.42),
    behind: (pen, plan, setting) => {
      glassed(pen, plan, setting);
      const { y, height, x } = paneOf(plan);
      const middle = plan.width - 262 * plan.scale;
      pen.save();
      pen.beginPath();
      pen.rect(x, y, plan.width - x, height);
      pen.clip();
      paintPortico(pen, middle, y + height, plan.scale * 0.62);
      paintSquare(pen, plan.width, x, y + height, plan.scale, middle);
      pen.restore();
    },
    window: porticoWindow,
    // The pediment.
    clear: 150,
    telephone: { x: -30, y: 0, size: 1 },
    mug: { side: 'left', x: 78, y: -6 },
    left: nothing,
    right: together([-90, 6, papers], [70, -4, pencils]),
  },
  conference: {
    ...evening,
    sky: [
      colours['teal-2'],
      mix(colours['teal-2'], colours.teal, 0.7),
      mix(colours.teal, colours.mint, 0.2),
      mix(colours.teal, colours.mint, 0.5),
    ],
    city: {
      ...evening.city,
      far: mix(colours['teal-2'], colours.night, 0.3),
      near: mix(colours['teal-2'], colours.shadow, 0.65),
      lamp: mix(colours['teal-2'], colours.mark, 0.75),
      stone: undefined,
      moon: false,
    },
    office: {
      wall: mix(colours['teal-2'], colours.night, 0.35),
      lit: mix(colours['teal-2'], colours.teal, 0.5),
      frame: mix(colours['teal-2'], colours.teal, 0.6),
      desk: mix(colours['teal-2'], colours.night, 0.4),
      edge: mix(colours.teal, colours.mint, 0.3),
    },
    tone: under(colours['teal-2'], 0.16),
    behind: (pen, plan) => paintHall(pen, plan),
    window: hallWindow,
    ground: () => undefined,
    before: paintPress,
    clocks: false,
    mug: undefined,
    left: scaled(0.82, camera),
    right: scaled(0.74, lectern),
  },
  wires: {
    ...evening,
    sky: [
      colours.shadow,
      mix(colours.night, colours['gov-blue'], 0.6),
      mix(colours['gov-blue'], colours.link, 0.5),
      mix(colours.link, colours.mint, 0.25),
    ],
    city: {
      ...evening.city,
      far: mix(colours.night, colours['gov-blue'], 0.55),
      lit: 0.12,
      lamp: mix(colours['gov-blue'], colours.mint, 0.8),
      stone: undefined,
      moon: false,
    },
    office: {
      wall: mix(colours.night, colours['gov-blue'], 0.3),
      lit: mix(colours['gov-blue'], colours.link, 0.3),
      frame: mix(colours['gov-blue'], colours.night, 0.25),
      desk: mix(colours.night, colours['gov-blue'], 0.5),
      edge: mix(colours.link, colours.mint, 0.35),
    },
    tone: under(colours['gov-blue'], 0.26),
    behind: (pen, plan, setting) => {
      glassed(pen, plan, setting);
      paintBlind(pen, plan, setting.office);
    },
    window: blindWindow,
    clocks: false,
    mug: undefined,
    left: wireMachine,
    middle: together([-70, -16, scaled(0.5, screen)], [110, 6, papers]),
    right: screen,
  },
  campaign: {
    ...evening,
    sky: [
      mix(colours.night, dawn.sky[0], 0.7),
      mix(dawn.sky[0], dawn.sky[1], 0.6),
      mix(dawn.sky[1], dawn.sky[2], 0.6),
      mix(dawn.sky[2], dawn.sky[3], 0.5),
    ],
    city: {
      ...evening.city,
      far: dawn.ridges[1],
      near: dawn.ridges[2],
      lit: 0.05,
      lamp: mix(dawn.ridges[2], colours.mark, 0.8),
      stone: [mix(dawn.sky[3], dawn.ridges[1], 0.35), mix(dawn.ridges[0], dawn.ridges[1], 0.4)],
      moon: false,
    },
    office: {
      wall: mix(colours.night, dawn.ridges[1], 0.45),
      lit: mix(dawn.ridges[1], dawn.sky[1], 0.35),
      frame: mix(dawn.ridges[2], dawn.ridges[1], 0.5),
      desk: mix(colours.night, dawn.ridges[1], 0.5),
      edge: mix(dawn.sky[1], dawn.sky[3], 0.4),
    },
    tone: under(dawn.ridges[1], 0.22),
    telephone: { x: -20, y: 0, size: 1 },
    mug: undefined,
    left: nothing,
    right: typewriter,
  },
  'last-light': {
    ...evening,
    sky: [
      colours.night,
      mix(colours.night, dawn.sky[0], 0.8),
      mix(dawn.sky[0], dawn.sky[1], 0.25),
      mix(dawn.sky[0], dawn.sky[1], 0.6),
    ],
    city: {
      ...evening.city,
      far: mix(colours.night, dawn.ridges[2], 0.6),
      lit: 0.03,
      lamp: mix(dawn.ridges[2], colours.mark, 0.5),
      stone: [mix(dawn.ridges[0], dawn.sky[1], 0.3), mix(colours.night, dawn.ridges[1], 0.8)],
      moon: false,
    },
    tone: under(colours.night, 0.3),
    // The work is done: nothing answers any more.
    telephone: undefined,
    mug: undefined,
    left: together([-40, 0, mug], [46, -4, pencils]),
    right: papers,
  },
};
