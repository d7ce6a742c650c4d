/** How loud everything is under every setting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsOf, SETTINGS } from '../../../src/game/audio/levels.ts';

const volumes = { muted: false, music: 0.35, effects: 0.5, room: 0.3 };

describe('levels', () => {
  it('play one music at a time', () => {
    expect(levelsOf(volumes, 'desk', false)).toMatchObject({ desk: 0.35, pulse: 0, room: 0.3 });
    expect(levelsOf(volumes, 'pulse', false)).toMatchObject({ desk: 0, pulse: 0.35, room: 0.3 });
    expect(levelsOf(volumes, 'silent', false)).toMatchObject({ desk: 0, pulse: 0, room: 0 });
  });

  it('are all zero where the player has muted', () => {
    for (const setting of SETTINGS) {
      const levels = levelsOf({ ...volumes, muted: true }, setting, false);
      expect(Object.values(levels).every((level) => level === 0)).toBe(true);
    }
  });

  it('step the music back by 6 dB under a sting, and nothing else', () => {
    const open = levelsOf(volumes, 'desk', false);
    const ducked = levelsOf(volumes, 'desk', true);
    expect(20 * Math.log10(ducked.desk / open.desk)).toBeCloseTo(-6, 6);
    expect({ ...ducked, desk: 0 }).toEqual({ ...open, desk: 0 });
  });

  it('carry a sting at 0.7 over music at 0.35', () => {
    expect(levelsOf(volumes, 'desk', false).stings).toBeCloseTo(0.7, 6);
  });

  it('stay between 0 and 1 whatever is asked', () => {
    const any = fc.double({ noNaN: true });
    fc.assert(
      fc.property(
        any,
        any,
        any,
        fc.constantFrom(...SETTINGS),
        fc.boolean(),
        (music, effects, room, at, duck) => {
          const levels = Object.values(levelsOf({ muted: false, music, effects, room }, at, duck));
          return levels.every((level) => level >= 0 && level <= 1);
        },
      ),
    );
  });
});
