/** Addresses are hostile input: they lead to a place that has been reached, or to the title. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, placeNamed } from '../../../src/game/page/address.ts';
import { goTo, roomOf } from '../../../src/game/page/rooms/table.tsx';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import { reachedSteps } from '../../../src/rules/steps.ts';
import { backChannel as weekend } from '../../../src/weekends/back-channel/weekend.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { stockedWith } from '../store/stocked.ts';
import { memoryStorage } from '../store/memory.ts';

const RUNS = Number(process.env['BACK_CHANNEL_FUZZ'] ?? 600);
const { journal } = play(weekend, randomClicker(7));
const PAGE = 'https://example.org/games/?from=class';

/** The game in a weekend, with so many moves made. */
function played(moves: number, storage = memoryStorage()): Game {
  const game = gameOver(storage);
  game.start(weekend.id);
  for (const move of journal.slice(0, moves)) game.move(move);
  return game;
}

function gameOver(storage: Storage): Game {
  return createGame({
    ...stockedWith(weekend),
    shelf: createShelf(() => storage),
    // The same tab, opened again.
    tab: createShelf(() => storage),
    newId: () => 'one',
    edition: 'test',
  });
}

it('no step of a weekend has the address of a room', () => {
  const game = gameOver(memoryStorage());
  for (const { id } of [...weekend.steps, ...weekend.drawer]) {
    goTo(game, id);
    expect(game.store.getState().room).toBe('title');
  }
});

const anywhere = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('#', '%', '%E0%A4%A', '__proto__', 'constructor', 'step', 'title', '#prior', 'prior '),
  fc.constantFrom(...[...weekend.steps, ...weekend.drawer].map(({ id }) => id)),
);

describe('an address', () => {
  it('names the place it was made for', () => {
    const place = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(place, (named) => {
        expect(placeNamed(new URL(addressOf(PAGE, named)).href)).toBe(named);
        expect(placeNamed(addressOf(`${PAGE}#elsewhere`, named))).toBe(named);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([PAGE, `${PAGE}#`, `${PAGE}#prior`, `${PAGE}#%E0%A4%A`, `${PAGE}##`])(
    'of the title has no hash: %s',
    (before) => expect(addressOf(before, '')).toBe(PAGE),
  );

  it('that nobody can read names the title', () => {
    for (const mangled of ['', '#', '#%', '#%E0%A4%A', '#%ff']) {
      expect(placeNamed(PAGE + mangled)).toBe('');
    }
  });
});

describe('an address from anywhere', () => {
  it('leads to a step that has been reached, or to the title, and changes no answer', () => {
    const here = fc.constantFrom('in the weekend', 'on the title', 'in a new tab');
    fc.assert(
      fc.property(anywhere, here, fc.nat(60), (named, from, moves) => {
        const storage = memoryStorage();
        const before = played(moves, storage);
        const open = before.store.getState().open;
        if (!open) throw new Error('no weekend is open');
        if (from === 'on the title') before.leave();
        const game = from === 'in a new tab' ? gameOver(storage) : before;
        goTo(game, named);
        const session = game.store.getState();
        const reached = reachedSteps(weekend, open.state).some(({ id }) => id === named);
        const mayPass = from === 'in the weekend' && session.open?.state.at === named;
        expect([named, session.room]).toEqual([named, reached || mayPass ? 'step' : 'title']);
        expect(roomOf(session).address(session)).toBe(session.room === 'step' ? named : '');
        if (session.room === 'step') expect(session.open?.state.answers).toEqual(open.state.answers);
      }),
      { numRuns: RUNS },
    );
  }, 0);

  it('leads nowhere once the next player sits down', () => {
    const game = played(30);
    const at = game.store.getState().open?.state.at ?? '';
    game.nextPlayer();
    goTo(game, at);
    expect(game.store.getState()).toMatchObject({ room: 'title', open: undefined });
  });

  it('opens no weekend that is damaged, and says so', () => {
    const storage = memoryStorage();
    played(30, storage);
    storage.setItem('back-channel/save/one', '{"format":1,');
    const game = gameOver(storage);
    goTo(game, 'prior');
    expect(game.store.getState()).toMatchObject({ room: 'title', notice: 'save-damaged' });
  });
});
