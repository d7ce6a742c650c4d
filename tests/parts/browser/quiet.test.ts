/** What may come later waits for its moment, but not for ever. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietFor } from '../../../src/parts/browser/quiet.ts';

const QUIET = { untouched: 600, pressed: 1500, longest: 6000 } as const;

/** Presses after so many ms each, and the ms after which it is quiet. */
const CASES = [
  { name: 'nothing is pressed', presses: [], at: 600 },
  { name: 'something is pressed once', presses: [500], at: 2000 },
  { name: 'something is pressed only afterwards', presses: [700], at: 600 },
  { name: 'a second press follows', presses: [100, 1500], at: 3000 },
  { name: 'somebody presses without a pause', presses: [500, 1500, 2500, 3500, 4500, 5500], at: 6000 },
] as const;

describe('quiet comes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(CASES)('after $at ms where $name', async ({ presses, at }) => {
    const where = new EventTarget();
    let quiet = false;
    void quietFor(where, QUIET).then(() => (quiet = true));
    for (const press of presses) setTimeout(() => where.dispatchEvent(new Event('keydown')), press);
    await vi.advanceTimersByTimeAsync(at - 1);
    expect(quiet).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(quiet).toBe(true);
  });
});
