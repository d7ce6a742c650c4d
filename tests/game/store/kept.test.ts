/** Nothing lost: opening writes nothing, what cannot be read whole is kept as it was, and every failed write is told. */
import { describe, expect, it } from 'vitest';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import { type OpenWeekend, opened, saveOf } from '../../../src/record/open-weekend.ts';
import { textsIn } from '../../../src/record/save-text.ts';
import { isComplete } from '../../../src/rules/credit.ts';
import { questionWithId } from '../../../src/rules/lookup.ts';
import { begin } from '../../../src/rules/step.ts';
import { isFiled, progress } from '../../../src/rules/steps.ts';
import { playOn } from '../../rules/desk.ts';
import { isSame } from '../../../src/rules/shape.ts';
import { backChannel as weekend } from '../../../src/weekends/back-channel/weekend.ts';
import { savedNames, savedText } from './fixtures.ts';
import { stockedWith } from './stocked.ts';
import { memoryStorage } from './memory.ts';

const KEY = 'back-channel/save/one';

function gameOver(storage: Storage): Game {
  let made = 0;
  return createGame({
    ...stockedWith(weekend),
    shelf: createShelf(() => storage),
    newId: () => `new-${(made += 1)}`,
    edition: '0.0.0+test',
  });
}

/** A storage that holds one save, and what of its journal lies beside it. */
function storageWith(text: string): Storage {
  const storage = memoryStorage();
  const { save, parts } = textsIn(text.replace(/"id":"[a-z-]+"/, '"id":"one"'));
  storage.setItem(KEY, save);
  parts.forEach((part, number) => storage.setItem(`back-channel/journal/one/${number}`, part));
  return storage;
}

/** Every save of a released game, by its format and its name. */
const RELEASED = [1, 2, 3].flatMap((format) => savedNames(format).map((name) => [format, name] as const));

/** Everything that lies in a storage, but for which weekend was last open. */
const contents = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key !== 'back-channel/current')
    .map((key) => [key, storage.getItem(key)]);

/** What a question of an earlier version is called today. */
const renamed = new Map((weekend.changes ?? []).flatMap(({ questions = {} }) => Object.entries(questions)));

const archivedOf = (open: OpenWeekend | undefined) =>
  (open?.archived ?? []).map(({ question, answer }) => [question, answer]);

/** A save of the middle of a weekend, as this edition writes it once play has gone on, with something in it exchanged. */
function changed(name: string, changes: object = {}): string {
  const open = opened(weekend, { save: savedText(1, name), parts: [] });
  if ('problem' in open) throw new Error(`${name} does not open: ${open.problem}`);
  return JSON.stringify({ ...JSON.parse(saveOf(open, '0.0.0+test')), id: 'one', ...changes });
}

const NOT_WHOLE = {
  'a base that is no state': changed('gone-on-from-a-base', { base: { at: 'shift' } }),
  'a base that is no state, before a journal that would replay without one': changed('gone-on-from-a-base', {
    base: 'lost',
    journal: [{ type: 'turn', to: 'shift' }],
  }),
  'a journal that no longer replays': changed('in-the-middle', {
    journal: [{ type: 'turn', to: 'a-step-that-is-gone' }],
  }),
  'a journal that is none': changed('in-the-middle', { journal: [{ type: 'fly' }] }),
};

describe('opening a save', () => {
  it.each(RELEASED)('writes nothing to it: %i, %s', (format, name) => {
    const storage = storageWith(savedText(format, name));
    const before = contents(storage);
    const game = gameOver(storage);
    game.resume('one');
    expect(game.store.getState().room).toBe('step');
    game.changedElsewhere();
    game.leave();
    game.resume(game.store.getState().last ?? '');
    expect(contents(storage)).toEqual(before);
  });

  it.each(Object.entries(NOT_WHOLE))('writes nothing to it where it holds %s', (_, text) => {
    const storage = storageWith(text);
    gameOver(storage).resume('one');
    expect(contents(storage)).toEqual([[KEY, text]]);
  });
});

