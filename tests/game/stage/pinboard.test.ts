/** The pinboard has room for every line that went out, and grows row by row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardFor } from '../../../src/game/stage/paint/pinboard.ts';

describe('the pinboard', () => {
  it('keeps its width and grows with its lines, two to a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (lines) => {
        const now = boardFor(lines);
        const next = boardFor(lines + 1);
        expect(next.width).toBe(now.width);
        if (lines % 2 === 0) expect(next.height).toBeGreaterThan(now.height);
        else expect(next.height).toBe(now.height);
      }),
    );
  });
});
