/** Things that stand on a night desk, each drawn around its own foot: x to the right, y down, one unit a CSS px. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Pen } from '../picture.ts';
import { faded, mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { bar, disc, line, polygon } from './shapes.ts';

/** What the light of a place does to a colour. */
export type Tone = (colour: string) => string;
export type Thing = (pen: Pen, tone: Tone) => void;

/** The solid shadow that a thing throws on the desk. */
export function footShadow(pen: Pen, left: number, right: number, deep: number): void {
  polygon(pen, colours.shadow, [
    [left, -2],
    [right, -2],
    [right + 16, deep],
    [left + 12, deep],
  ]);
}

/** Several things side by side, each so many units from the middle. */
export function together(...things: readonly (readonly [x: number, y: number, thing: Thing])[]): Thing {
  return (pen, tone) => {
    for (const [x, y, thing] of things) {
      pen.save();
      pen.translate(x, y);
      thing(pen, tone);
      pen.restore();
    }
  };
}

/** A thing drawn larger or smaller. */
export function scaled(factor: number, thing: Thing): Thing {
  return (pen, tone) => {
    pen.save();
    pen.scale(factor, factor);
    thing(pen, tone);
    pen.restore();
  };
}

/** A telephone with a dial, the cord curling away to the left; its receiver is a thing by itself. */
export const telephone: Thing = (pen, tone) => {
  const light = tone(mix(colours.teal, colours.mint, 0.22));
  const dark = tone(colours.teal);
  footShadow(pen, -76, 70, 12);
  const cord = Array.from({ length: 41 }, (_, step) => ({
    x: -74 - step * 0.9 + 6 * Math.cos(step * 0.8),
    y: -6 + step * 0.42 + 6 * Math.sin(step * 0.8),
  }));
  line(pen, tone(mix(colours['teal-2'], colours.ink, 0.3)), 3, cord);
  polygon(pen, light, [
    [-44, -62],
    [44, -62],
    [74, -6],
    [74, 2],
    [-74, 2],
    [-74, -6],
  ]);
  polygon(pen, dark, [
    [14, -62],
    [44, -62],
    [74, -6],
    [74, 2],
    [14, 2],
  ]);
  bar(pen, tone(colours['teal-2']), -30, -72, 14, 14);
  bar(pen, tone(colours['teal-2']), 16, -72, 14, 14);
  disc(pen, tone(colours.ink), 0, -30, 27);
  disc(pen, tone(colours['cream-2']), 0, -30, 24);
  for (let hole = 0; hole < 10; hole += 1) {
    const angle = (hole / 10) * 1.7 * Math.PI - 0.2 * Math.PI;
    disc(pen, tone(colours.ink), 16.5 * Math.cos(angle), -30 + 16.5 * Math.sin(angle), 3.6);
  }
  disc(pen, dark, 0, -30, 8);
};

/** The lamp of a telephone that has something to say, in its own light. */
export const lampLit: Thing = (pen) => {
  halftone(pen, { x: -46, y: -46, width: 92, height: 92 }, 6, colours.vermilion, (x, y) => {
    return 0.5 * ramp(44, 10, Math.hypot(x, y));
  });
  disc(pen, colours.ink, 0, 0, 9);
  disc(pen, colours.mark, 0, 0, 6.5);
};

/** The receiver of a telephone, as it lies on its cradle. */
export const receiver: Thing = (pen, tone) => {
  const light = tone(mix(colours.teal, colours.mint, 0.22));
  const dark = tone(colours.teal);
  polygon(pen, light, [
    [-70, -96],
    [70, -96],
    [72, -84],
    [-72, -84],
  ]);
  polygon(pen, dark, [
    [14, -96],
    [70, -96],
    [72, -84],
    [14, -84],
  ]);
  for (const [x, colour] of [
    [-74, light],
    [42, dark],
  ] as const) {
    polygon(pen, colour, [
      [x + 4, -92],
      [x + 28, -92],
      [x + 32, -70],
      [x, -70],
    ]);
  }
};

/** A mug, half in shadow. */
export const mug: Thing = (pen, tone) => {
  footShadow(pen, -20, 20, 9);
  pen.beginPath();
  pen.arc(25, -24, 13, 0, 2 * Math.PI);
  pen.lineWidth = 6;
  pen.strokeStyle = tone(mix(colours['cream-2'], colours['lamp-shade'], 0.35));
  pen.stroke();
  bar(pen, tone(colours.cream), -22, -48, 44, 50);
  bar(pen, tone(mix(colours['cream-2'], colours['lamp-shade'], 0.3)), 4, -48, 18, 50);
  bar(pen, tone(colours.teal), -22, -30, 26, 9);
  bar(pen, tone(colours['teal-2']), 4, -30, 18, 9);
  bar(pen, tone(colours.ink), -22, -50, 44, 5);
};

