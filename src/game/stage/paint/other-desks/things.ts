/** What stands on desks of other times, each drawn around its own foot; nothing on it can be read. */
import type { ThingName } from '../../../../present/scenery.ts';
import { colours } from '../../../../parts/theme/theme.ts';
import type { Pen } from '../../picture.ts';
import { mix } from '../colour.ts';
import { wireMachine } from '../machines.ts';
import { bar, disc, line, polygon } from '../shapes.ts';
import {
  footShadow,
  mug,
  newspapers,
  papers,
  pencils,
  receiver,
  scaled,
  telephone,
  type Thing,
  typewriter,
} from '../things.ts';

const iron = mix(colours['teal-2'], colours.ink, 0.45);
const ironLit = mix(colours.teal, colours.ink, 0.4);
const wood = mix(colours['lamp-shade'], colours.ink, 0.45);
const woodLit = mix(colours['lamp-shade'], colours.ink, 0.25);

function oval(pen: Pen, colour: string, x: number, y: number, wide: number, high: number): void {
  pen.beginPath();
  pen.ellipse(x, y, wide, high, 0, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** A telephone of two parts: a stem to speak into, a piece to hold to the ear. */
const candlestick: Thing = (pen, tone) => {
  const brass = tone(colours['lamp-shade']);
  footShadow(pen, -40, 40, 12);
  oval(pen, tone(colours.ink), 0, -4, 42, 13);
  oval(pen, tone(ironLit), 0, -7, 39, 11);
  bar(pen, tone(ironLit), -7, -118, 7, 112);
  bar(pen, tone(iron), 0, -118, 7, 112);
  bar(pen, brass, -10, -24, 20, 7);
  bar(pen, brass, -10, -122, 20, 8);
  polygon(pen, tone(iron), [
    [4, -142],
    [46, -162],
    [46, -122],
    [4, -130],
  ]);
  oval(pen, brass, 46, -142, 7, 20);
  line(pen, brass, 4, [
    { x: -8, y: -112 },
    { x: -36, y: -116 },
  ]);
  polygon(pen, tone(iron), [
    [-48, -128],
    [-28, -128],
    [-31, -54],
    [-45, -54],
  ]);
  polygon(pen, tone(colours.ink), [
    [-52, -54],
    [-24, -54],
    [-28, -66],
    [-48, -66],
  ]);
};

const telegraphKey: Thing = (pen, tone) => {
  footShadow(pen, -66, 70, 12);
  bar(pen, tone(wood), -68, -14, 134, 16);
  bar(pen, tone(woodLit), -68, -20, 134, 6);
  bar(pen, tone(colours['lamp-shade']), -30, -36, 10, 18);
  bar(pen, tone(colours['lamp-shade']), 10, -34, 8, 16);
  bar(pen, tone(colours.lamp), -44, -42, 92, 7);
  disc(pen, tone(colours.ink), 48, -50, 11);
  bar(pen, tone(colours.ink), 44, -44, 7, 8);
};

const pastePot: Thing = (pen, tone) => {
  footShadow(pen, -26, 26, 9);
  line(pen, tone(woodLit), 6, [
    { x: 4, y: -40 },
    { x: 26, y: -104 },
  ]);
  bar(pen, tone(colours['cream-2']), -26, -46, 52, 48);
  bar(pen, tone(mix(colours['cream-2'], colours['ink-2'], 0.3)), 6, -46, 20, 48);
  bar(pen, tone(colours['ink-2']), -30, -52, 60, 8);
};

const wireless: Thing = (pen, tone) => {
  footShadow(pen, -96, 96, 13);
  bar(pen, tone(wood), -94, -112, 188, 114);
  bar(pen, tone(woodLit), -94, -112, 188, 8);
  disc(pen, tone(colours.ink), -42, -52, 36);
  for (const off of [-24, -12, 0, 12, 24]) bar(pen, tone(colours['cream-2']), -42 + off - 1.5, -84, 3, 64);
  bar(pen, tone(colours.lamp), 14, -88, 62, 30);
  bar(pen, tone(colours.vermilion), 50, -88, 3, 30);
  for (const knob of [26, 64]) disc(pen, tone(colours['cream-2']), knob, -30, 10);
};

const ledger: Thing = (pen, tone) => {
  footShadow(pen, -72, 72, 11);
  bar(pen, tone(colours['cream-2']), -68, -22, 138, 20);
  bar(pen, tone(colours['vermilion-dark']), -72, -28, 144, 8);
  bar(pen, tone(colours['vermilion-dark']), -72, -4, 144, 6);
  bar(pen, tone(colours.ink), -72, -28, 14, 30);
};

const globe: Thing = (pen, tone) => {
  footShadow(pen, -36, 36, 11);
  bar(pen, tone(wood), -30, -10, 60, 12);
  bar(pen, tone(colours['lamp-shade']), -4, -30, 8, 22);
  disc(pen, tone(colours.teal), 0, -78, 50);
  pen.save();
  pen.beginPath();
  pen.arc(0, -78, 50, 0, 2 * Math.PI);
  pen.clip();
  oval(pen, tone(colours.mint), -22, -96, 24, 18);
  oval(pen, tone(colours.mint), 26, -66, 20, 26);
  bar(pen, tone(mix(colours['teal-2'], colours.ink, 0.2)), 20, -130, 40, 110);
  pen.restore();
  pen.beginPath();
  pen.arc(0, -78, 54, -0.4 * Math.PI, 0.6 * Math.PI);
  pen.lineWidth = 5;
  pen.strokeStyle = tone(colours['lamp-shade']);
  pen.stroke();
};

/** A tape recorder, lying still. */
const reels: Thing = (pen, tone) => {
  footShadow(pen, -86, 86, 13);
  bar(pen, tone(ironLit), -84, -96, 168, 98);
  bar(pen, tone(iron), -84, -30, 168, 32);
  for (const x of [-42, 42]) {
    disc(pen, tone(colours['cream-2']), x, -62, 30);
    disc(pen, tone(colours.ink), x, -62, 20);
    disc(pen, tone(colours['cream-2']), x, -62, 7);
  }
  for (const key of [-50, -26, -2, 22]) bar(pen, tone(colours['cream-2']), key, -20, 18, 12);
};

const trays: Thing = (pen, tone) => {
  footShadow(pen, -78, 78, 12);
  for (const level of [0, 1]) {
    const y = -24 - level * 42;
    bar(pen, tone(colours.cream), -62, y - 8, 124, 12);
    bar(pen, tone(colours['cream-2']), -58, y - 14, 110, 7);
    bar(pen, tone(woodLit), -76, y + 2, 152, 10);
    bar(pen, tone(wood), -76, y - 20, 6, 46);
    bar(pen, tone(wood), 70, y - 20, 6, 46);
  }
};

/** Old volumes, lying; no title on any. */
const books: Thing = (pen, tone) => {
  footShadow(pen, -84, 84, 13);
  for (let at = 0; at < 5; at += 1) {
    const y = -20 - at * 22;
    const slip = [0, 8, -6, 5, -2][at] ?? 0;
    bar(pen, tone(colours['cream-2']), -70 + slip, y + 3, 146, 14);
    bar(pen, tone(at % 2 === 0 ? colours.ink : iron), -78 + slip, y, 150, 4);
    bar(pen, tone(at % 2 === 0 ? colours.ink : iron), -78 + slip, y + 16, 150, 4);
    bar(pen, tone(at % 2 === 0 ? colours.ink : iron), -78 + slip, y, 14, 20);
  }
};

const magnifier: Thing = (pen, tone) => {
  line(pen, tone(wood), 11, [
    { x: 30, y: -16 },
    { x: 74, y: -2 },
  ]);
  oval(pen, tone(colours['lamp-shade']), 0, -26, 40, 20);
  oval(pen, tone(mix(colours.mint, colours.cream, 0.4)), 0, -26, 33, 15);
};

/** A beaker in its stand, empty. */
const beaker: Thing = (pen, tone) => {
  footShadow(pen, -52, 52, 11);
  bar(pen, tone(iron), -50, -8, 100, 10);
  bar(pen, tone(ironLit), -40, -146, 7, 140);
  bar(pen, tone(ironLit), -40, -112, 62, 6);
  polygon(pen, tone(mix(colours.mint, colours.cream, 0.3)), [
    [-14, -120],
    [34, -120],
    [34, -48],
    [-14, -48],
  ]);
  bar(pen, tone(mix(colours.mint, colours.teal, 0.4)), 18, -120, 16, 72);
  bar(pen, tone(colours.cream), -18, -124, 56, 6);
};

/** A screen of few lines on its keyboard. */
const terminal: Thing = (pen, tone) => {
  footShadow(pen, -84, 84, 13);
  bar(pen, tone(colours['cream-2']), -78, -136, 156, 112);
  bar(pen, tone(mix(colours['cream-2'], colours['ink-2'], 0.3)), 46, -136, 32, 112);
  bar(pen, tone(colours.ink), -66, -126, 104, 84);
  for (const [row, long] of [70, 54, 82, 30, 62].entries())
    bar(pen, tone(mix(colours.mint, colours.teal, 0.3)), -58, -116 + row * 14, long, 4);
  bar(pen, tone(colours['cream-2']), -40, -24, 80, 10);
  bar(pen, tone(mix(colours['cream-2'], colours['ink-2'], 0.2)), -84, -12, 168, 14);
};

const telephoneWhole: Thing = (pen, tone) => {
  telephone(pen, tone);
  receiver(pen, tone);
};

/** Each with half its width, in units. */
export const THING_OF: Readonly<Record<ThingName, { readonly thing: Thing; readonly half: number }>> = {
  candlestick: { thing: candlestick, half: 56 },
  'telegraph-key': { thing: telegraphKey, half: 78 },
  bundle: { thing: scaled(0.8, newspapers), half: 92 },
  typewriter: { thing: typewriter, half: 124 },
  telephone: { thing: telephoneWhole, half: 84 },
  'paste-pot': { thing: pastePot, half: 40 },
  wireless: { thing: wireless, half: 104 },
  ledger: { thing: ledger, half: 82 },
  mug: { thing: mug, half: 40 },
  globe: { thing: globe, half: 62 },
  reels: { thing: reels, half: 96 },
  trays: { thing: trays, half: 88 },
  'wire-machine': { thing: wireMachine, half: 108 },
  pencils: { thing: pencils, half: 34 },
  terminal: { thing: terminal, half: 92 },
  books: { thing: books, half: 92 },
  magnifier: { thing: magnifier, half: 66 },
  beaker: { thing: beaker, half: 62 },
  papers: { thing: papers, half: 110 },
};
