/** The store: every move is saved as it is made, and nothing that goes wrong with a save loses one. */
import { describe, expect, it } from 'vitest';
import { stepWithId } from '../../../src/rules/lookup.ts';
import type { Move } from '../../../src/rules/state.ts';
import { begin } from '../../../src/rules/step.ts';
import { progress } from '../../../src/rules/steps.ts';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { FORMAT } from '../../../src/record/format.ts';
import { FULL_PART, movesOf } from '../../../src/record/journal.ts';
import { opened, type OpenWeekend, saveOf } from '../../../src/record/open-weekend.ts';
import { replay } from '../../../src/record/replay.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import { playedBy } from '../../record/played.ts';
import { playOn } from '../../rules/desk.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { smallWeekend } from '../../rules/small-weekend.ts';
import { stockedWith } from './stocked.ts';
import { memoryStorage } from './memory.ts';

const weekend = smallWeekend;
const { journal } = play(weekend, randomClicker(7));

function gameOver(storage: Storage): Game {
  let made = 0;
  const newId = () => `save-${(made += 1)}-${Math.random().toString(36).slice(2, 8)}`;
  return createGame({
    ...stockedWith(weekend),
    shelf: createShelf(() => storage),
    newId,
    edition: '0.0.0+test',
  });
}

/** A save of the whole weekend, with something in it exchanged. */
const file = (changes: object = {}): string =>
  JSON.stringify({ ...JSON.parse(saveOf(playedBy(weekend, journal), '0.0.0+test')), ...changes });

/** What a save alone opens; throws where nothing does. */
function open(save: string): OpenWeekend {
  const read = opened(weekend, { save, parts: [] });
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('the day of filing', () => {
  it('is that of the clock handed in, kept with the save, and stays whatever the clock says later', () => {
    const storage = memoryStorage();
    let today = '2026-03-01';
    const game = createGame({
      ...stockedWith(weekend),
      shelf: createShelf(() => storage),
      newId: () => 'one',
      today: () => today,
      edition: '0.0.0+test',
    });
    game.start(weekend.id);
    for (const move of journal) {
      const { filedOn } = game.store.getState().open ?? {};
      game.move(move);
      if (filedOn !== undefined) today = '1999-12-31';
    }
    game.leave();
    expect(game.store.getState()).toMatchObject({ today: '1999-12-31' });
    expect(game.store.getState().saves.map(({ summary }) => summary?.filedOn)).toEqual(['2026-03-01']);
    game.resume('one');
    expect(game.store.getState().open?.filedOn).toBe('2026-03-01');
  });
});

describe('saving', () => {
  it('comes back to exactly the same state after every single move', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.start(weekend.id);
    for (const move of journal) {
      game.move(move);
      const again = gameOver(storage);
      again.resume(again.store.getState().last ?? '');
      expect(again.store.getState().open?.state).toEqual(game.store.getState().open?.state);
    }
  });

  it('opens any prefix of a journal in the state that prefix led to', () => {
    for (let length = 0; length <= journal.length; length += 1) {
      const prefix = journal.slice(0, length);
      expect(open(file({ journal: prefix })).state).toEqual(replay(weekend, begin(weekend), prefix));
    }
  });

  it('keeps a sentence half typed', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.start(weekend.id);
    game.draft('assessment', 'half a sen');
    const again = gameOver(storage);
    again.resume(again.store.getState().last ?? '');
    expect(again.store.getState().open?.drafts).toEqual({ assessment: 'half a sen' });
  });

  it('keeps every move, however many', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.start(weekend.id);
    for (const move of journal.slice(0, 9)) game.move(move);
    const { reached } = game.store.getState().open?.state ?? { reached: '' };
    const made = Array.from({ length: 40 * FULL_PART }, (_, at): Move => {
      return { type: 'turn', to: at % 2 === 0 ? 'first-number' : reached };
    });
    for (const move of made) game.move(move);
    const again = gameOver(storage);
    again.resume(again.store.getState().last ?? '');
    const before = game.store.getState().open;
    const after = again.store.getState().open;
    expect(after?.state).toEqual(before?.state);
    expect(after && movesOf(after.journal)).toEqual(before && movesOf(before.journal));
    expect(after && movesOf(after.journal).slice(-made.length)).toEqual(made);
  });

  it('keeps one answer for a question that was answered several times in a row', () => {
    const game = gameOver(memoryStorage());
    game.start(weekend.id);
    game.move({ type: 'turn', to: 'first-number' });
    for (const percent of [10, 20, 30]) game.move({ type: 'answer', question: 'prior', answer: percent });
    expect(game.store.getState().open?.journal.recent).toEqual([
      { type: 'turn', to: 'first-number' },
      { type: 'answer', question: 'prior', answer: 30 },
    ]);
  });

  it('leaves every other weekend alone when a new one starts, ends or is removed', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.start(weekend.id);
    const first = game.store.getState().open?.id ?? '';
    game.move({ type: 'turn', to: 'first-number' });
    game.start(weekend.id);
    game.remove(game.store.getState().open?.id ?? '');
    game.resume(first);
    expect(game.store.getState().open?.state.at).toBe('first-number');
  });

  it('shows no weekend to the next player, and keeps it', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.start(weekend.id);
    game.nextPlayer();
    const again = gameOver(storage);
    again.resume(again.store.getState().last ?? '');
    expect(again.store.getState().open).toBeUndefined();
    expect(again.store.getState().saves).toHaveLength(1);
  });

  it('keeps nothing once everything is cleared', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.start(weekend.id);
    game.set({ textSize: 150 });
    game.clear();
    expect(storage.length).toBe(0);
    expect(game.store.getState().settings.textSize).toBe(100);
  });
});

