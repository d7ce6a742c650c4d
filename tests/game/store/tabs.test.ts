/** Two tabs on one save: the last move made counts, none is lost, and neither destroys what the other did. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../../src/rules/step.ts';
import type { Move } from '../../../src/rules/state.ts';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { FORMAT } from '../../../src/record/format.ts';
import { replay } from '../../../src/record/replay.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { smallWeekend as weekend } from '../../rules/small-weekend.ts';
import { stockedWith } from './stocked.ts';
import { memoryStorage } from './memory.ts';

const { journal } = play(weekend, randomClicker(7));

function tabOver(storage: Storage): Game {
  let made = 0;
  return createGame({
    ...stockedWith(weekend),
    shelf: createShelf(() => storage),
    newId: () => `save-${(made += 1)}`,
    edition: '0.0.0+test',
  });
}

/** Two tabs of one browser, both on the same weekend. */
function twoTabs(): { readonly storage: Storage; readonly tabs: readonly [Game, Game] } {
  const storage = memoryStorage();
  const tabs = [tabOver(storage), tabOver(storage)] as const;
  tabs[0].start(weekend.id);
  tabs[1].resume('save-1');
  return { storage, tabs };
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

  it('leave a weekend that was removed in the other', () => {
    const { storage, tabs } = twoTabs();
    tabs[0].clear();
    tabs[1].changedElsewhere();
    expect(tabs[1].store.getState()).toMatchObject({ room: 'title', notice: 'removed-elsewhere' });
    expect(tabs[1].move({ type: 'turn', to: 'first-number' })).toBe(false);
    expect(storage.length).toBe(0);
  });

  it('never write over what a newer game has made of the save', () => {
    const { storage, tabs } = twoTabs();
    const newer = JSON.stringify({ format: FORMAT + 1 });
    storage.setItem('back-channel/save/save-1', newer);
    expect(tabs[1].move({ type: 'turn', to: 'first-number' })).toBe(false);
    expect(tabs[1].store.getState()).toMatchObject({ room: 'title', notice: 'save-newer' });
    expect(storage.getItem('back-channel/save/save-1')).toBe(newer);
  });

  it('share the settings', () => {
    const { tabs } = twoTabs();
    tabs[0].set({ textSize: 200 });
    tabs[1].changedElsewhere();
    expect(tabs[1].store.getState().settings.textSize).toBe(200);
  });
});
