/** The joint by itself: what its balance says is worked out as in any weekend, and trying it touches none. */
import { describe, expect, it } from 'vitest';
import { createGame } from '../../src/game/store/game.ts';
import { createShelf } from '../../src/parts/browser/shelf.ts';
import { houseOf } from '../../src/present/house.ts';
import { presentJoint } from '../../src/present/shared-joint.ts';
import type { Situation } from '../../src/present/situation.ts';
import { DECIBANS, probabilityOf } from '../../src/rules/balance.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { interfaceWords as words } from '../fixtures/interface.ts';
import { memoryStorage } from '../game/store/memory.ts';
import { stockedWith } from '../game/store/stocked.ts';

const house = houseOf(words, 'en-GB', [], new Map());
const NOTHING: Situation = { open: undefined, last: undefined, saves: [], hand: undefined };
const { slight, solid, strong } = DECIBANS;

describe('the joint by itself', () => {
  it.each([
    ['two people', 'two', 98, 2 * strong + slight - solid],
    ['one person', 'one', 83, strong + slight - solid],
  ] as const)('of %s', (_, tried, percent, decibans) => {
    const { balance, questions } = presentJoint(house, { ...NOTHING, tried });
    const [view] = questions;
    expect(tried === 'one' ? view.ifOne : view.ifTwo).toBe(percent);
    expect(balance.probability).toBeCloseTo(probabilityOf(decibans), 12);
    expect(view.shown).toBe(tried);
    expect(view.reading).toContain(`${percent}%`);
  });

  it('says nothing before anything is tried, and follows the hand', () => {
    const [view] = presentJoint(house, NOTHING).questions;
    expect([view.people, view.shown, view.reading]).toEqual([undefined, 'two', '']);
    const hand = { holds: 'joint', question: view.id, apart: 0.1, people: 'one' } as const;
    expect(presentJoint(house, { ...NOTHING, hand }).questions[0].shown).toBe('one');
  });

  it('writes nothing and leaves the weekend as it is', () => {
    const storage = memoryStorage();
    const game = createGame({
      ...stockedWith(backChannel),
      shelf: createShelf(() => storage),
      newId: () => 'one',
      edition: 'test',
    });
    game.start(backChannel.id);
    const kept = () =>
      Array.from({ length: storage.length }, (_, at) => storage.getItem(storage.key(at) ?? ''));
    const [before, { open }] = [kept(), game.store.getState()];
    game.tryJoint();
    game.suppose('one');
    expect(game.store.getState()).toMatchObject({ room: 'joint', tried: 'one' });
    game.leave();
    game.tryJoint();
    expect(game.store.getState().tried).toBeUndefined();
    expect(game.store.getState().open).toBe(open);
    expect(kept()).toEqual(before);
  });
});