describe('storage that will not serve', () => {
  for (const [name, storage, notice] of [
    ['forbidden', () => memoryStorage({ refuses: true }), 'storage-refused'],
    ['full', () => memoryStorage({ room: 200 }), 'storage-full'],
  ] as const) {
    it(`plays on when it is ${name}, and says so once`, () => {
      const game = gameOver(storage());
      game.start(weekend.id);
      expect(game.store.getState().notice).toBe(notice);
      game.dismissNotice();
      for (const move of journal) expect(game.move(move)).toBe(true);
      expect(game.store.getState().notice).toBeUndefined();
      expect(game.exportSave()).toContain('"journal"');
    });
  }
});

describe('a save that is not as it should be', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['no JSON at all', 'not a save', 'damaged'],
    ['JSON of something else', '[1,2,3]', 'damaged'],
    ['a format that never was', file({ format: 0 }), 'damaged'],
    ['a newer format', file({ format: FORMAT + 1 }), 'newer'],
    ['another weekend', file({ weekend: 'elsewhere' }), 'foreign'],
    ['far too long', file().padEnd(5_000_001), 'foreign'],
    ['neither journal nor snapshot', file({ journal: [{ type: 'turn', to: 'x' }], snapshot: {} }), 'damaged'],
  ];
  for (const [name, text, problem] of cases) {
    it(`is told apart and kept: ${name}`, () => {
      const storage = memoryStorage();
      storage.setItem('back-channel/save/odd', text);
      const game = gameOver(storage);
      expect(game.store.getState().saves).toMatchObject([{ id: 'odd', problem }]);
      game.resume('odd');
      expect(game.store.getState().notice).toBe(`save-${problem}`);
      expect(game.exportSave('odd')).toBe(text);
      game.start(weekend.id);
      expect(game.store.getState().room).toBe('step');
    });
    it(`changes nothing when it is brought in: ${name}`, () => {
      const game = gameOver(memoryStorage());
      game.importSave(text);
      expect(game.store.getState()).toMatchObject({ notice: `import-${problem}`, saves: [] });
    });
  }

  it('opens from its snapshot where its journal no longer replays, and says so', () => {
    const storage = memoryStorage();
    const snapshot = replay(weekend, begin(weekend), journal.slice(0, 9));
    const stale = file({ journal: [{ type: 'turn', to: 'a-step-that-is-gone' }], snapshot });
    storage.setItem('back-channel/save/one', stale);
    const game = gameOver(storage);
    game.resume('one');
    expect(game.store.getState()).toMatchObject({ notice: 'opened-snapshot', open: { state: snapshot } });
    expect(game.move(journal[9] ?? { type: 'turn', to: '' })).toBe(true);
    const again = gameOver(storage);
    again.resume('one');
    expect(again.store.getState().open?.state).toEqual(game.store.getState().open?.state);
  });

  it('leads to the end from anywhere, also where two steps have changed places since', () => {
    const changed: Record<string, string> = {
      'letter-balance': 'reply-balance',
      'reply-balance': 'letter-balance',
    };
    const steps = weekend.steps.flatMap(({ id }) => stepWithId(weekend, changed[id] ?? id) ?? []);
    const older = { ...weekend, steps };
    const played = play(older, randomClicker(3)).journal;
    played.forEach((_, at) => {
      const moves = played.slice(0, at + 1);
      const { state } = open(file({ journal: moves, snapshot: replay(older, begin(older), moves) }));
      const { done, of } = progress(weekend, playOn(weekend, state, undefined));
      expect(done).toBe(of);
    });
  });
});

