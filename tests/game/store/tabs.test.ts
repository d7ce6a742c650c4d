/** Two tabs on one save: the last move made counts, none is lost, and neither destroys what the other did. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../../src/rules/step.ts';
import type { Move } from '../../../src/rules/state.ts';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import type { Change } from '../../../src/game/store/saves.ts';
import { FORMAT } from '../../../src/record/format.ts';
import { replay } from '../../../src/record/replay.ts';
import { createShelf, type Shelf } from '../../../src/parts/browser/shelf.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { smallWeekend as weekend } from '../../rules/small-weekend.ts';
import { stockedWith } from './stocked.ts';
import { memoryStorage } from './memory.ts';

const { journal } = play(weekend, randomClicker(7));

function tabOver(storage: Storage, named = 'save'): Game {
  let made = 0;
  return createGame({
    ...stockedWith(weekend),
    shelf: createShelf(() => storage),
    newId: () => `${named}-${(made += 1)}`,
    edition: '0.0.0+test',
  });
}

/** Two tabs of one browser, both on the same weekend. */
function twoTabs(): { readonly storage: Storage; readonly tabs: readonly [Game, Game] } {
  const storage = memoryStorage();
  const tabs = [tabOver(storage), tabOver(storage, 'other')] as const;
  tabs[0].start(weekend.id);
  tabs[1].resume('save-1');
  return { storage, tabs };
}

