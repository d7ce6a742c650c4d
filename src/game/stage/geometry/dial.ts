/** The ring of the half dial: its seven sectors, and what they cover. */
import type { EstimativeWord } from '../../../rules/weekend.ts';
import { angleOf } from '../../../parts/geometry/dial.ts';
import type { Rect } from '../contract.ts';

/** Where the needle points straight up, in percent. */
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

/** The index in SECTORS that a percent falls into; a shared edge belongs to the sector nearer the middle. */
export function sectorOf(percent: number): number {
  const index = SECTORS.findIndex(({ to }) => (percent < MIDDLE ? percent < to : percent <= to));
  return index === -1 ? SECTORS.length - 1 : index;
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