describe('a save of a released format', () => {
  it.each(RELEASED)('opens as it was left and goes on to the end: %i, %s', (format, name) => {
    const text = savedText(format, name);
    const { save } = textsIn(text);
    const storage = storageWith(text);
    const game = gameOver(storage);
    game.resume('one');
    const then: OpenWeekend['state'] = JSON.parse(save).snapshot;
    const { open: now, notice: told } = game.store.getState();
    const isOlder = JSON.parse(save).contentVersion < weekend.contentVersion;
    expect(told).toBe(isOlder ? 'opened-edition' : undefined);
    const kept = [...Object.entries(now?.state.answers ?? {}), ...archivedOf(now)];
    expect(kept).toEqual(expect.arrayContaining(Object.entries(then.answers)));
    // What was settled then is settled still, under the name it has today, unless it has no place any more.
    const gone = new Set((now?.archived ?? []).map(({ question }) => question));
    const today = (ids: readonly string[]) =>
      ids.filter((id) => !gone.has(id)).map((id) => renamed.get(id) ?? id);
    // A question that asks for more than it did is open again.
    const isWhole = (id: string) => {
      const question = questionWithId(weekend, id);
      return now !== undefined && question !== undefined && isComplete(weekend, now.state, question);
    };
    expect(now?.state.locked).toEqual(today(then.locked).filter(isWhole));
    expect(now?.state.known).toEqual(today(then.known));
    expect(now?.state.contested).toEqual(
      Object.fromEntries(Object.entries(then.contested).filter(([id]) => !gone.has(id))),
    );
    expect(game.store.getState().open?.drafts).toEqual(JSON.parse(save).drafts);
    const { at } = game.store.getState().open?.state ?? { at: '' };
    for (const to of [weekend.steps[0]?.id ?? '', at]) game.move({ type: 'turn', to });
    const again = gameOver(storage);
    again.resume('one');
    const { open, notice } = again.store.getState();
    // Nothing is written before the first move: until then it is still of the earlier version.
    expect(notice).toBe(isOlder && at === weekend.steps[0]?.id ? 'opened-edition' : undefined);
    expect(open?.inClass).toEqual(JSON.parse(save).class);
    expect(open?.state.seats).toEqual(then.seats);
    expect(open?.state).toEqual(game.store.getState().open?.state);
    const { done, of } = progress(weekend, playOn(weekend, open?.state ?? begin(weekend), undefined));
    expect(done).toBe(of);
  });

  it.each(RELEASED)('stays filed where it was, and only there: %i, %s', (format, name) => {
    const game = gameOver(storageWith(savedText(format, name)));
    game.resume('one');
    const { open } = game.store.getState();
    expect(open && isFiled(weekend, open.state)).toBe(name.startsWith('filed'));
  });

  it('is listed as filed where it was', () => {
    const filed = RELEASED.filter(
      ([format, name]) =>
        gameOver(storageWith(savedText(format, name))).store.getState().saves[0]?.summary?.filed,
    );
    expect(filed).toEqual([
      [1, 'filed'],
      [2, 'filed'],
      [2, 'filed-in-version-3'],
      [2, 'filed-just-now'],
      [3, 'filed-by-a-pair'],
    ]);
  });
});

