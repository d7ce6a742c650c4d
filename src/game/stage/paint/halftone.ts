/** The dot screen and the grain of the print. */
import type { Rect } from '../contract.ts';
import type { Pen } from '../picture.ts';

/**
 * Dots on a screen turned by 45°, their radius `cell · 0.72 · √value`, over an area in CSS px.
 * `value` gives the ink (0–1) at a point; nothing is printed below 0.01.
 */
export function halftone(
  pen: Pen,
  area: Rect,
  cell: number,
  colour: string,
  value: (x: number, y: number) => number,
): void {
  const rows = rowsOf(area, cell, value);
  pen.fillStyle = colour;
  rows.forEach(({ y, dots, full }, at) => {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    // Full dots leave nothing between them: what they cover is one flat colour, and much sooner painted.
    if (full && above?.full) pen.fillRect(area.x - cell, above.y, area.width + 2 * cell, y - above.y);
    if (full && above?.full && below?.full) return;
    pen.beginPath();
    for (const { x, radius } of dots) {
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, 0, 2 * Math.PI);
    }
    pen.fill();
  });
}

interface Row {
  readonly y: number;
  readonly dots: readonly { readonly x: number; readonly radius: number }[];
  /** Whether every dot of it is as large as a dot can be. */
  readonly full: boolean;
}

function rowsOf(area: Rect, cell: number, value: (x: number, y: number) => number): readonly Row[] {
  const across = cell * Math.SQRT2;
  const down = cell * Math.SQRT1_2;
  const first = Math.floor(area.y / down);
  const last = Math.ceil((area.y + area.height) / down);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const y = (first + at) * down;
    const shift = (first + at) % 2 === 0 ? 0 : across / 2;
    const dots = [];
    let full = true;
    for (let x = Math.floor(area.x / across) * across + shift; x <= area.x + area.width + cell; x += across) {
      const ink = Math.min(1, value(x, y));
      if (ink < 1) full = false;
      if (ink >= 0.01) dots.push({ x, radius: cell * 0.72 * Math.sqrt(ink) });
    }
    return { y, dots, full };
  });
}

/** 0 before `from`, 1 after `to`, straight between; `from` may be the larger. */
export function ramp(from: number, to: number, at: number): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** The same row of numbers (0–1) for the same seed, so that a picture stays itself (mulberry32, T. Ettinger). */
export function scatter(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Faint specks over an area, at most `density` of them per 1000 square px, as many as `share` (0–1) lets stay. */
export function grain(
  pen: Pen,
  area: Rect,
  density: number,
  colour: string,
  seed: number,
  share: (x: number, y: number) => number,
): void {
  const next = scatter(seed);
  const count = Math.round((area.width * area.height * density) / 1000);
  pen.fillStyle = colour;
  for (let speck = 0; speck < count; speck += 1) {
    const x = area.x + next() * area.width;
    const y = area.y + next() * area.height;
    if (next() < share(x, y)) pen.fillRect(x, y, 1, 1);
  }
}