describe('export and import', () => {
  it('brings a weekend to another device as it was', () => {
    const here = gameOver(memoryStorage());
    here.start(weekend.id);
    for (const move of journal) here.move(move);
    const there = gameOver(memoryStorage());
    there.importSave(here.exportSave() ?? '');
    there.resume(there.store.getState().saves[0]?.id ?? '');
    expect(there.store.getState().open?.state).toEqual(here.store.getState().open?.state);
  });

  it('puts an import beside the weekend it was taken from, never over it', () => {
    const game = gameOver(memoryStorage());
    game.start(weekend.id);
    const taken = game.exportSave() ?? '';
    game.move({ type: 'turn', to: 'first-number' });
    game.importSave(taken);
    expect(game.store.getState().saves).toHaveLength(2);
    expect(game.store.getState().open?.state.at).toBe('first-number');
  });
});

describe('settings', () => {
  it('are remembered, and one damaged value does not cost the others', () => {
    const storage = memoryStorage();
    gameOver(storage).set({ muted: true, font: 'lexend' });
    const kept = JSON.parse(storage.getItem('back-channel/settings') ?? '{}') as object;
    storage.setItem('back-channel/settings', JSON.stringify({ ...kept, font: 'wingdings' }));
    expect(gameOver(storage).store.getState().settings).toMatchObject({ muted: true, font: 'printed' });
  });

  it('from before there was a choice of colours are read, with colours as printed', () => {
    const storage = memoryStorage();
    gameOver(storage).set({ colours: 'dark', textSize: 150 });
    const kept = JSON.parse(storage.getItem('back-channel/settings') ?? '{}') as object;
    expect(kept).toMatchObject({ colours: 'dark' });
    const { colours: _, ...older } = kept as { colours: string };
    storage.setItem('back-channel/settings', JSON.stringify(older));
    expect(gameOver(storage).store.getState().settings).toMatchObject({ colours: 'printed', textSize: 150 });
  });
});

it('a move empties the hand, accepted or refused, in one change', () => {
  const game = gameOver(memoryStorage());
  game.start(weekend.id);
  for (const move of [...journal.slice(0, 1), { type: 'turn', to: 'nowhere' } as const]) {
    game.hold({ holds: 'seal', question: 'S', pulled: 1 });
    let changes = 0;
    const stop = game.store.subscribe(() => (changes += 1));
    game.move(move);
    stop();
    expect(game.store.getState().hand).toBeUndefined();
    expect(changes).toBe(1);
  }
});
