/** Colours, type, space and motion of "Late Edition". The stage paints by them, and the build makes the style sheet's tokens of them (tokens.ts). */

export const colours = {
  night: '#14203b',
  'night-2': '#1c2c50',
  'night-3': '#2a4072',
  shadow: '#0a1122',
  cream: '#f8f1e1',
  'cream-2': '#eadfc6',
  white: '#ffffff',
  ink: '#15171e',
  'ink-2': '#4a4a50',
  lamp: '#f4b740',
  'lamp-shade': '#d9952b',
  mark: '#ffd873',
  vermilion: '#d63b21',
  'vermilion-dark': '#a82a14',
  'thread-light': '#ff7a5e',
  'thread-casing': '#06252a',
  teal: '#126069',
  'teal-2': '#0c4249',
  land: '#0e4d55',
  sea: '#0a383f',
  highlight: '#1b6a6e',
  mint: '#a9d2c6',
  'mint-paper': '#f1f6f1',
  'gov-blue': '#16386e',
  link: '#14508f',
  buff: '#e6c78d',
  /** By what they are for, because elsewhere the same colour is for something else: papers, what is on them, and the edge of a card. */
  paper: '#f8f1e1',
  'paper-2': '#eadfc6',
  sheet: '#ffffff',
  frame: '#dde2e8',
  letters: '#15171e',
  muted: '#4a4a50',
  'letters-red': '#a82a14',
  'letters-teal': '#126069',
  edge: '#2a4072',
} as const;
export type Colour = keyof typeof colours;

/**
 * What another theme changes. High contrast: black and white pages, everything else darker on white or lighter on black.
 * Dark pages: papers dark, their letters light. The stage keeps painting `colours`.
 */
export const themes = {
  contrast: {
    night: '#000000',
    'night-2': '#000000',
    'night-3': '#000000',
    ink: '#000000',
    'vermilion-dark': '#9c2612',
    teal: '#0c4249',
    'teal-2': '#000000',
    land: '#000000',
    sea: '#000000',
    'mint-paper': '#ffffff',
    paper: '#ffffff',
    'paper-2': '#ebebeb',
    frame: '#ebebeb',
    letters: '#000000',
    muted: '#000000',
    'letters-red': '#8c1d0b',
    'letters-teal': '#0c4249',
    edge: '#ffffff',
  },
  dark: {
    'mint-paper': '#14261f',
    'gov-blue': '#a9c5f5',
    link: '#8fc1ff',
    paper: '#26221b',
    'paper-2': '#373126',
    sheet: '#1d2128',
    frame: '#343b45',
    letters: '#f2ead9',
    muted: '#c2b9a7',
    'letters-red': '#ff9a82',
    'letters-teal': '#86d0c8',
  },
} as const satisfies Record<string, Partial<Record<Colour, string>>>;

/** Dawn over Tehran: scenery only, never under text. */
export const dawn = {
  sky: ['#3b2347', '#9b3b3a', '#de6b35', '#f6b352'],
  ridges: ['#7a3540', '#4e2942', '#2b1d38'],
} as const;