/** Three pencils and a ruler in a tin. */
export const pencils: Thing = (pen, tone) => {
  footShadow(pen, -18, 18, 8);
  for (const [x, top, lean, colour] of [
    [-9, -92, -9, colours['lamp-shade']],
    [2, -102, 3, colours.mint],
    [11, -86, 15, colours.lamp],
  ] as const) {
    polygon(pen, tone(colour), [
      [x - 3, -40],
      [x + 4, -40],
      [x + lean + 4, top],
      [x + lean - 3, top],
    ]);
    polygon(pen, tone(colours['cream-2']), [
      [x + lean - 3, top],
      [x + lean + 4, top],
      [x + lean + 1, top - 11],
    ]);
  }
  bar(pen, tone(colours['night-3']), -18, -48, 36, 50);
  bar(pen, tone(colours['night-2']), 5, -48, 13, 50);
  bar(pen, tone(colours.shadow), -18, -48, 36, 4);
};

/** Loose sheets, one across the other, with grey lines for words. */
export const papers: Thing = (pen, tone) => {
  const sheet = (x: number, colour: string, lean: number, lines: number): void => {
    polygon(pen, faded(colours.shadow, 0.7), [
      [x - 52 + lean + 7, -16],
      [x + 52 + lean + 7, -16],
      [x + 66 + 7, 14],
      [x - 66 + 7, 14],
    ]);
    polygon(pen, tone(colour), [
      [x - 52 + lean, -22],
      [x + 52 + lean, -22],
      [x + 66, 8],
      [x - 66, 8],
    ]);
    for (let row = 0; row < lines; row += 1) {
      const share = (row + 1) / (lines + 1);
      const half = 42 + 10 * share;
      const skew = lean * (1 - share);
      bar(
        pen,
        tone(mix(colours['ink-2'], colour, 0.45)),
        x - half + skew,
        -22 + 30 * share,
        half * (row === lines - 1 ? 1 : 1.75),
        2,
      );
    }
  };
  sheet(34, colours['cream-2'], 14, 4);
  sheet(-24, colours.cream, -10, 5);
};

/** A tied bundle of newspapers, fresh from the press. */
export const newspapers: Thing = (pen, tone) => {
  footShadow(pen, -100, 100, 13);
  for (let copy = 0; copy < 6; copy += 1) {
    const y = -15 - copy * 15;
    const slip = [0, 5, -3, 4, -2, 2][copy] ?? 0;
    bar(pen, tone(mix(colours['cream-2'], colours['ink-2'], 0.35)), -100 + slip, y, 200, 15);
    bar(pen, tone(copy % 2 === 0 ? colours.cream : colours['cream-2']), -100 + slip, y, 200, 11);
    disc(pen, tone(copy % 2 === 0 ? colours.cream : colours['cream-2']), -100 + slip, y + 5.5, 5.5);
    bar(pen, tone(mix(colours['cream-2'], colours['ink-2'], 0.2)), 62 + slip, y, 38, 11);
  }
  polygon(pen, tone(colours.cream), [
    [-78, -124],
    [82, -124],
    [102, -90],
    [-102, -90],
  ]);
  bar(pen, tone(colours.ink), -62, -119, 92, 8);
  for (const row of [0, 1, 2]) {
    bar(pen, tone(mix(colours['ink-2'], colours.cream, 0.4)), -72 - row * 3.5, -106 + row * 6, 74, 2.5);
    bar(pen, tone(mix(colours['ink-2'], colours.cream, 0.4)), 14 + row * 1.5, -106 + row * 6, 70, 2.5);
  }
  for (const x of [-8, 46]) bar(pen, tone(colours['ink-2']), x, -96, 4, 96);
};

/** A typewriter with a sheet in it. */
export const typewriter: Thing = (pen, tone) => {
  const body = tone(mix(colours['night-3'], colours.mint, 0.12));
  const dark = tone(colours['night-2']);
  footShadow(pen, -112, 112, 14);
  bar(pen, tone(colours.cream), -58, -166, 116, 84);
  bar(pen, tone(colours['cream-2']), 30, -166, 28, 84);
  for (const row of [0, 1, 2, 3])
    bar(pen, tone(mix(colours['ink-2'], colours.cream, 0.4)), -46, -154 + row * 12, row === 3 ? 50 : 88, 3);
  bar(pen, tone(colours.ink), -106, -92, 212, 18);
  disc(pen, tone(colours.ink), -110, -83, 12);
  disc(pen, tone(colours['ink-2']), 110, -83, 12);
  polygon(pen, body, [
    [-88, -76],
    [88, -76],
    [112, 2],
    [-112, 2],
  ]);
  polygon(pen, dark, [
    [36, -76],
    [88, -76],
    [112, 2],
    [44, 2],
  ]);
  bar(pen, tone(colours.shadow), -62, -66, 124, 14);
  for (let row = 0; row < 3; row += 1) {
    for (let key = 0; key < 10; key += 1) {
      const half = 72 + row * 10;
      disc(pen, tone(colours['cream-2']), -half + (key + 0.5) * ((2 * half) / 10), -42 + row * 15, 5.2);
    }
  }
};
