/** The chain on the page: where a link that is let go ends up, and how its thread hangs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, threadsBetween } from '../../../../src/parts/kinds/chain/chain-thread.ts';
import type { Spun } from '../../../../src/parts/thread/Threads.tsx';
import { pointOn } from '../../../../src/parts/thread/thread.ts';

describe('a link let go over a place', () => {
  it.each([
    ['the first place of an empty chain', [], 'x', 0, ['x']],
    ['a place beyond the end', ['a'], 'x', 3, ['a', 'x']],
    ['a taken place, moving others on', ['a', 'b'], 'x', 0, ['x', 'a', 'b']],
    ['a place in a full chain, dropping the last', ['a', 'b', 'c', 'd'], 'x', 1, ['a', 'x', 'b', 'c']],
    ['its own place', ['a', 'b'], 'b', 1, ['a', 'b']],
    ['a place before its own', ['a', 'b', 'c'], 'c', 0, ['c', 'a', 'b']],
  ])('%s', (_, chosen, link, at, after) => expect(moved(chosen, link, at, 4)).toEqual(after));

  it('hangs there once, in a chain that is never too long', () => {
    const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
    fc.assert(
      fc.property(people, fc.constantFrom('a', 'e', 'x'), fc.nat({ max: 3 }), (chosen, link, at) => {
        const after = moved(chosen, link, at, 4);
        expect(after.filter((each) => each === link)).toHaveLength(1);
        expect(new Set(after).size).toBe(after.length);
        expect(after.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('the thread of a chain', () => {
  const across = [0, 100, 200, 300].map((x) => ({ x, y: 20 }));
  const halfWay = ({ way }: Spun) => way.map((curve) => pointOn(curve, 0.5));
  const bellies = threadsBetween(across, 2).flatMap((thread) => halfWay(thread).map(({ y }) => y - 20));

  it('is tight between two people and slack where a place is empty', () => {
    expect(bellies).toEqual([4, 20, 20]);
  });

  it('bows aside where it runs down', () => {
    const [thread] = threadsBetween(
      [
        { x: 50, y: 0 },
        { x: 50, y: 80 },
      ],
      0,
    );
    expect(thread && halfWay(thread)).toEqual([{ x: 30, y: 40 }]);
  });
});
