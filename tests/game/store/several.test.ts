/** Several weekends on one shelf: each save brings the weekend it is of, and waiting for one stops nothing. */
import { describe, expect, it } from 'vitest';
import { goTo } from '../../../src/game/page/rooms/table.tsx';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import type { Entry, LoadedWeekend } from '../../../src/weekends/entry.ts';
import { loaded as harbour } from '../../fixtures/weekends/harbour/loaded.ts';
import { loaded as pass } from '../../fixtures/weekends/pass/loaded.ts';
import { memoryStorage } from './memory.ts';

/** A weekend on a line that brings it, or breaks, when the test says so. */
function onLine(weekend: LoadedWeekend) {
  let comes = () => {};
  let breaks = () => {};
  const line = new Promise<LoadedWeekend>((resolve, reject) => {
    comes = () => resolve(weekend);
    breaks = () => reject(new Error('the line broke'));
  });
  const entry: Entry = { id: weekend.weekend.id, front: {}, scene: 'title', load: () => line };
  return { entry, comes, breaks };
}

function gameOver(storage: Storage, library: readonly Entry[]): Game {
  let made = 0;
  const newId = () => `save-${(made += 1)}`;
  // The same tab, opened again.
  const shelf = createShelf(() => storage);
  return createGame({ library, shelf, tab: shelf, newId, edition: 'test' });
}

const atOnce = [harbour, pass].map((weekend) => {
  const { entry, comes } = onLine(weekend);
  comes();
  return entry;
});

/** Until everything that has come is taken in. */
const settled = () => new Promise((done) => setTimeout(done, 0));
const told = ({ store }: Game) => {
  const { room, coming, notice, open } = store.getState();
  return { room, coming, notice, weekend: open?.weekend.id, at: open?.state.at };
};

/** A shelf with a weekend begun of each. */
async function shelfOfBoth(): Promise<Storage> {
  const storage = memoryStorage();
  const game = gameOver(storage, atOnce);
  for (const { id } of atOnce) {
    game.start(id);
    await settled();
  }
  return storage;
}

describe('a weekend that is still on the line', () => {
  it('is waited for on the title, and begins when it comes', async () => {
    const line = onLine(harbour);
    const game = gameOver(memoryStorage(), [line.entry]);
    game.start('harbour');
    expect(told(game)).toMatchObject({ room: 'title', coming: 'harbour', weekend: undefined });
    line.comes();
    await settled();
    expect(told(game)).toMatchObject({ room: 'step', coming: undefined, weekend: 'harbour', at: 'watch' });
  });

  it.each(['', 'nowhere', 'watch'])('is not opened by the address “%s” when it comes', async (named) => {
    const storage = await shelfOfBoth();
    const lines = [onLine(harbour), onLine(pass)];
    const game = gameOver(
      storage,
      lines.map(({ entry }) => entry),
    );
    goTo(game, named);
    for (const { comes } of lines) comes();
    await settled();
    expect(told(game)).toMatchObject({ room: 'title', coming: undefined, weekend: undefined });
  });

  it('begins once, however often it is asked for', async () => {
    const line = onLine(harbour);
    const game = gameOver(memoryStorage(), [line.entry]);
    game.start('harbour');
    game.start('harbour');
    line.comes();
    await settled();
    expect(game.store.getState().saves).toHaveLength(1);
  });

  it('does not begin for somebody who has begun another meanwhile, or gone back', async () => {
    const [slow, quick] = [onLine(harbour), onLine(pass)];
    const game = gameOver(memoryStorage(), [slow.entry, quick.entry]);
    game.start('harbour');
    game.start('pass');
    quick.comes();
    await settled();
    slow.comes();
    await settled();
    expect(told(game).weekend).toBe('pass');
    expect(game.store.getState().saves).toHaveLength(1);
  });

  it('that never comes is said, and all stays as it was', async () => {
    const line = onLine(harbour);
    const game = gameOver(memoryStorage(), [line.entry]);
    game.start('harbour');
    line.breaks();
    await settled();
    expect(told(game)).toMatchObject({ room: 'title', coming: undefined, notice: 'weekend-lost' });
    expect(game.store.getState().saves).toEqual([]);
  });
});

describe('a shelf with saves of several weekends', () => {
  it('lists them all, and each opens in its own', async () => {
    const game = gameOver(await shelfOfBoth(), atOnce);
    const { saves } = game.store.getState();
    expect(saves.map(({ summary }) => [summary?.weekend, summary?.number])).toEqual([
      ['harbour', 1],
      ['pass', 2],
    ]);
    for (const { id, summary } of saves) {
      game.resume(id);
      await settled();
      expect(told(game)).toMatchObject({ room: 'step', weekend: summary?.weekend });
    }
  });

  it('asks in the background for those that it is to tell of', async () => {
    const storage = await shelfOfBoth();
    const game = gameOver(storage, atOnce);
    await settled();
    expect([...game.store.getState().weekends.keys()]).toEqual(['harbour', 'pass']);
  });

  it('goes to a step that an address names once the weekend of this tab is there', async () => {
    const game = gameOver(await shelfOfBoth(), atOnce);
    await game.bringOwn();
    expect(game.goTo('watch')).toBe(false);
    expect(game.goTo('arrival')).toBe(true);
    expect(told(game)).toMatchObject({ weekend: 'pass', at: 'arrival' });
  });

  it('keeps a save of a weekend that this edition does not have, and says so', async () => {
    const storage = await shelfOfBoth();
    const before = storage.getItem('back-channel/save/save-2');
    const game = gameOver(storage, atOnce.slice(0, 1));
    expect(game.store.getState().saves.map(({ problem }) => problem)).toEqual([undefined, 'foreign']);
    game.resume('save-2');
    expect(told(game)).toMatchObject({ room: 'title', notice: 'save-foreign' });
    game.importSave(before ?? '');
    expect(told(game).notice).toBe('import-foreign');
    expect(storage.getItem('back-channel/save/save-2')).toBe(before);
  });

  it('takes in a file of either', async () => {
    const storage = await shelfOfBoth();
    const game = gameOver(memoryStorage(), atOnce);
    for (const id of ['save-1', 'save-2']) {
      game.importSave(storage.getItem(`back-channel/save/${id}`) ?? '');
      await settled();
      expect(told(game).notice).toBe('imported');
    }
    expect(game.store.getState().saves.map(({ problem }) => problem)).toEqual([undefined, undefined]);
  });
});