describe('a save of another content version', () => {
  it('is opened where it is an earlier one, and said so', () => {
    const game = gameOver(storageWith(changed('in-the-middle', { contentVersion: 1 })));
    game.resume('one');
    expect(game.store.getState()).toMatchObject({ notice: 'opened-edition', room: 'step' });
  });

  it('is taken in from a file where it is an earlier one, and said so', () => {
    const game = gameOver(memoryStorage());
    game.importSave(changed('in-the-middle', { contentVersion: 1 }));
    expect(game.store.getState().notice).toBe('imported-edition');
    game.importSave(changed('in-the-middle'));
    expect(game.store.getState().notice).toBe('imported');
  });

  it('is left alone where it is a newer one, and said so', () => {
    const text = changed('in-the-middle', { contentVersion: weekend.contentVersion + 1 });
    const storage = storageWith(text);
    const game = gameOver(storage);
    game.resume('one');
    expect(game.store.getState()).toMatchObject({ notice: 'save-newer', room: 'title' });
    game.start(weekend.id);
    expect(storage.getItem(KEY)).toBe(text);
  });
});

describe('a save that cannot be read whole', () => {
  it.each(Object.entries(NOT_WHOLE))('opens from its snapshot and says so: %s', (_, text) => {
    const game = gameOver(storageWith(text));
    game.resume('one');
    const { open, notice } = game.store.getState();
    expect(notice).toBe('opened-snapshot');
    expect(open?.state).toEqual(JSON.parse(text).snapshot);
  });

  it.each(Object.entries(NOT_WHOLE))(
    'is kept as it was once play goes on, to be downloaded: %s',
    (_, text) => {
      const storage = storageWith(text);
      const game = gameOver(storage);
      game.resume('one');
      const back = weekend.steps[0]?.id ?? '';
      expect(game.move({ type: 'turn', to: back })).toBe(true);
      game.leave();
      const kept = game.store.getState().saves.find((save) => save.problem === 'aside');
      expect(game.exportSave(kept?.id)).toBe(text);
      // What was gone on with opens whole from now on, and is not put aside again.
      const again = gameOver(storage);
      again.resume('one');
      expect(again.store.getState().notice).toBeUndefined();
      expect(again.store.getState().open?.state.at).toBe(back);
      again.move({ type: 'turn', to: again.store.getState().open?.state.reached ?? '' });
      again.leave();
      expect(again.store.getState().saves.filter((save) => save.problem === 'aside')).toHaveLength(1);
      again.remove(kept?.id ?? '');
      expect(contents(storage).some(([, kept]) => kept === text)).toBe(false);
    },
  );

  it.each(Object.entries(NOT_WHOLE))(
    'is not written over where there is no room to keep it: %s',
    (_, text) => {
      const full = memoryStorage({ room: text.length + 200 });
      full.setItem(KEY, text);
      const game = gameOver(full);
      game.resume('one');
      const back = weekend.steps[0]?.id ?? '';
      expect(game.move({ type: 'turn', to: back })).toBe(true);
      expect(game.store.getState().open?.state.at).toBe(back);
      expect(full.getItem(KEY)).toBe(text);
      game.leave();
      expect(game.store.getState().saves.some((save) => game.exportSave(save.id) === text)).toBe(true);
    },
  );
});

describe('a write that fails', () => {
  const file = changed('in-the-middle');
  for (const [name, storage, why] of [
    ['full', () => memoryStorage({ room: 2000 }), 'full'],
    ['forbidden', () => memoryStorage({ refuses: true }), 'refused'],
  ] as const) {
    it(`is told each time a file is brought in and the storage is ${name}`, () => {
      const game = gameOver(storage());
      for (const times of [1, 2]) {
        game.importSave(file);
        expect(game.store.getState().notice).toBe(`import-${why}`);
        expect(game.store.getState().saves).toHaveLength(times);
        game.dismissNotice();
      }
      // It can be played until the tab is closed.
      game.resume(game.store.getState().saves[0]?.id ?? '');
      expect(isSame(game.store.getState().open?.state, JSON.parse(file).snapshot)).toBe(true);
    });
  }

  it('is told each time a weekend starts', () => {
    const game = gameOver(memoryStorage({ room: 100 }));
    for (const _ of [1, 2]) {
      game.start(weekend.id);
      expect(game.store.getState().notice).toBe('storage-full');
      game.dismissNotice();
      game.leave();
    }
  });
});
