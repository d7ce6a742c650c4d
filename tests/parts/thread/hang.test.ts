/** Threads of the page: where they are pinned, which way they bow, and where their words find room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, hang, type Hung } from '../../../src/parts/thread/hang.ts';
import type { Rect } from '../../../src/parts/thread/thread.ts';

const chip = { width: 100, height: 30 };
const MIDDLE = 600;

function only(from: Rect, to: Rect, taken: readonly Rect[] = [from, to]): Hung {
  const [hung] = hang([{ name: 'a', from, to, chip }], taken, MIDDLE);
  if (!hung) throw new Error('nothing hangs');
  return hung;
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
    const { from, to, control } = only(left, right);
    expect([from.x, to.x]).toEqual([240, 900]);
    expect(along(from, control, to, 0.5).y).toBeGreaterThan((from.y + to.y) / 2 + 10);
  });

  it.each([
    ['a left column', left, below, 240],
    ['a right column', right, under, 900],
  ])('bows towards the middle of the board in %s', (_, upper, lower, edge) => {
    const { from, to, control } = only(upper, lower);
    expect([from.x, to.x]).toEqual([edge, edge]);
    const bow = along(from, control, to, 0.5).x - edge;
    expect(Math.sign(bow)).toBe(Math.sign(MIDDLE - edge));
    expect(Math.abs(bow)).toBeLessThanOrEqual(34);
  });

  it('carries its word in the middle where nothing is in the way', () => {
    const hung = only(left, right);
    const { x, y } = along(hung.from, hung.control, hung.to, 0.5);
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
        const shares = Array.from({ length: 201 }, (_, index) => index / 200);
        const touched = shares.some((share) => {
          const { x, y } = along(hung.from, hung.control, hung.to, share);
          return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
        });
        expect(touched).toBe(true);
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
