/** The title: the paper holds the words whole, and the cities stand on both sides of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelAround, through } from '../../../src/game/stage/geometry/channel.ts';
import { crossing, swingShare } from '../../../src/game/stage/geometry/pluck.ts';
import { fitOver, onScreen, planTitle } from '../../../src/game/stage/geometry/title.ts';
import { wayOf } from '../../../src/game/stage/geometry/title-way.ts';
import { pointsOf } from '../../../src/parts/thread/thread.ts';

/** The place of an edge at a height (upright) or at a distance from the left. */
function along(
  [from, to]: readonly [{ x: number; y: number }, { x: number; y: number }],
  at: number,
  upright: boolean,
) {
  const share = upright ? (at - from.y) / (to.y - from.y) : (at - from.x) / (to.x - from.x);
  return upright ? from.x + share * (to.x - from.x) : from.y + share * (to.y - from.y);
}

const screens = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 320, max: 1600 }),
  across: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
  down: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
});

describe('the paper channel', () => {
  it('holds the words whole on every screen', () => {
    fc.assert(
      fc.property(screens, ({ width, height, across, down }) => {
        const panel = {
          x: (width * (1 - across)) / 2,
          y: (height * (1 - down)) / 2,
          width: width * across,
          height: height * down,
        };
        const channel = channelAround(panel, width, height);
        const ends = channel.upright ? [panel.y, panel.y + panel.height] : [panel.x, panel.x + panel.width];
        const [low, high] = channel.upright
          ? [panel.x, panel.x + panel.width]
          : [panel.y, panel.y + panel.height];
        for (const end of ends) {
          expect(along(channel.near, end, channel.upright)).toBeLessThan(low);
          expect(along(channel.far, end, channel.upright)).toBeGreaterThan(high);
        }
      }),
    );
  });

  it.each([
    [1366, 768, true],
    [390, 844, false],
  ])('on %i × %i is upright: %s', (width, height, upright) =>
    expect(planTitle(width, height, undefined).channel.upright).toBe(upright),
  );
});

it('a drawing covers its region and stands on its foot', () => {
  const sides = fc.integer({ min: 80, max: 1500 });
  fc.assert(
    fc.property(sides, sides, (width, height) => {
      const region = { x: 30, y: 40, width, height };
      const fit = fitOver(region, 100, 700);
      expect(onScreen(fit, 0, 0).x).toBeLessThanOrEqual(30 + 1e-6);
      expect(onScreen(fit, 530, 0).x).toBeGreaterThanOrEqual(30 + width - 1e-6);
      expect(onScreen(fit, 0, 100).y).toBeLessThanOrEqual(40 + 1e-6);
      expect(onScreen(fit, 0, 700).y).toBeCloseTo(40 + height, 6);
    }),
  );
});

it('a smooth line passes through all its points', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 50, y: 80 },
    { x: 120, y: 30 },
    { x: 300, y: 90 },
  ];
  const curves = through(points);
  expect(curves.map(([start]) => start)).toEqual(points.slice(0, -1));
  expect(curves.map(([, , , end]) => end)).toEqual(points.slice(1));
});

describe('the thread', () => {
  const panel = { x: 491, y: 50, width: 384, height: 660 };
  const free = { x: 491, y: 320, width: 384, height: 84 };
  const plan = planTitle(1366, 768, panel);
  const line = (taut: number) => pointsOf(wayOf({ width: 1366, panel, free }, plan, taut).curves, 1, 0);
  const lengthOf = (points: readonly { x: number; y: number }[]) =>
    points.reduce((sum, { x, y }, at) => {
      const before = points[at - 1];
      return before ? sum + Math.hypot(x - before.x, y - before.y) : sum;
    }, 0);

  it('runs from pin to pin, loose or tight, and is the shorter the tighter', () => {
    for (const points of [line(0), line(1)]) {
      const ends = [points[0], points.at(-1)];
      for (const [at, pin] of plan.pins.entries()) {
        expect(ends[at]?.x).toBeCloseTo(pin.x, 6);
        expect(ends[at]?.y).toBeCloseTo(pin.y, 6);
      }
    }
    expect(lengthOf(line(1))).toBeLessThan(lengthOf(line(0)));
  });

  it('is met where the pointer crosses it, and not where it passes by', () => {
    const points = line(0);
    const middle = points[Math.floor(points.length / 2)];
    if (!middle) throw new Error('the thread has no middle');
    const above = { x: middle.x, y: middle.y - 40 };
    expect(crossing(points, above, { x: middle.x, y: middle.y + 40 })).toBeCloseTo(0.5, 1);
    expect(crossing(points, above, { x: middle.x + 30, y: middle.y - 60 })).toBeUndefined();
  });

  it('swings most where it is plucked, and not at its pins', () => {
    expect(swingShare(0, 0.3)).toBeCloseTo(0, 9);
    expect(swingShare(1, 0.3)).toBeCloseTo(0, 9);
    expect(swingShare(0.3, 0.3)).toBeGreaterThan(swingShare(0.7, 0.3));
  });
});

it('the mountains of Tehran stand in sight on a phone and in their place on a wide screen', () => {
  const phone = planTitle(390, 844, { x: 23, y: 150, width: 343, height: 540 }).tehran;
  const peak = onScreen(phone.fit, 0, 215 + phone.drop);
  expect(peak.y).toBeGreaterThan(phone.region.y);
  expect(peak.y).toBeLessThan(844 - 60);
  expect(planTitle(1366, 768, undefined).tehran.drop).toBe(0);
});
