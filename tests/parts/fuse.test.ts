/** What fails behind a fuse fails there, and is told to whoever must take it down. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFuse } from '../../src/parts/fuse.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => vi.restoreAllMocks());

it('passes on what is asked while nothing fails', () => {
  let blown = 0;
  const asked: unknown[] = [];
  createFuse(() => (blown += 1))((one: number, other: string) => void asked.push(one, other))(1, 'two');
  expect([asked, blown]).toEqual([[1, 'two'], 0]);
});

it('blows at the first failure: that is written down, and nothing behind it is done any more', () => {
  const failure = new Error('dry');
  let [blown, done] = [0, 0];
  const fused = createFuse(() => (blown += 1));
  const work = fused(() => void (done += 1));
  const fail = fused(() => {
    throw failure;
  });
  work();
  expect(fail).not.toThrow();
  for (const act of [work, fail]) act();
  expect([blown, done]).toEqual([1, 1]);
  expect(console.error).toHaveBeenCalledExactlyOnceWith(failure);
});
