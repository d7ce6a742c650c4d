/** Threads: how they sag, how far they are drawn, where they are pinned. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../../../src/game/stage/geometry/pluck.ts';
import {
  boundsOf,
  led,
  pinOn,
  pinsOf,
  pointOn,
  pointsOf,
  sagging,
  sagOf,
  sideTowards,
} from '../../../src/parts/thread/thread.ts';

const coordinate = fc.integer({ min: 0, max: 1400 });
const point = fc.record({ x: coordinate, y: coordinate });
const card = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 80, max: 300 }),
  height: fc.integer({ min: 40, max: 160 }),
});

describe('a hanging thread', () => {
  it.each([
    [40, 18],
    [300, 33],
    [900, 50],
  ])('of %i px hangs %i px', (length, sag) => expect(sagOf(length)).toBeCloseTo(sag, 9));

  it('ends at its pins and hangs between them by its sag', () => {
    const curve = sagging({ x: 100, y: 50 }, { x: 400, y: 50 }, 30);
    expect(pointOn(curve, 0)).toEqual({ x: 100, y: 50 });
    expect(pointOn(curve, 1)).toEqual({ x: 400, y: 50 });
    expect(pointOn(curve, 0.5)).toEqual({ x: 250, y: 80 });
  });

  it('hangs straight where one pin is right above the other', () => {
    const curve = sagging({ x: 100, y: 50 }, { x: 100, y: 350 }, 40);
    expect(pointOn(curve, 0.5)).toEqual({ x: 100, y: 200 });
  });

  it('is drawn from its first pin to its second', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0.05, max: 1, noNaN: true }), (from, to, drawn) => {
        const points = pointsOf([sagging(from, to, 20)], drawn, 0);
        const end = pointOn(sagging(from, to, 20), drawn);
        expect(points[0]?.x).toBeCloseTo(from.x, 6);
        expect(points.at(-1)?.x).toBeCloseTo(end.x, 4);
        expect(points.at(-1)?.y).toBeCloseTo(end.y, 4);
      }),
    );
  });

  it('swings in the middle and stays put at its ends', () => {
    const curve = sagging({ x: 0, y: 0 }, { x: 300, y: 0 }, 20);
    const [still, plucked] = [pointsOf([curve], 1, 0), pointsOf([curve], 1, 26)];
    expect(plucked[0]?.y).toBeCloseTo(still[0]?.y ?? Number.NaN, 6);
    expect(plucked.at(-1)?.y).toBeCloseTo(still.at(-1)?.y ?? Number.NaN, 6);
    expect((plucked[14]?.y ?? 0) - (still[14]?.y ?? 0)).toBeCloseTo(26, 6);
  });

  it('lies inside its bounds', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const points = pointsOf([sagging(from, to, 40)], 1, 0);
        const box = boundsOf(points, 5);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThan(box.x);
          expect(y).toBeGreaterThan(box.y);
          expect(x).toBeLessThan(box.x + box.width);
          expect(y).toBeLessThan(box.y + box.height);
        }
      }),
    );
  });
});

describe('pins', () => {
  const from = { x: 0, y: 100, width: 200, height: 100 };

  it.each([
    ['right', { x: 400, y: 90, width: 200, height: 100 }],
    ['bottom', { x: 50, y: 400, width: 200, height: 100 }],
    ['top', { x: 50, y: -300, width: 200, height: 100 }],
    ['left', { x: -400, y: 90, width: 200, height: 100 }],
  ] as const)('stand on the %s side towards a card there', (side, other) =>
    expect(sideTowards(from, other)).toBe(side),
  );

  it('never stand inside their card', () => {
    const sides = fc.constantFrom('left', 'right', 'top', 'bottom');
    fc.assert(
      fc.property(card, sides, fc.double({ min: -1, max: 1, noNaN: true }), (rect, side, slide) => {
        const { x, y } = pinOn(rect, side, slide);
        const inside = x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
        expect(inside).toBe(false);
      }),
    );
  });

  it('on one side stand in the order of the cards they lead to', () => {
    const upper = { x: 500, y: 0, width: 100, height: 50 };
    const lower = { x: 500, y: 400, width: 100, height: 50 };
    const pins = pinsOf([
      { name: 'down', from, to: lower },
      { name: 'up', from, to: upper },
    ]);
    expect(pins.get('up')?.[0].y).toBeLessThan(pins.get('down')?.[0].y ?? Number.NaN);
    expect(pins.get('up')?.[0].x).toBe(pins.get('down')?.[0].x);
  });
});

describe('threads from a column of cards to words one beneath another', () => {
  /** As on a wide board: three cards on the left, their words in the middle, the question beneath those, one card on the right. */
  const heights = fc.integer({ min: 80, max: 160 });
  const boards = fc.record({
    cards: fc.tuple(heights, heights, heights),
    gutter: fc.integer({ min: 28, max: 56 }),
  });
  const WORD = { width: 180, height: 52 } as const;
  const inside = ({ x, y }: { x: number; y: number }, box: ReturnType<typeof boundsOf>) =>
    x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

  it('run behind no word but their own, nor beneath the question, and do not cross', () => {
    fc.assert(
      fc.property(boards, ({ cards, gutter }) => {
        const tops = cards.map((_, at) => cards.slice(0, at).reduce((sum, high) => sum + high + 24, 20));
        const words = [0, 1, 2].map((at) => ({ x: 460, y: 20 + at * 64, ...WORD }));
        const question = { x: 280 + gutter, y: 20 + 3 * 64 + 8, width: 700, height: 400 };
        const ways = words.map(({ x, y, width, height }, at) => {
          const from = { x: 280 + 13, y: (tops[at] ?? 0) + (cards[at] ?? 0) / 2 };
          const via = { x: x + width / 2, y: y + height / 2 };
          const to = { x: 1000, y: 80 + at * 30 };
          return pointsOf(led(from, via, to), 1, 0);
        });
        for (const [at, way] of ways.entries()) {
          for (const [other, word] of words.entries()) {
            if (other !== at) expect(way.some((each) => inside(each, word))).toBe(false);
          }
          const before = way.filter(({ x }) => x < 460);
          expect(before.some((each) => inside(each, question))).toBe(false);
          expect(way.at(-1)).toEqual({ x: 1000, y: 80 + at * 30 });
        }
        for (const [at, way] of ways.slice(1).entries()) {
          for (const [index, point] of way.slice(1).entries()) {
            expect(crossing(ways[at] ?? [], way[index] ?? point, point)).toBeUndefined();
          }
        }
      }),
    );
  });
});
