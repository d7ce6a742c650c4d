/** Movement: it arrives, it overshoots only where it should, and it comes to rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createGlide,
  createSpring,
  easeBackOut,
  easeCubicOut,
  easeSineInOut,
  pluckAt,
  RINGING,
  ringAt,
} from '../../../src/game/stage/geometry/motion.ts';

describe('easings', () => {
  it.each([
    ['cubic out', easeCubicOut],
    ['sine in and out', easeSineInOut],
    ['back out', easeBackOut],
  ])('%s runs from 0 to 1', (_name, ease) => {
    expect(ease(0)).toBeCloseTo(0, 9);
    expect(ease(1)).toBeCloseTo(1, 9);
  });

  it('only back out runs past its end', () => {
    const shares = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
    expect(Math.max(...shares.map(easeBackOut))).toBeGreaterThan(1.05);
    expect(Math.max(...shares.map(easeCubicOut))).toBeLessThanOrEqual(1);
  });
});

describe('a glide', () => {
  it('arrives in its time and not before', () => {
    const glide = createGlide(10);
    glide.aim(20, 100, easeCubicOut);
    expect(glide.tick(60)).toBe(true);
    expect(glide.value()).toBeGreaterThan(10);
    expect(glide.value()).toBeLessThan(20);
    expect(glide.tick(40)).toBe(false);
    expect(glide.value()).toBe(20);
  });

  it('jumps in no time', () => {
    const glide = createGlide(0);
    glide.aim(5, 0, easeCubicOut);
    expect(glide.value()).toBe(5);
  });

  it('goes on from where it is when aimed elsewhere', () => {
    const glide = createGlide(0);
    glide.aim(100, 100, easeSineInOut);
    glide.tick(50);
    const midway = glide.value();
    glide.aim(0, 100, easeSineInOut);
    expect(glide.value()).toBeCloseTo(midway, 9);
  });

  it('does not begin again when aimed where it is going', () => {
    const glide = createGlide(0);
    glide.aim(100, 100, easeCubicOut);
    glide.tick(90);
    glide.aim(100, 100, easeCubicOut);
    expect(glide.tick(10)).toBe(false);
  });
});

it('a spring comes to rest at its target, however slow the frames', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.integer({ min: 1, max: 250 }),
      (target, frame) => {
        const spring = createSpring(0, { frequency: 0.85, damping: 0.36, rest: 0.001 });
        spring.aim(target);
        let passed = 0;
        while (spring.tick(frame) && passed < 20_000) passed += frame;
        expect(spring.value()).toBe(target);
        expect(spring.speed()).toBe(0);
        expect(passed).toBeLessThan(10_000);
      },
    ),
  );
});

it('a spring is at the same place at the same time at every frame rate', () => {
  const natures = fc.record({
    frequency: fc.double({ min: 0.5, max: 8, noNaN: true }),
    damping: fc.double({ min: 0.1, max: 2, noNaN: true }),
    rest: fc.constant(0),
  });
  fc.assert(
    fc.property(natures, fc.integer({ min: 1, max: 25 }), (nature, frames) => {
      const [once, often] = [createSpring(0, nature), createSpring(0, nature)];
      for (const spring of [once, often]) spring.aim(1);
      once.tick(200);
      for (let frame = 0; frame < frames; frame += 1) often.tick(200 / frames);
      expect(often.value()).toBeCloseTo(once.value(), 6);
      expect(often.speed()).toBeCloseTo(once.speed(), 4);
    }),
  );
});

it('a pushed spring swings and comes back', () => {
  const spring = createSpring(0, { frequency: 1, damping: 0.3, rest: 0.001 });
  spring.push(2);
  spring.tick(100);
  expect(spring.value()).toBeGreaterThan(0.1);
  while (spring.tick(16));
  expect(spring.value()).toBe(0);
});

it('a light spring swings past its target, an overdamped one does not', () => {
  const furthest = (damping: number): number => {
    const spring = createSpring(0, { frequency: 1, damping, rest: 0.001 });
    spring.aim(1);
    let most = 0;
    while (spring.tick(8)) most = Math.max(most, spring.value());
    return most;
  };
  expect(furthest(0.3)).toBeGreaterThan(1.1);
  expect(furthest(1.2)).toBeLessThanOrEqual(1);
});

it('a pluck begins strong, dies away and ends', () => {
  const swings = Array.from({ length: 900 }, (_, elapsed) => Math.abs(pluckAt(elapsed, 900)));
  expect(Math.max(...swings.slice(0, 100))).toBeGreaterThan(10);
  expect(Math.max(...swings)).toBeLessThanOrEqual(26);
  expect(Math.max(...swings.slice(600))).toBeLessThan(0.5);
  expect(pluckAt(900, 900)).toBe(0);
});

describe('a telephone', () => {
  it('rings twice, leans both ways, and lies still between, before and after', () => {
    const leans = Array.from({ length: RINGING + 200 }, (_, elapsed) => ringAt(elapsed));
    const rings = leans.filter(
      (lean, at) => lean !== 0 && leans.slice(Math.max(0, at - 100), at).every((before) => before === 0),
    );
    expect(rings).toHaveLength(2);
    expect(Math.min(...leans)).toBeLessThan(0);
    expect(Math.max(...leans)).toBeGreaterThan(0);
    expect([...leans.slice(0, 700), ...leans.slice(RINGING)].every((lean) => lean === 0)).toBe(true);
  });
});
