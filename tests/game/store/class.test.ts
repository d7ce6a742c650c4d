/** Playing in a class: whose a weekend is and when each move was made is kept there, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { createGame } from '../../../src/game/store/game.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import type { InClass } from '../../../src/record/class.ts';
import { movesOf } from '../../../src/record/journal.ts';
import { CHOICES } from '../../classroom/class.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { smallWeekend } from '../../rules/small-weekend.ts';
import { memoryStorage } from './memory.ts';
import { stockedWith } from './stocked.ts';

const { journal } = play(smallWeekend, randomClicker(7));
const QUIET_HERON: InClass = {
  choices: { ...CHOICES, weekend: smallWeekend.id },
  name: { nickname: [0, 0] },
};

function gameOver(storage: Storage = memoryStorage()) {
  let minute = 29_000_000;
  let made = 0;
  return createGame({
    ...stockedWith(smallWeekend),
    shelf: createShelf(() => storage),
    // The same tab, opened again.
    tab: createShelf(() => storage),
    newId: () => `save-${(made += 1)}`,
    minute: () => (minute += 1),
    edition: '0.0.0+test',
  });
}

const times = ({ store }: ReturnType<typeof gameOver>) => {
  const { open } = store.getState();
  return open ? movesOf(open.journal).map(({ at }) => at) : [];
};

describe('a weekend of a class', () => {
  it('keeps whose it is, and the minute of each move', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.join(QUIET_HERON);
    journal.slice(0, 3).forEach(game.move);
    expect(times(game)).toEqual([29_000_002, 29_000_003]);
    const again = gameOver(storage);
    expect(again.store.getState().saves[0]?.summary).toMatchObject({
      class: QUIET_HERON,
      minute: 29_000_003,
    });
    again.resume('save-1');
    expect(again.store.getState().open?.inClass).toEqual(QUIET_HERON);
    expect(times(again)).toEqual(times(game));
  });

  it('keeps that the verdict was opened without the word', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.join(QUIET_HERON);
    game.openEarly();
    const again = gameOver(storage);
    again.resume('save-1');
    expect(again.store.getState().open?.inClass).toEqual({ ...QUIET_HERON, openedEarly: true });
  });

  it('can be handed in at any time, also by its address alone, and play goes on where it was', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.join(QUIET_HERON);
    journal.slice(0, 3).forEach(game.move);
    const { open } = game.store.getState();
    const again = gameOver(storage);
    expect(again.handIn()).toBe(true);
    expect(again.store.getState().room).toBe('hand-in');
    again.returnToStep();
    expect(again.store.getState()).toMatchObject({ room: 'step', open: { state: open?.state } });
  });
});

describe('a weekend of nobody’s class', () => {
  it('keeps of its moves but the minute of the last, and is not handed in', () => {
    const game = gameOver();
    game.start(smallWeekend.id);
    journal.slice(0, 3).forEach(game.move);
    expect(times(game)).toEqual([undefined, undefined]);
    expect(game.handIn()).toBe(false);
    game.openEarly();
    expect(game.store.getState()).toMatchObject({ room: 'step', open: { inClass: undefined } });
  });
});

it('whoever comes by a class link begins nothing by that, and changes nothing that is kept', () => {
  const storage = memoryStorage();
  const game = gameOver(storage);
  game.start(smallWeekend.id);
  const kept = () =>
    Array.from({ length: storage.length }, (_, at) => storage.getItem(storage.key(at) ?? ''));
  const before = kept();
  game.arrive('class=anything');
  expect(game.store.getState()).toMatchObject({ room: 'join', joining: 'class=anything' });
  expect(before.length).toBeGreaterThan(0);
  expect(kept()).toEqual(before);
});

it('what a class is played with comes before its weekend is shown, and is asked for again where it did not', async () => {
  const storage = memoryStorage();
  gameOver(storage).join(QUIET_HERON);
  let fails = true;
  const game = createGame({
    ...stockedWith(smallWeekend),
    shelf: createShelf(() => storage),
    newId: () => 'another',
    edition: '0.0.0+test',
    bringClass: async () => {
      if (fails) throw new Error('no line');
    },
  });
  const settled = () => new Promise((done) => setTimeout(done));
  game.resume('save-1');
  await settled();
  expect(game.store.getState()).toMatchObject({ room: 'title', notice: 'chapter-lost' });
  fails = false;
  game.resume('save-1');
  await settled();
  expect(game.store.getState()).toMatchObject({ room: 'step', open: { inClass: QUIET_HERON } });
});
