/** The outlines of the lamps that hang over desks of other times: the page draws them as pictures, the stage at their size. */

/** What a part of a lamp is: in which colour it is drawn. */
export type LampPart = 'face' | 'dark' | 'glow';

export interface LampShape {
  /** In a field 58 wide and 48 high; it hangs from the middle of the upper edge. */
  readonly path: string;
  /** Undefined where only its line is drawn. */
  readonly fill?: LampPart;
  /** The width of its outline; none without one. */
  readonly line?: number;
}

export const LAMP_FIELD = { width: 58, height: 48 } as const;

const cord = (to: number): LampShape => ({ path: `M29 0v${to}`, line: 3 });

export const LAMP_SHAPES: Readonly<Record<string, readonly LampShape[]>> = {
  glass: [
    cord(8),
    { path: 'M22 8h14v7H22z', fill: 'glow', line: 2 },
    { path: 'M22 15h14c2 8 12 11 16 21H6c4-10 14-13 16-21z', fill: 'face', line: 2 },
    { path: 'M29 15h7c2 8 12 11 16 21H29z', fill: 'dark' },
    { path: 'M6 36h46v5H6z', fill: 'glow', line: 2 },
  ],
  enamel: [
    cord(10),
    { path: 'M23 10h12v8H23z', fill: 'dark', line: 2 },
    { path: 'M23 18h12l21 20H2z', fill: 'face', line: 2 },
    { path: 'M29 18h6l21 20H29z', fill: 'dark' },
    { path: 'M24 40a5 5 0 1 0 10 0 5 5 0 1 0-10 0z', fill: 'glow', line: 2 },
  ],
  globe: [
    cord(10),
    { path: 'M5 34a24 24 0 0 1 48 0z', fill: 'face', line: 2 },
    { path: 'M29 10a24 24 0 0 1 24 24H29z', fill: 'dark' },
    { path: 'M13 34h32a16 8 0 0 1-32 0z', fill: 'glow', line: 2 },
  ],
  arm: [
    { path: 'M29 0v6L44 20 32 30', line: 4 },
    { path: 'm20 20 16 2 8 16-30 2z', fill: 'face', line: 2 },
    { path: 'm28 21 8 1 8 16-16 1z', fill: 'dark' },
    { path: 'm14 40 30-2v5l-30 2z', fill: 'glow', line: 2 },
    { path: 'M40.500 20a3.500 3.500 0 1 0 7 0 3.500 3.500 0 1 0-7 0z', fill: 'glow', line: 2 },
  ],
  tube: [
    { path: 'M14 0v14M44 0v14', line: 2.5 },
    { path: 'M2 14h54v12H2z', fill: 'face', line: 2 },
    { path: 'M29 15h26v10H29z', fill: 'dark' },
    { path: 'M6 26h46v7H6z', fill: 'glow', line: 2 },
  ],
  bulb: [
    cord(16),
    { path: 'M24 16h10v8H24z', fill: 'dark', line: 2 },
    { path: 'M24 24h10c7 6 6 18-5 18s-12-12-5-18z', fill: 'glow', line: 2 },
  ],
  bell: [
    cord(6),
    { path: 'M24 6h10v6H24z', fill: 'dark', line: 2 },
    { path: 'M24 12h10c0 12 8 14 15 25H9c7-11 15-13 15-25z', fill: 'face', line: 2 },
    { path: 'M29 12h5c0 12 8 14 15 25H29z', fill: 'dark' },
    { path: 'M19 37h20a10 7 0 0 1-20 0z', fill: 'glow', line: 2 },
  ],
  banker: [
    { path: 'M12 0v12M46 0v12', line: 3 },
    { path: 'M8 12h42c5 4 6 10 6 16H2c0-6 1-12 6-16z', fill: 'face', line: 2 },
    { path: 'M29 12h21c5 4 6 10 6 16H29z', fill: 'dark' },
    { path: 'M5 28h48v5H5z', fill: 'glow', line: 2 },
  ],
  drum: [
    cord(8),
    { path: 'M12 8h34l4 26H8z', fill: 'face', line: 2 },
    { path: 'M29 8h17l4 26H29z', fill: 'dark' },
    { path: 'M12 34h34v5H12z', fill: 'glow', line: 2 },
  ],
  cone: [
    cord(4),
    { path: 'M25 4h8l14 34H11z', fill: 'face', line: 2 },
    { path: 'M29 4h4l14 34H29z', fill: 'dark' },
    { path: 'M15 38h28v5H15z', fill: 'glow', line: 2 },
  ],
};
