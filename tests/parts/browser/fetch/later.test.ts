/** What comes later comes, whatever the line does: checked, within its time, asked for again, and never under a spoilt address. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitFor } from '../../../../src/parts/browser/fetch/later.ts';
import { PAUSES } from '../../../../src/parts/browser/fetch/persist.ts';
import { browserWith, type Outcome, OUTCOMES } from './browser.ts';

/** A room of the stage, what it is made of, and what those are made of. */
const NEEDS = {
  'room.js': ['toys.js', 'studio.js'],
  'toys.js': ['studio.js'],
  'studio.js': [],
  'one.mp3': [],
  'later.css': [],
};
const TRIES = PAUSES.length + 1;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How something ends, with all the time in the world. */
async function ending<T>(promise: Promise<T>): Promise<T | 'failed'> {
  const ended = promise.catch(() => 'failed' as const);
  await vi.runAllTimersAsync();
  return ended;
}

const failures = (most: number) =>
  fc.array(fc.constantFrom<Outcome>(...OUTCOMES.filter((outcome) => outcome !== 'right')), {
    maxLength: most,
  });

describe('a script', () => {
  it('comes with all that it needs whatever fails on the way, each run once and what is needed first', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({ 'room.js': failures(3), 'toys.js': failures(3), 'studio.js': failures(3) }),
        fc.boolean(),
        async (outcomes, preloads) => {
          const { later, ran, asked } = browserWith(NEEDS, outcomes, preloads);
          expect(await ending(later.bring('room.js'))).not.toBe('failed');
          expect(ran).toEqual(['studio.js', 'toys.js', 'room.js']);
          expect(new Set(asked).size).toBe(asked.length);
        },
      ),
      { numRuns: 200 },
    ));

  it('that stands in the list of the rest comes after that list, whatever fails on the way, and the list comes once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({ 'list.js': failures(3), 'room.js': failures(3), 'studio.js': failures(3) }),
        async (outcomes) => {
          const { later, ran, asked } = browserWith(NEEDS, outcomes, true, ['studio.js']);
          expect(await ending(later.bring('room.js'))).not.toBe('failed');
          expect(ran).toEqual(['list.js', 'studio.js', 'toys.js', 'room.js']);
          expect(new Set(asked).size).toBe(asked.length);
        },
      ),
    ));

  it('is asked for again with its list, where that was given up', async () => {
    const { later, ran } = browserWith(NEEDS, { 'list.js': Array(TRIES).fill('wrong') }, true, []);
    expect(await ending(later.bring('studio.js'))).toBe('failed');
    expect(await ending(later.bring('studio.js'))).not.toBe('failed');
    expect(ran).toEqual(['list.js', 'studio.js']);
  });

  it('is given up after a few tries, and comes when it is wanted again', async () => {
    const { later, asked, lost } = browserWith(NEEDS, { 'studio.js': Array(TRIES).fill('wrong') });
    expect(await ending(later.bring('studio.js'))).toBe('failed');
    expect([asked.length, lost()]).toEqual([TRIES, 1]);
    expect(await ending(later.bring('studio.js'))).not.toBe('failed');
  });

  it('is asked for once, however many want it', async () => {
    const { later, asked, ran } = browserWith(NEEDS, {});
    await ending(Promise.all([later.bring('toys.js'), later.bring('room.js'), later.bring('room.js')]));
    expect(later.get('room.js')).toBeDefined();
    expect(asked.toSorted()).toEqual(['/assets/room.js', '/assets/studio.js', '/assets/toys.js']);
    expect(ran).toHaveLength(3);
  });

  it('that has not come is not to be had', () => {
    expect(() => browserWith(NEEDS, {}).later.get('toys.js')).toThrow('toys.js has not come');
  });
});

describe('a style sheet', () => {
  it('is in force once, whatever fails on the way, and never asked for under a spoilt address', () =>
    fc.assert(
      fc.asyncProperty(failures(3), fc.boolean(), async (outcomes, preloads) => {
        const { later, dressed, asked, ran } = browserWith(NEEDS, { 'later.css': outcomes }, preloads);
        const both = Promise.all([later.bring('later.css'), later.bring('later.css')]);
        expect(await ending(both)).not.toBe('failed');
        expect([dressed, ran]).toEqual([['later.css'], []]);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    ));

  it('is given up after a few tries, and comes when it is wanted again', async () => {
    const { later, asked, lost } = browserWith(NEEDS, { 'later.css': Array(TRIES).fill('wrong') });
    expect(await ending(later.bring('later.css'))).toBe('failed');
    expect([asked.length, lost()]).toEqual([TRIES, 1]);
    expect(await ending(later.bring('later.css'))).not.toBe('failed');
  });
});

describe('without a network', () => {
  it('no try is counted, and the first one with it brings the file', async () => {
    const { later, asked, connect } = browserWith(NEEDS, {});
    connect(false);
    const coming = later.bring('studio.js');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toHaveLength(1);
    connect(true);
    expect(await ending(coming)).not.toBe('failed');
    expect(asked).toHaveLength(2);
  });

  it('a pause ends as soon as the network is back', async () => {
    const { later, asked, connect } = browserWith(NEEDS, { 'studio.js': ['reset'] });
    const coming = later.bring('studio.js');
    await vi.advanceTimersByTimeAsync(1);
    connect(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    await coming;
  });
});

describe('a sound', () => {
  it('is used under an address that was right, and fetched again where it cannot be used', async () => {
    const { later } = browserWith(NEEDS, { 'one.mp3': ['wrong', 'endless'] });
    const used: string[] = [];
    const use = async (address: string): Promise<string> => {
      used.push(address);
      if (used.length === 1) throw new Error('cannot be decoded');
      return address;
    };
    expect(await ending(later.take('/assets/one.mp3', use))).toBe('/assets/one.mp3?again=3');
    expect(used).toEqual(['/assets/one.mp3?again=2', '/assets/one.mp3?again=3']);
  });

  it('that the build does not list is used as it is: in the one file everything is there', async () => {
    const { later, asked } = browserWith(NEEDS, {});
    expect(await ending(later.take('data:audio/mpeg;base64,AAAA', async (address) => address))).toBe(
      'data:audio/mpeg;base64,AAAA',
    );
    expect(asked).toEqual([]);
  });
});

it('gives a file time by its size, and never without end', () => {
  expect(limitFor(0)).toBe(10_000);
  expect(limitFor(600_000)).toBe(85_000);
});
