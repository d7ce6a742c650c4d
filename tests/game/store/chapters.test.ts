/** A chapter that is still on the line: whoever goes into it waits where they are, and nothing is lost where it does not come. */
import { describe, expect, it } from 'vitest';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import type { Entry, LoadedWeekend } from '../../../src/weekends/entry.ts';
import { memoryStorage } from './memory.ts';

const CLOCK = '2001-01-01T20:00';
const weekend = {
  id: 'short',
  contentVersion: 1,
  chapters: ['evening', 'night'],
  steps: [
    { id: 'dusk', chapter: 'evening', verb: 'read', clock: CLOCK, questions: [] },
    { id: 'dark', chapter: 'night', verb: 'read', clock: CLOCK, questions: [] },
  ],
  drawer: [],
  documents: [],
  claims: [],
  questions: [],
} as const satisfies LoadedWeekend['weekend'];

/** A line that brings the second chapter, or breaks, when the test says so; how often it was asked for is counted. */
function line() {
  const asked: ((words: LoadedWeekend['words']) => void)[] = [];
  const broken: ((error: Error) => void)[] = [];
  const night = () =>
    new Promise<LoadedWeekend['words']>((resolve, reject) => {
      asked.push(resolve);
      broken.push(reject);
    });
  const loaded: LoadedWeekend = { weekend, words: { evening: 'E' }, scenery: {}, chapters: { night } };
  const entry: Entry = { id: 'short', front: {}, scene: 'title', load: () => Promise.resolve(loaded) };
  return {
    entry,
    comes: () => asked.at(-1)?.({ night: 'N' }),
    breaks: () => broken.at(-1)?.(new Error('the line broke')),
    times: () => asked.length,
  };
}

/** Until everything that has come is taken in. */
const settled = () => new Promise((done) => setTimeout(done, 0));
const told = ({ store }: Game) => {
  const { room, coming, notice, open, weekends } = store.getState();
  return { room, coming, notice, at: open?.state.at, words: weekends.get('short')?.words };
};
const turn = (game: Game, to: string) => game.move({ type: 'turn', to });

function gameOn(entry: Entry, storage = memoryStorage()): Game {
  return createGame({
    library: [entry],
    shelf: createShelf(() => storage),
    // The same tab, opened again.
    tab: createShelf(() => storage),
    newId: () => 'one',
    edition: 'test',
  });
}

async function begunOn(entry: Entry, storage?: Storage): Promise<Game> {
  const game = gameOn(entry, storage);
  game.start('short');
  await settled();
  return game;
}

describe('the way into a chapter that has not come', () => {
  it('is gone when it comes, and until then the player stays on the step', async () => {
    const { entry, comes } = line();
    const game = await begunOn(entry);
    expect(turn(game, 'dark')).toBe(true);
    expect(told(game)).toMatchObject({ room: 'step', at: 'dusk', coming: 'short' });
    comes();
    await settled();
    expect(told(game)).toMatchObject({ at: 'dark', coming: undefined, words: { evening: 'E', night: 'N' } });
  });

  it('is told of where it does not come, and asked for again with the next press', async () => {
    const { entry, comes, breaks } = line();
    const game = await begunOn(entry);
    turn(game, 'dark');
    breaks();
    await settled();
    expect(told(game)).toMatchObject({ room: 'step', at: 'dusk', coming: undefined, notice: 'chapter-lost' });
    turn(game, 'dark');
    comes();
    await settled();
    expect(told(game).at).toBe('dark');
  });

  it('is not gone for somebody who has left meanwhile', async () => {
    const { entry, comes } = line();
    const game = await begunOn(entry);
    turn(game, 'dark');
    game.leave();
    comes();
    await settled();
    expect(told(game)).toMatchObject({ room: 'title', at: 'dusk' });
  });

  it('is never waited for where it leads nowhere', async () => {
    const { entry, times } = line();
    const game = await begunOn(entry);
    expect(turn(game, 'nowhere')).toBe(false);
    expect(times()).toBe(0);
  });

  it('is open at once where it was asked for ahead', async () => {
    const { entry, comes } = line();
    const game = await begunOn(entry);
    const ahead = game.bringAhead();
    comes();
    await ahead;
    turn(game, 'dark');
    expect(told(game)).toMatchObject({ at: 'dark', coming: undefined });
  });
});

describe('a save that stands in a later chapter', () => {
  async function shelf(): Promise<Storage> {
    const storage = memoryStorage();
    const { entry, comes } = line();
    const game = await begunOn(entry, storage);
    turn(game, 'dark');
    comes();
    await settled();
    return storage;
  }

  it('opens when that has come', async () => {
    const { entry, comes } = line();
    const game = gameOn(entry, await shelf());
    game.resume('one');
    await settled();
    expect(told(game)).toMatchObject({ room: 'title', coming: 'short', at: undefined });
    comes();
    await settled();
    expect(told(game)).toMatchObject({ room: 'step', at: 'dark', words: { night: 'N' } });
  });

  it('is led into by an address once that has come', async () => {
    const { entry, comes } = line();
    const game = gameOn(entry, await shelf());
    const last = game.bringOwn();
    await settled();
    expect(game.goTo('dark')).toBe(false);
    comes();
    await last;
    expect(game.goTo('dark')).toBe(true);
    expect(told(game)).toMatchObject({ room: 'step', at: 'dark' });
  });

  it('is followed by a tab that stands before it when that has come', async () => {
    const storage = memoryStorage();
    const [here, there] = [line(), line()];
    const game = await begunOn(here.entry, storage);
    const other = gameOn(there.entry, storage);
    await settled();
    other.resume('one');
    await settled();
    turn(other, 'dark');
    there.comes();
    await settled();
    game.changedElsewhere();
    expect(told(game)).toMatchObject({ room: 'title', coming: 'short', at: 'dusk' });
    here.comes();
    await settled();
    expect(told(game)).toMatchObject({ room: 'step', at: 'dark', notice: 'two-tabs' });
  });
});
