/** How loud everything is: from the player's settings and the place in the game to one level per sound. */
import type { Screen } from '../../present/screen.ts';

/** What the player has set; volumes 0–1. */
export interface Volumes {
  readonly muted: boolean;
  readonly music: number;
  readonly effects: number;
  readonly room: number;
}

/** What plays beneath: nothing before anything has come in, calm under reading, driven near a deadline. */
export const SETTINGS = ['desk', 'pulse', 'silent'] as const;
export type Setting = (typeof SETTINGS)[number];

export const LOOPS = ['desk', 'pulse', 'room'] as const;
export type Loop = (typeof LOOPS)[number];

/** A level 0–1 for each loop, for the short sounds and for the stings. */
export type Levels = Readonly<Record<Loop | 'effects' | 'stings', number>>;

const SHARES: Readonly<Record<Setting, Readonly<Record<Loop, number>>>> = {
  desk: { desk: 1, pulse: 0, room: 1 },
  pulse: { desk: 0, pulse: 1, room: 1 },
  silent: { desk: 0, pulse: 0, room: 0 },
};

/** Music steps back by 6 dB while a sting sounds: a factor of 10^(−6/20). */
const DUCKED = 10 ** (-6 / 20);

/** A sting is a phrase of the music that should carry over it: twice its volume. */
const STING = 2;

/** The level of every sound. */
export function levelsOf(volumes: Volumes, setting: Setting, ducked: boolean): Levels {
  const on = volumes.muted ? 0 : 1;
  const share = SHARES[setting];
  const music = on * clamp(volumes.music) * (ducked ? DUCKED : 1);
  return {
    desk: share.desk * music,
    pulse: share.pulse * music,
    room: share.room * on * clamp(volumes.room),
    effects: on * clamp(volumes.effects),
    stings: on * clamp(STING * clamp(volumes.music)),
  };
}

/**
 * Which setting a screen asks for: the pulse where something is about to go out, the desk elsewhere. The night is silent
 * until the first source arrives, so the first decision does not wait for music to come over the line; and where the room
 * holds its breath.
 */
export function settingOf(screen: Screen): Setting {
  if (screen.room !== 'step' || screen.tray.length === 0 || screen.hushed || screen.silent) return 'silent';
  return screen.verb === 'file' || screen.scene === 'campaign' ? 'pulse' : 'desk';
}

function clamp(volume: number): number {
  return Math.min(1, Math.max(0, volume));
}