/** Foreground and background that meet in the game, with the least contrast each pair must have in every theme (WCAG 2.2). */
export const pairs: readonly (readonly [Colour, Colour, 3 | 4.5])[] = [
  ['cream', 'night', 4.5],
  ['cream', 'night-2', 4.5],
  ['cream', 'night-3', 4.5],
  ['lamp', 'night', 4.5],
  ['lamp', 'night-2', 4.5],
  ['lamp', 'night-3', 4.5],
  ['mint', 'night', 4.5],
  ['mint', 'night-2', 4.5],
  ['cream', 'ink', 4.5],
  ['mint', 'ink', 4.5],
  ['lamp', 'ink', 4.5],
  ['ink', 'cream-2', 4.5],
  ['ink', 'lamp', 4.5],
  ['ink', 'mark', 4.5],
  ['ink', 'mint', 4.5],
  ['ink', 'white', 4.5],
  ['white', 'ink', 4.5],
  ['white', 'vermilion-dark', 4.5],
  ['cream', 'teal', 4.5],
  ['cream', 'teal-2', 4.5],
  ['mint', 'teal-2', 4.5],
  ['lamp', 'teal-2', 4.5],
  ['cream', 'land', 4.5],
  ['cream', 'sea', 4.5],
  ['letters', 'paper', 4.5],
  ['letters', 'paper-2', 4.5],
  ['letters', 'sheet', 4.5],
  ['letters', 'mint-paper', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'paper-2', 4.5],
  ['muted', 'sheet', 4.5],
  ['muted', 'mint-paper', 4.5],
  ['muted', 'frame', 3],
  ['letters-red', 'paper', 4.5],
  ['letters-red', 'paper-2', 4.5],
  ['letters-red', 'sheet', 4.5],
  ['letters-red', 'mint-paper', 4.5],
  ['letters-teal', 'paper', 3],
  ['letters-teal', 'mint-paper', 4.5],
  ['letters-teal', 'sheet', 3],
  ['gov-blue', 'sheet', 4.5],
  ['link', 'sheet', 4.5],
  ['link', 'paper', 4.5],
  ['thread-light', 'thread-casing', 3],
  ['thread-light', 'ink', 3],
  ['thread-light', 'night-2', 3],
  ['vermilion', 'paper', 3],
  ['vermilion-dark', 'mark', 3],
  ['lamp', 'teal', 3],
];

/** The curtain before each chapter in turn: the field that bears its name, the letters, the thread under them, and the ground before the field. */
export const wipes: readonly [ChapterLook, ...ChapterLook[]] = [
  { ground: 'night-2', field: 'lamp', letters: 'ink', thread: 'vermilion' },
  { ground: 'shadow', field: 'night-3', letters: 'lamp', thread: 'thread-light' },
  { ground: 'night', field: 'gov-blue', letters: 'white', thread: 'thread-light' },
  { ground: 'sea', field: 'teal', letters: 'cream', thread: 'thread-light' },
  { ground: 'land', field: 'mint', letters: 'ink', thread: 'vermilion' },
  { ground: 'ink', field: 'vermilion-dark', letters: 'white', thread: 'lamp' },
  { ground: 'ink-2', field: 'cream', letters: 'ink', thread: 'vermilion' },
];

export interface ChapterLook {
  readonly ground: Colour;
  readonly field: Colour;
  readonly letters: Colour;
  readonly thread: Colour;
}

/** Durations in ms; the page's Web Animations and the stage's tweens both read them. */
export const motion = {
  paperIn: 320,
  paperAway: 220,
  pin: 120,
  threadDraw: 420,
  threadPluck: 900,
  stamp: 140,
  /** What the stamp has hit shakes. */
  shake: 90,
  needle: 700,
  panel: 260,
  /** A weight's way to its pan, and two discs' way into one: heard when it ends. */
  drop: 320,
  join: 220,
  clock: 180,
  wipe: 600,
  /** How long the chapter's name stands between the halves of the wipe. */
  breath: 420,
  /** An outcome on the needle: when its end of the scale lights, the thread runs and the square grows, and when the next one begins. */
  lit: 380,
  pull: 460,
  square: 880,
  outcome: 900,
  /** Of what became known: after the window (`clock`) and the thread (`threadDraw`) the first claim turns, and each next one so much later. */
  turned: 600,
  turn: 180,
  apart: 90,
  /** A reveal: when its verdict, why and the way on begin to come out. With `panel` it is over within 1.5 s. */
  verdict: 250,
  why: 800,
  next: 1150,
  /** Every movement's replacement where motion is reduced. */
  fade: 120,
} as const;

/** How the page's movements begin and end, as CSS has them. */
export const easings = {
  cubicIn: 'cubic-bezier(0.32, 0, 0.67, 0)',
  cubicOut: 'cubic-bezier(0.33, 1, 0.68, 1)',
  quadIn: 'cubic-bezier(0.11, 0, 0.5, 0)',
} as const;
