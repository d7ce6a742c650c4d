/** Threads of the page: where they are pinned, which way they bow, and where their words find room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang, type Hung } from '../../../src/parts/thread/hang.ts';
import { type Point, pointOn, type Rect } from '../../../src/parts/thread/thread.ts';
import { beneath } from '../../../src/parts/thread/way.ts';

const chip = { width: 100, height: 30 };
const MIDDLE = 600;

function only(from: Rect, to: Rect, taken: readonly Rect[] = [from, to]): Hung {
  const [hung] = hang([{ name: 'a', from, to, chip }], taken, MIDDLE);
  if (!hung) throw new Error('nothing hangs');
  return hung;
}

/** Half way along a thread that hangs freely. */
function halfWay({ way }: Hung): Point {
  const [curve, ...more] = way;
  if (!curve || more.length > 0) throw new Error('it is led');
  return pointOn(curve, 0.5);
}

const overlaps = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const wordOf = (hung: Hung): Rect => ({
  x: hung.chip.x - chip.width / 2,
  y: hung.chip.y - chip.height / 2,
  ...chip,
});

const left = { x: 40, y: 100, width: 200, height: 100 };
const below = { x: 40, y: 400, width: 200, height: 100 };
const right = { x: 900, y: 120, width: 200, height: 100 };
const under = { x: 900, y: 420, width: 200, height: 100 };

describe('a thread between two cards of the page', () => {
  it('runs from edge to edge and sags, where they stand beside each other', () => {
    const hung = only(left, right);
    const { from, to } = hung;
    expect([from.x, to.x]).toEqual([240, 900]);
    expect(halfWay(hung).y).toBeGreaterThan((from.y + to.y) / 2 + 10);
  });

  it.each([
    ['a left column', left, below, 240],
    ['a right column', right, under, 900],
  ])('bows towards the middle of the board in %s', (_, upper, lower, edge) => {
    const hung = only(upper, lower);
    expect([hung.from.x, hung.to.x]).toEqual([edge, edge]);
    const bow = halfWay(hung).x - edge;
    expect(Math.sign(bow)).toBe(Math.sign(MIDDLE - edge));
    expect(Math.abs(bow)).toBeLessThanOrEqual(34);
  });

  it('carries its word in the middle where nothing is in the way', () => {
    const hung = only(left, right);
    const { x, y } = halfWay(hung);
    expect(hung.chip.x).toBeCloseTo(x, 9);
    expect(hung.chip.y).toBeCloseTo(y, 9);
  });

  it('moves its word along to where it covers nothing', () => {
    const hub = { x: 480, y: 60, width: 240, height: 240 };
    expect(overlaps(wordOf(only(left, right)), hub)).toBe(true);
    expect(overlaps(wordOf(only(left, right, [left, right, hub])), hub)).toBe(false);
  });

  it('lets its word hang aside rather than on a card that it bows around', () => {
    const hung = only(left, below);
    expect(overlaps(wordOf(hung), left)).toBe(false);
    expect(overlaps(wordOf(hung), below)).toBe(false);
  });

  it('keeps its word on the thread, whatever is in the way', () => {
    const coordinate = fc.integer({ min: 0, max: 1200 });
    const card = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 80, max: 300 }),
      height: fc.integer({ min: 40, max: 200 }),
    });
    fc.assert(
      fc.property(card, card, fc.array(card, { maxLength: 6 }), (one, other, taken) => {
        const hung = only(one, other, taken);
        const box = wordOf(hung);
        expect(beneath(hung.way, [box])).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps its word off the words of the others', () => {
    const twin = { ...right, y: 128 };
    const [one, two] = hang(
      [
        { name: 'a', from: left, to: right, chip },
        { name: 'b', from: left, to: twin, chip },
      ],
      [left, right],
      MIDDLE,
    );
    expect(one && two && overlaps(wordOf(one), wordOf(two))).toBe(false);
  });
});

describe('the threads of a whole board', () => {
  /** Where its columns stand at 1366 px, and how far apart things hang in them: two of the left, the middle, one of the right. */
  const COLUMNS = [
    { x: 28, width: 245 },
    { x: 425, width: 245 },
    { x: 712, width: 288 },
    { x: 1041, width: 245 },
  ] as const;
  const GAP = 24;

  /** A card with the tag on its pin, which stands out to the left and above. */
  interface Card {
    readonly card: Rect;
    readonly tag: Rect;
  }
  const things = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 1, maxLength: 5 });
  const boards = fc
    .tuple(
      things,
      things,
      things,
      things,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
    )
    .map(([edge, lane, middle, right, pairs]) => {
      const cards = [edge, lane, middle, right].flatMap((heights, column) =>
        heights.map((height, at): Card => {
          const { x, width } = COLUMNS[column] ?? COLUMNS[0];
          const y = 28 + heights.slice(0, at).reduce((sum, above) => sum + above + GAP, 0);
          return { card: { x, y, width, height }, tag: { x: x - 10, y: y - 13, width: 150, height: 24 } };
        }),
      );
      const cardAt = (index: number): readonly Card[] => cards.slice(index % cards.length).slice(0, 1);
      const ties = pairs.flatMap(([one, other], index) =>
        cardAt(one).flatMap((from) =>
          cardAt(other).flatMap((to) => (from === to ? [] : [{ name: String(index), from, to }])),
        ),
      );
      return { cards, ties };
    });

  it('run beneath no card but those they tie', () => {
    fc.assert(
      fc.property(boards, ({ cards, ties }) => {
        const taken = cards.flatMap(({ card, tag }) => [card, tag]);
        const hanging = ties.map(({ name, from, to }) => ({ name, from: from.card, to: to.card, chip }));
        for (const { way } of hang(hanging, taken, 657)) {
          // Its own it touches at their edges alone, to a hair.
          const beneathOf = cards.map(({ card: { x, y, width, height } }) =>
            beneath(way, [{ x: x + 0.01, y, width: width - 0.02, height }]),
          );
          expect(beneathOf).toEqual(cards.map(() => 0));
        }
      }),
    );
  });
});
