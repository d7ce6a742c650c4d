/** What a hand leads, like a needle: it lags, it settles, it jumps nowhere. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGuided } from '../../../src/game/stage/geometry/guided.ts';
import { easeBackOut } from '../../../src/game/stage/geometry/motion.ts';

const NEEDLE = {
  follow: { frequency: 5, damping: 0.6, rest: 0.002 },
  duration: 700,
  ease: easeBackOut,
} as const;
const angles = fc.double({ min: -1.5, max: 1.5, noNaN: true });

it('lags behind a hand, passes it by little, and is there within 0.6 s', () => {
  fc.assert(
    fc.property(angles, fc.integer({ min: 1, max: 60 }), (angle, frame) => {
      const needle = createGuided(0, NEEDLE);
      needle.aim(angle, 'follow');
      expect(needle.value()).toBe(0);
      let furthest = 0;
      for (let passed = 0; passed < 600; passed += frame) {
        needle.tick(frame);
        furthest = Math.max(furthest, needle.value() / angle);
      }
      if (Math.abs(angle) > 0.01) expect(furthest).toBeLessThan(1.15);
      expect(Math.abs(needle.value() - angle)).toBeLessThan(0.005);
    }),
  );
});

it('goes on from where it is when the hand lets go, wherever it is aimed then', () => {
  fc.assert(
    fc.property(angles, angles, fc.integer({ min: 1, max: 400 }), (held, home, elapsed) => {
      const needle = createGuided(0, NEEDLE);
      needle.aim(held, 'follow');
      needle.tick(elapsed);
      const here = needle.value();
      needle.aim(home, 'swing');
      expect(needle.value()).toBeCloseTo(here, 9);
    }),
  );
});

it('swings on its own past its aim and rests on it after its time', () => {
  const needle = createGuided(0, NEEDLE);
  needle.aim(1, 'swing');
  let furthest = 0;
  for (let passed = 0; passed < NEEDLE.duration; passed += 10) {
    needle.tick(10);
    furthest = Math.max(furthest, needle.value());
  }
  expect(furthest).toBeGreaterThan(1.02);
  expect(needle.tick(10)).toBe(false);
  expect(needle.value()).toBe(1);
});

it('jumps where nothing may move', () => {
  const needle = createGuided(0, NEEDLE);
  needle.aim(0.7, 'jump');
  expect(needle.value()).toBe(0.7);
});
