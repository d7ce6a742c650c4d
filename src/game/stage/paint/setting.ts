/** What a place is made of, and the evening at the desk from which all other places are varied. */
import { colours } from '../../../parts/theme/theme.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { night } from './night.ts';
import { type Office, paintOffice, paintTop } from './office.ts';
import type { City, Sky } from './sky.ts';
import { newspapers, papers, pencils, type Thing, together, type Tone } from './things.ts';
import { cityWindow, type View } from './window.ts';

export interface Setting {
  readonly sky: Sky;
  readonly city: City;
  readonly office: Office;
  /** What its light does to the colours of things. */
  readonly tone: Tone;
  /** Everything behind the desk's far edge. */
  readonly behind: (pen: Pen, plan: DeskPlan, setting: Setting) => void;
  /** What is to be seen behind the dial. */
  readonly window: View;
  /** What the things stand on. */
  readonly ground: (pen: Pen, plan: DeskPlan, setting: Setting) => void;
  /** What is nearer than the things. */
  readonly before?: (pen: Pen, plan: DeskPlan) => void;
  /** True where the two clocks hang on the wall. */
  readonly clocks: boolean;
  /** How high above the desk's far edge the picture is left free of what hangs, in units. */
  readonly clear: number;
  /** Where the telephone stands from what stands left, and how large, in units; nowhere without it. */
  readonly telephone: { readonly x: number; readonly y: number; readonly size: number } | undefined;
  /** Where the mug stands, from what stands left or right, in units; nowhere without it. */
  readonly mug: { readonly side: 'left' | 'right'; readonly x: number; readonly y: number } | undefined;
  readonly left: Thing;
  readonly middle: Thing;
  readonly right: Thing;
}

/** A light that pulls every colour part of the way (0–1) towards its own. */
export const under =
  (light: string, share: number): Tone =>
  (colour) =>
    mix(colour, light, share);

/** Nothing: what stands there comes by itself. */
export const nothing: Thing = () => undefined;

/** The office and its wide window. */
export const glassed: Setting['behind'] = (pen, plan, { office, sky, city }) =>
  paintOffice(pen, plan, office, sky, city);
const desk: Setting['ground'] = (pen, plan, { office }) => paintTop(pen, plan, office);

/** The row from which the others differ: a clear evening, the lamp lit, the city awake. */
export const evening: Setting = {
  sky: [
    night.deep,
    mix(colours.night, colours['night-2'], 0.9),
    colours['night-3'],
    mix(colours['night-3'], colours['lamp-shade'], 0.28),
  ],
  city: {
    far: mix(colours['night-2'], colours['night-3'], 0.25),
    near: colours.shadow,
    lit: 0.2,
    lamp: mix(colours.night, colours.mark, 0.85),
    stone: [
      mix(colours['cream-2'], colours['night-3'], 0.2),
      mix(colours['cream-2'], colours['night-3'], 0.6),
    ],
    moon: true,
  },
  office: {
    wall: colours.night,
    lit: mix(colours['night-2'], colours['night-3'], 0.3),
    frame: mix(colours['night-2'], colours['night-3'], 0.45),
    desk: mix(colours['night-2'], colours['lamp-shade'], 0.1),
    edge: mix(colours['night-3'], colours['lamp-shade'], 0.3),
  },
  tone: under(colours.night, 0.2),
  behind: glassed,
  window: cityWindow,
  ground: desk,
  clocks: true,
  clear: 0,
  // Before them.
  telephone: { x: -58, y: 62, size: 0.6 },
  mug: { side: 'right', x: 24, y: -6 },
  left: newspapers,
  middle: nothing,
  right: together([-100, 2, papers], [112, -8, pencils]),
};