const keysOf = (storage: Storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');

/** What a browser tells the other tabs of while this is done. */
function changesOf(storage: Storage, act: () => void): readonly Change[] {
  const told: Change[] = [];
  const [setItem, removeItem] = [storage.setItem.bind(storage), storage.removeItem.bind(storage)];
  storage.setItem = (key, newValue) => {
    told.push({ key, oldValue: storage.getItem(key), newValue });
    setItem(key, newValue);
  };
  storage.removeItem = (key) => {
    told.push({ key, oldValue: storage.getItem(key), newValue: null });
    removeItem(key);
  };
  act();
  return told;
}

const stateOf = (tab: Game) => tab.store.getState().open?.state;

describe('two tabs on one weekend', () => {
  it('together make one weekend, whoever moves and whenever word of it arrives', () => {
    const turn = fc.record({ second: fc.boolean(), wordArrives: fc.boolean() });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 4, maxLength: journal.length }), (turns) => {
        const { storage, tabs } = twoTabs();
        const made: Move[] = [];
        turns.forEach(({ second, wordArrives }, index) => {
          const [mover, other] = second ? [tabs[1], tabs[0]] : tabs;
          const move = journal[index];
          if (move && mover.move(move)) made.push(move);
          if (wordArrives) other.changedElsewhere();
        });
        expect(made).toEqual(journal.slice(0, turns.length));
        const whole = replay(weekend, begin(weekend), made);
        for (const tab of tabs) tab.changedElsewhere();
        expect(tabs.map(stateOf)).toEqual([whole, whole]);
        const later = tabOver(storage);
        later.resume(later.store.getState().last ?? '');
        expect(stateOf(later)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('read along, and say so once', () => {
    const { tabs } = twoTabs();
    const [here, there] = tabs;
    here.move({ type: 'turn', to: 'first-number' });
    there.changedElsewhere();
    expect(there.store.getState()).toMatchObject({ notice: 'two-tabs', happened: [] });
    expect(stateOf(there)?.at).toBe('first-number');
    there.dismissNotice();
    here.move({ type: 'answer', question: 'prior', answer: 30 });
    there.changedElsewhere();
    expect(there.store.getState().notice).toBeUndefined();
    expect(stateOf(there)?.answers).toEqual({ prior: 30 });
  });

  it('keep a sentence half typed in one when the other moves', () => {
    const { tabs } = twoTabs();
    tabs[0].draft('assessment', 'half a sen');
    tabs[1].move({ type: 'turn', to: 'first-number' });
    expect(tabs[1].store.getState().open?.drafts).toEqual({ assessment: 'half a sen' });
  });

  it.each(['remove', 'clear'] as const)(
    'leave a weekend that the player has removed in the other: %s',
    (how) => {
      const { storage, tabs } = twoTabs();
      const told = changesOf(storage, () => tabs[0][how]('save-1'));
      told.forEach(tabs[1].changedElsewhere);
      expect(tabs[1].store.getState()).toMatchObject({ room: 'title', notice: 'removed-elsewhere' });
      expect(tabs[1].move({ type: 'turn', to: 'first-number' })).toBe(false);
      expect(keysOf(storage).filter((key) => !key.endsWith('/current'))).toEqual([]);
    },
  );

  it.each([
    ['a newer game’s save', JSON.stringify({ format: FORMAT + 1 })],
    ['what nobody can read', '{"format":'],
  ])('go on beside what stands in the place of the save, and never write over it: %s', (_, other) => {
    const { storage, tabs } = twoTabs();
    const before = stateOf(tabs[1]);
    storage.setItem('back-channel/save/save-1', other);
    tabs[1].changedElsewhere();
    expect(tabs[1].store.getState()).toMatchObject({ room: 'step', notice: 'gone-beside' });
    expect(stateOf(tabs[1])).toEqual(before);
    expect(tabs[1].move({ type: 'turn', to: 'first-number' })).toBe(true);
    expect(storage.getItem('back-channel/save/save-1')).toBe(other);
    const later = tabOver(storage);
    later.resume(tabs[1].store.getState().last ?? '');
    expect(stateOf(later)).toEqual(stateOf(tabs[1]));
  });

  it('share the settings', () => {
    const { tabs } = twoTabs();
    tabs[0].set({ textSize: 200 });
    tabs[1].changedElsewhere();
    expect(tabs[1].store.getState().settings.textSize).toBe(200);
  });
});

describe('a shelf from which somebody else takes what is ours', () => {
  /** A full journal has parts of its own on the shelf. */
  const long = Array.from(
    { length: 120 },
    (_, at): Move => ({ type: 'answer', question: 'prior', answer: 1 + (at % 90) }),
  );
  const moves: readonly Move[] = [{ type: 'turn', to: 'first-number' }, ...long];
  const act = fc.oneof(
    { weight: 8, arbitrary: fc.constant('move' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('clear' as const, 'full' as const, 'off' as const, 'on' as const),
    },
    { weight: 1, arbitrary: fc.nat(5) },
  );

  it('costs no move, whatever is taken and whenever word of it arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.boolean()), { minLength: 60, maxLength: 160 }), (acts) => {
        const storage = memoryStorage();
        let allowed: 'on' | 'off' | 'full' = 'on';
        const setItem = storage.setItem.bind(storage);
        storage.setItem = (key, text) => {
          if (allowed === 'full') throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
          setItem(key, text);
        };
        const shelf = createShelf(() => {
          if (allowed === 'off') throw new Error('forbidden');
          return storage;
        });
        const game = createGame({ ...stockedWith(weekend), shelf, newId: () => 'one', edition: 'test' });
        game.start(weekend.id);
        let made = 0;
        for (const [what, wordArrives] of acts) {
          if (what === 'move') {
            const move = moves[made];
            if (move && game.move(move)) made += 1;
          } else if (what === 'clear') storage.clear();
          else if (typeof what === 'number') storage.removeItem(keysOf(storage)[what] ?? '');
          else allowed = what;
          if (wordArrives) game.changedElsewhere({ key: null, oldValue: null, newValue: null });
        }
        const whole = replay(weekend, begin(weekend), moves.slice(0, made));
        expect(stateOf(game)).toEqual(whole);
        // Written again as soon as it may be.
        allowed = 'on';
        game.changedElsewhere();
        game.draft('assessment', 'on');
        const later = tabOver(storage);
        later.resume('one');
        expect(later.store.getState().notice).toBeUndefined();
        expect(stateOf(later)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the settings in use', () => {
    const { storage, tabs } = twoTabs();
    tabs[1].set({ textSize: 150 });
    storage.clear();
    tabs[1].changedElsewhere();
    expect(tabs[1].store.getState()).toMatchObject({ notice: 'written-again', settings: { textSize: 150 } });
    expect(tabOver(storage).store.getState().settings.textSize).toBe(150);
  });
});

describe('an address that leads into a weekend', () => {
  it('opens it in the tab that plays it, and in no other', () => {
    const storage = memoryStorage();
    const device = createShelf(() => storage);
    const [mine, theirs] = [memoryStorage(), memoryStorage()].map((own) => createShelf(() => own));
    const open = (tab: Shelf | undefined) =>
      createGame({
        ...stockedWith(weekend),
        shelf: device,
        ...(tab ? { tab } : {}),
        newId: () => 'one',
        edition: 'test',
      });
    open(mine).start(weekend.id);
    const at = weekend.steps[0]?.id ?? '';
    expect(open(theirs).goTo(at)).toBe(false);
    expect(open(theirs).store.getState()).toMatchObject({ room: 'title', last: 'one' });
    expect(open(mine).goTo(at)).toBe(true);
    const again = open(mine);
    again.nextPlayer();
    expect(open(mine).goTo(at)).toBe(false);
  });
});
