/** What the player's own work leaves in the room: slips on a pinboard, corrections on a spike, cups. Nothing of it is read. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { bar, disc, line, polygon } from './shapes.ts';
import type { Thing } from './things.ts';

/** A line that went out, as it hangs. */
export interface Slip {
  readonly flash: boolean;
  readonly look: 'whole' | 'cut' | 'struck';
}

/** How many slips hang beside one another. */
const ACROSS = 2;
/** In units. */
const SLIP = { width: 58, height: 36, apart: 10, rim: 7 } as const;

/** How large a board for so many slips is, in units. */
export function boardFor(slips: number): { readonly width: number; readonly height: number } {
  const { width, height, apart, rim } = SLIP;
  const rows = Math.ceil(slips / ACROSS);
  return {
    width: ACROSS * (width + apart) + apart + 2 * rim,
    height: rows * (height + apart) + apart + 2 * rim,
  };
}

/** Drawn from its upper left corner on. */
export function paintBoard(pen: Pen, slips: readonly Slip[], wall: string): void {
  const { width, height } = boardFor(slips.length);
  bar(pen, colours.shadow, 5, 5, width, height);
  bar(pen, mix(colours['ink-2'], wall, 0.3), 0, 0, width, height);
  const cork = mix(colours['lamp-shade'], wall, 0.45);
  bar(pen, cork, SLIP.rim, SLIP.rim, width - 2 * SLIP.rim, height - 2 * SLIP.rim);
  for (const [at, slip] of slips.entries()) {
    const x = SLIP.rim + SLIP.apart + (at % ACROSS) * (SLIP.width + SLIP.apart);
    const y = SLIP.rim + SLIP.apart + Math.floor(at / ACROSS) * (SLIP.height + SLIP.apart);
    pen.save();
    pen.translate(x, y);
    pen.rotate(at % 2 === 0 ? -0.03 : 0.035);
    paintSlip(pen, slip);
    pen.restore();
  }
}

function paintSlip(pen: Pen, { flash, look }: Slip): void {
  const width = look === 'cut' ? SLIP.width * 0.5 : SLIP.width;
  bar(pen, colours.shadow, 3, 3, width, SLIP.height);
  bar(pen, flash ? colours.mark : colours.cream, 0, 0, width, SLIP.height);
  if (flash) bar(pen, colours['vermilion-dark'], 0, 0, width, 7);
  for (const [row, long] of [1, 0.85, 0.55].entries()) {
    bar(pen, colours['ink-2'], 6, 14 + row * 7, (width - 12) * long, 2.5);
  }
  if (look === 'struck') bar(pen, colours['vermilion-dark'], 3, 19, width - 6, 4);
  disc(pen, colours.vermilion, width / 2, 5, 4);
}

/** A spike with so many corrections on it. */
export function spikeWith(count: number): Thing {
  return (pen, tone) => {
    polygon(pen, colours.shadow, [
      [-18, 0],
      [22, 0],
      [34, 8],
      [-8, 8],
    ]);
    bar(pen, tone(colours.ink), -20, -6, 40, 8);
    line(pen, tone(colours['cream-2']), 3, [
      { x: 0, y: -6 },
      { x: 0, y: -74 },
    ]);
    for (let at = 0; at < count; at += 1) {
      pen.save();
      pen.translate(0, -14 - at * 11);
      pen.rotate(at % 2 === 0 ? 0.1 : -0.12);
      bar(pen, tone(at % 2 === 0 ? colours.cream : colours['cream-2']), -24, -4, 48, 8);
      bar(pen, tone(colours['vermilion-dark']), -18, -1, 30, 2);
      pen.restore();
    }
  };
}
