/** One of every kind of screen, and the sizes at which each is looked at. */
import type { Move } from '../../src/rules/state.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { play } from '../rules/players.ts';
import { movesThrough, movesTo } from './opening.ts';
import { rash } from './rash.ts';

/** CSS px. */
export const SIZES = [
  [320, 568],
  [360, 640],
  [375, 667],
  [390, 664],
  [390, 844],
  [844, 390],
  [800, 450],
  [1024, 400],
  [768, 600],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
] as const;

/** A slip with every row locked but the last. */
const lastRow: readonly Move[] = [
  ...movesTo('slip-1'),
  ...['BF1', 'BF2', 'BF3'].flatMap((question): Move[] => [
    { type: 'answer', question, answer: 60 },
    { type: 'lock', step: 'slip-1', question },
  ]),
];

/** A line that said too much: its echo asks for a correction. */
const echoAsks = play(backChannel, rash()).journal;
const corrected = echoAsks.slice(
  0,
  echoAsks.findIndex((move) => move.type === 'turn' && move.to === 'times-echo') + 1,
);

/** Where the most outcomes come out together. */
const mostOutcomes = backChannel.steps.reduce((most, step) =>
  (step.reveals ?? []).length > (most.reveals ?? []).length ? step : most,
).id;

/** A screen: its name, how one comes to it, what the decision on it is about, and what else is asked of it. */
type Shown = readonly [
  name: string,
  moves: readonly Move[],
  about: string,
  more?: {
    /** What is asked to be read at rest, lines, where the screen says anything else; a question may be shorter. */
    readonly lines?: number;
    /** What it is decided with: the first of them is in view at rest. Without it the decision is made in what it is about. */
    readonly with?: string;
  },
];

const CHOICE = '.ask .choice';
const DIAL = '.ask .dial__control';
const ROW = '[data-in-hand="true"] .prompt';

/** One of every kind of screen. */
export const SCREENS: Readonly<Record<string, readonly Shown[]>> = {
  'on a document': [
    ['marks', movesTo('times-read'), '.document'],
    ['a source’s label', movesTo('times-source'), '.document', { with: CHOICE }],
    ['the label, locked', movesThrough('times-source'), '.document'],
    ['a choice', movesTo('times-exactly'), '.document', { with: CHOICE }],
    ['the line on the wire', movesTo('times-bulletin'), '.document'],
    ['an echo', movesTo('times-echo'), '.echo'],
    ['a correction', corrected, '.document'],
    ['the chain', movesTo('web-chain'), '.document', { with: '.ask .chain__disc' }],
    ['the page before it is filed', movesTo('filing'), '.typed-page', { with: CHOICE }],
    ['a line of the audit', movesTo('audit-ar2'), '.document', { with: CHOICE }],
    ['the audit’s order', movesTo('audit-au4'), '.document', { with: '.ask .order__row' }],
  ],
  'with a toy': [
    ['the balance', movesTo('times-balance'), '.prompt', { with: CHOICE }],
    ['the joint', movesTo('one-or-two'), '.prompt', { with: CHOICE }],
    ['the dial', movesTo('prior'), '.prompt', { with: DIAL }],
    ['a call', movesTo('call-1'), '.prompt', { with: CHOICE }],
    ['the seal', movesTo('sealed-open'), '.prompt', { with: '.ask .button--primary' }],
    ['a slip', movesTo('slip-1'), ROW, { lines: 2 }],
    ['a slip with its last row in hand', lastRow, ROW, { lines: 2 }],
    ['a judgement', movesTo('page'), '[data-in-hand="true"] .typed-line', { lines: 2 }],
    ['a pin', movesTo('pin'), '.prompt', { lines: 2 }],
  ],
  'on the board and after it': [
    ['one thread', movesTo('statement-thread'), '.claim', { lines: 4, with: CHOICE }],
    ['three threads', movesTo('file-threads'), '.claim', { lines: 4 }],
    ['the grid', movesTo('grid'), '.prompt', { lines: 2, with: CHOICE }],
    ['outcomes', movesTo(mostOutcomes), '.reveal'],
    ['turning points', movesTo('turning-points'), '.turning__story'],
    ['a forecast of the record', movesTo('record-vote'), '.record__head'],
    ['two pages', movesTo('two-pages'), '.pages'],
    ['what became known', movesTo('known-offer'), '.event'],
    ['then and now', movesTo('then-and-now'), '.then-now'],
  ],
};
