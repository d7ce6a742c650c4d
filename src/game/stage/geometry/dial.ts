/** The half dial as numbers: sectors, percent to angle and back, and where it fits in a box. */
import type { EstimativeWord } from '../../../rules/weekend.ts';
import type { Rect } from '../contract.ts';

/** The needle's stops, and where it points straight up, in percent. */
const LOWEST = 1;
const HIGHEST = 99;
const MIDDLE = 50;

export interface Sector {
  readonly word: EstimativeWord;
  /** Percent. */
  readonly from: number;
  readonly to: number;
}

/** The seven words of estimative probability with their ranges in percent (ICD 203, Office of the DNI, 2015). */
export const SECTORS: readonly Sector[] = [
  { word: 'almost-no-chance', from: 1, to: 5 },
  { word: 'very-unlikely', from: 5, to: 20 },
  { word: 'unlikely', from: 20, to: 45 },
  { word: 'even', from: 45, to: 55 },
  { word: 'likely', from: 55, to: 80 },
  { word: 'very-likely', from: 80, to: 95 },
  { word: 'almost-certain', from: 95, to: 99 },
];

/**
 * The needle's angle in radians, clockwise from upright: −π/2 would be 0 %, 0 is 50 %, π/2 would be 100 %.
 * The needle itself stops at 1 % and 99 %.
 */
export function angleOf(percent: number): number {
  const held = Math.min(HIGHEST, Math.max(LOWEST, percent));
  return ((held - MIDDLE) / MIDDLE) * (Math.PI / 2);
}

/** The percent (1–99, not rounded) of a needle that points from the pivot along (dx, dy), CSS px, y down. */
export function percentAlong(dx: number, dy: number): number {
  const angle = Math.atan2(dx, Math.max(0, -dy));
  return Math.min(HIGHEST, Math.max(LOWEST, MIDDLE + (angle / (Math.PI / 2)) * MIDDLE));
}

/** The index in SECTORS that a percent falls into; a shared edge belongs to the sector nearer the middle. */
export function sectorOf(percent: number): number {
  const index = SECTORS.findIndex(({ to }) => (percent < MIDDLE ? percent < to : percent <= to));
  return index === -1 ? SECTORS.length - 1 : index;
}

export interface Dial {
  /** The pivot, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Parts of the radius: the ring of sectors, and the tip of the needle, which leaves their outer part to their words. */
export const RING = { inner: 0.46, outer: 0.93, tip: 0.66 } as const;

/** The box around a sector as drawn about a pivot at (0, 0) with radius 1, y down. */
export function boundsOfSector({ from, to }: Sector): Rect {
  const corners = [from, to, Math.min(to, Math.max(from, MIDDLE))].flatMap((percent) =>
    [RING.inner, RING.outer].map((reach) => [
      reach * Math.sin(angleOf(percent)),
      -reach * Math.cos(angleOf(percent)),
    ]),
  );
  const [across, down] = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? 0));
  const x = Math.min(...(across ?? []));
  const y = Math.min(...(down ?? []));
  return { x, y, width: Math.max(...(across ?? [])) - x, height: Math.max(...(down ?? [])) - y };
}

/** The largest half dial in a box of about 2:1, its pivot at the middle of the bottom edge, `margin` CSS px kept free. */
export function dialIn(box: Rect, margin: number): Dial {
  const radius = Math.max(0, Math.min(box.width / 2 - margin, box.height - 2 * margin));
  return { x: box.x + box.width / 2, y: box.y + box.height - margin, radius };
}
