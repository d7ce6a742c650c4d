/** The light of each desk of another time: its sky, its room, and what it does to things. */
import type { Light } from '../../../../present/scenery.ts';
import { colours, dawn } from '../../../../parts/theme/theme.ts';
import { mix } from '../colour.ts';
import type { Office } from '../office.ts';
import type { Sky } from '../sky.ts';

export interface LightOf {
  readonly sky: Sky;
  readonly office: Office;
  /** What stands before the sky, far and near, and its lit windows. */
  readonly far: string;
  readonly near: string;
  readonly windows: string;
  /** What lies or falls outside. */
  readonly weather: string;
  /** How much of the wall's colour things take on, 0–1. */
  readonly share: number;
}

/** A light from two colours: that of the room, and that low in its sky. */
function from(wall: string, glow: string, share: number, lamp: string = colours.mark): LightOf {
  const deep = mix(wall, colours.shadow, 0.55);
  return {
    sky: [deep, mix(deep, glow, 0.3), mix(wall, glow, 0.55), glow],
    office: {
      wall: mix(wall, colours.night, 0.25),
      lit: mix(wall, glow, 0.2),
      frame: mix(wall, glow, 0.32),
      desk: mix(wall, colours.shadow, 0.35),
      edge: mix(wall, glow, 0.6),
    },
    far: mix(wall, colours.shadow, 0.3),
    near: mix(wall, colours.shadow, 0.72),
    windows: mix(wall, lamp, 0.8),
    weather: mix(glow, colours.cream, 0.65),
    share,
  };
}

export const LIGHT_OF: Readonly<Record<Light, LightOf>> = {
  gaslight: from('#1d4543', '#7b8a6a', 0.16),
  ash: from('#2b3038', '#4a4f57', 0.4),
  amber: from('#3d2f28', '#8a5a35', 0.16),
  fog: from('#3a4148', '#8f9490', 0.22),
  forenoon: from('#24506b', '#a9c6c9', 0.12),
  frost: from('#24365a', '#8ea3bf', 0.18),
  sultry: from('#33264a', '#7a4f5d', 0.2),
  birch: from('#1f4a3c', '#a8bd8f', 0.14),
  harbour: from('#2a3b46', '#8a7a68', 0.18),
  dusty: from('#4a3240', dawn.sky[2], 0.16),
};
