/** The journal on the shelf: a move writes as little after thousands as after hundreds, and a torn write loses nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import { FULL_PART, movesOf } from '../../../src/record/journal.ts';
import type { OpenWeekend } from '../../../src/record/open-weekend.ts';
import type { Move } from '../../../src/rules/state.ts';
import { backChannel as weekend } from '../../../src/weekends/back-channel/weekend.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { stockedWith } from './stocked.ts';
import { memoryStorage } from './memory.ts';

const { journal } = play(weekend, randomClicker(7));
const SAVE = 'back-channel/save/one';

function gameOver(storage: Storage, ...ids: string[]): Game {
  const shelf = createShelf(() => storage);
  return createGame({
    ...stockedWith(weekend),
    shelf,
    newId: () => ids.shift() ?? 'one',
    edition: '0.0.0+test',
  });
}

/** A weekend played to its end and then leafed through, back and forth, until so many moves are made. */
function* moves(many: number): Generator<Move> {
  yield* journal.slice(0, many);
  const [first = '', second = ''] = weekend.steps.map(({ id }) => id);
  for (let made = journal.length; made < many; made += 1)
    yield { type: 'turn', to: made % 2 ? first : second };
}

/** A storage that tells what is read from it and written to it, and can be torn: from some write on it takes none. */
function watched(writes = Number.POSITIVE_INFINITY) {
  const storage = memoryStorage();
  const seen = { read: new Array<string>(), written: new Array<readonly [key: string, text: string]>() };
  const watching: Storage = {
    clear: () => storage.clear(),
    key: (index) => storage.key(index),
    removeItem: (key) => storage.removeItem(key),
    get length() {
      return storage.length;
    },
    getItem: (key) => (seen.read.push(key), storage.getItem(key)),
    setItem(key, text) {
      if (seen.written.length >= writes) throw new DOMException('torn', 'QuotaExceededError');
      seen.written.push([key, text]);
      storage.setItem(key, text);
    },
  };
  return { storage: watching, ...seen };
}

describe('a move', () => {
  it('writes no more after thousands of moves than within a weekend, and a full part only once', () => {
    const { storage, written } = watched();
    const game = gameOver(storage);
    game.start(weekend.id);
    const sizes: number[] = [];
    for (const move of moves(3000)) {
      written.length = 0;
      game.move(move);
      sizes.push(written.reduce((sum, [, text]) => sum + text.length, 0));
    }
    const most = (list: readonly number[]) => Math.max(...list);
    expect(most(sizes.slice(2000))).toBeLessThanOrEqual(1.05 * most(sizes.slice(0, 1000)));
    expect(most(sizes)).toBeLessThan(15_000);
    const open = game.store.getState().open;
    expect(open?.journal.parts.every((part) => part.length === FULL_PART)).toBe(true);
    expect(storage.length).toBe((open?.journal.parts.length ?? 0) + 2);
  });

  it('writes one text, and at most one full part beside it', () => {
    const { storage, written } = watched();
    const game = gameOver(storage);
    game.start(weekend.id);
    for (const move of moves(300)) {
      written.length = 0;
      game.move(move);
      expect(written.filter(([key]) => key === SAVE).length).toBeLessThanOrEqual(1);
      expect(written.length).toBeLessThanOrEqual(2);
    }
  });

  it('looks at one text to see whether another tab has moved', () => {
    const { storage, read } = watched();
    const game = gameOver(storage);
    game.start(weekend.id);
    for (const move of moves(200)) game.move(move);
    read.length = 0;
    game.move({ type: 'turn', to: weekend.steps[3]?.id ?? '' });
    expect(read.filter((key) => key !== 'back-channel/current')).toEqual([SAVE]);
  });
});

describe('a list of saves', () => {
  it('reads no journal, and each save once', () => {
    const { storage, read } = watched();
    const game = gameOver(storage);
    game.start(weekend.id);
    for (const move of moves(200)) game.move(move);
    read.length = 0;
    game.leave();
    expect(read).toEqual([SAVE]);
    expect(game.store.getState().saves).toMatchObject([{ id: 'one', summary: { filed: true } }]);
  });
});

describe('a torn write', () => {
  it('loses nothing of what was written before, wherever it tears', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 150 }), (writes) => {
        const { storage } = watched(writes);
        const game = gameOver(storage);
        game.start(weekend.id);
        const written = new Map<string | null, OpenWeekend | undefined>();
        for (const move of moves(130)) {
          game.move(move);
          const text = storage.getItem(SAVE);
          // What a torn write has left stays the same for all moves that follow.
          if (!written.has(text)) written.set(text, game.store.getState().open);
        }
        const was = written.get(storage.getItem(SAVE));
        const again = gameOver(storage);
        again.resume('one');
        const { notice, open } = again.store.getState();
        expect(notice).toBeUndefined();
        expect(open?.state).toEqual(was?.state);
        expect(open && movesOf(open.journal)).toEqual(was && movesOf(was.journal));
      }),
      { numRuns: 25 },
    );
  });

  it('opens from the snapshot where a full part is missing or damaged, and keeps the rest as it was', () => {
    const { storage } = watched();
    const game = gameOver(storage);
    game.start(weekend.id);
    for (const move of moves(180)) game.move(move);
    const { state } = game.store.getState().open ?? {};
    for (const harm of [
      () => storage.setItem('back-channel/journal/one/2', '{"part":2,"moves":[{"type":"fly"}]}'),
      () => storage.removeItem('back-channel/journal/one/1'),
    ]) {
      harm();
      const again = gameOver(storage);
      const whole = again.exportSave('one') ?? '';
      again.resume('one');
      expect(again.store.getState()).toMatchObject({ notice: 'opened-snapshot', open: { state } });
      expect(whole).toContain(storage.getItem('back-channel/journal/one/0'));
    }
    const last = gameOver(storage, 'two');
    const whole = last.exportSave('one');
    last.resume('one');
    last.move({ type: 'turn', to: weekend.steps[0]?.id ?? '' });
    last.leave();
    const aside = last.store.getState().saves.find(({ problem }) => problem === 'aside');
    expect(aside && last.exportSave(aside.id)).toBe(whole);
    expect(storage.getItem('back-channel/journal/one/0')).toBeNull();
  });
});

describe('a file', () => {
  it('holds the whole journal in one text, and brings it to another device', () => {
    const here = gameOver(memoryStorage());
    here.start(weekend.id);
    for (const move of moves(400)) here.move(move);
    const file = here.exportSave('one') ?? '';
    expect(JSON.parse(file)).toHaveLength(1 + (here.store.getState().open?.journal.parts.length ?? 0));
    const there = gameOver(memoryStorage());
    there.importSave(file);
    there.resume('one');
    const [open, was] = [there.store.getState().open, here.store.getState().open];
    expect(open?.state).toEqual(was?.state);
    expect(open && movesOf(open.journal)).toEqual(was && movesOf(was.journal));
  });

  it('is removed with every part of its journal', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.start(weekend.id);
    for (const move of moves(200)) game.move(move);
    game.remove('one');
    expect([...Array(storage.length).keys()].map((at) => storage.key(at))).toEqual(['back-channel/current']);
  });
});
