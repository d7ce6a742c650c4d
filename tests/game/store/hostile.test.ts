/** Saves and imported files are hostile input. `npm run fuzz` runs the same with twenty thousand of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backChannel as weekend } from '../../../src/weekends/back-channel/weekend.ts';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import { fileOfWeekend } from '../../../src/record/open-weekend.ts';
import { presentStep, presentTitle } from '../../../src/present/present.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import { house, production } from '../../present/tell.ts';
import { playedBy } from '../../record/played.ts';
import { play, randomClicker } from '../../rules/players.ts';
import { deepened, hostileText } from './hostile.ts';
import { stockedWith } from './stocked.ts';
import { memoryStorage } from './memory.ts';

/** A file is opened, played on, written and opened again, which takes as long as some two thousand moves: one for every fifty. */
const RUNS = Math.ceil(Number(process.env['BACK_CHANNEL_FUZZ'] ?? 30_000) / 50);
const LYING = Math.ceil(RUNS / 4);
const { journal } = play(weekend, randomClicker(7));

/** A real save after so many moves. */
const saveAfter = (moves: number): string => {
  const open = playedBy(weekend, journal.slice(0, moves));
  return fileOfWeekend({ ...open, drafts: { note: 'half a' } }, '0.0.0+test');
};
// Most of them short, so that many cases end; one of them whole.
const saves = [0, 2, 5, 9, 14, 20, 30, 45, journal.length].map(saveAfter);

function gameOver(storage: Storage): Game {
  return createGame({
    ...stockedWith(weekend),
    shelf: createShelf(() => storage),
    newId: () => 'another',
    edition: '0.0.0+test',
  });
}

/** Brings a text in and, where that is accepted, opens it, looks at it and takes it out again. */
function bringIn(text: string): void {
  const storage = memoryStorage();
  const game = gameOver(storage);
  game.importSave(text);
  const { notice, saves: kept } = game.store.getState();
  if (notice !== undefined && !notice.startsWith('imported')) {
    expect(notice).toMatch(/^import-(damaged|newer|foreign)$/);
    expect(storage.length).toBe(0);
    return;
  }
  const id = kept[0]?.id ?? '';
  game.resume(id);
  const session = game.store.getState();
  expect(session.room).toBe('step');
  expect(presentStep(production, session)?.id).toBe(session.open?.state.at);
  expect(game.move({ type: 'turn', to: session.open?.state.reached ?? '' })).toBe(true);
  const again = gameOver(memoryStorage());
  again.importSave(game.exportSave() ?? '');
  again.resume(id);
  expect(again.store.getState().open?.state).toEqual(game.store.getState().open?.state);
}

describe('a file from anywhere', () => {
  it(`is refused by name and leaves no trace, or opens, can be gone on with and taken out again: ${RUNS} files`, () => {
    fc.assert(fc.property(hostileText(saves), bringIn), { numRuns: RUNS });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 0);

  it('may nest as deep as it likes', () => {
    for (const depth of [20, 30, 1_000, 400_000]) {
      bringIn(deepened(saves[2] ?? '', depth));
    }
  });

  it('keeps nothing but what the game can open', () => {
    const storage = memoryStorage();
    const game = gameOver(storage);
    game.importSave(JSON.stringify({ ...JSON.parse(saves[2] ?? ''), snapshot: '<img src=x>', more: 'x' }));
    expect(game.store.getState().notice).toBe('imported');
    expect(storage.getItem('back-channel/save/one')).not.toMatch(/img|more/);
  });
});

describe('the same text lying on the shelf', () => {
  it(`is listed, and opens or says what is wrong with it: ${LYING} texts`, () => {
    fc.assert(
      fc.property(hostileText(saves), (text) => {
        const storage = memoryStorage();
        storage.setItem('back-channel/save/odd', text);
        storage.setItem('back-channel/current', 'odd');
        storage.setItem('back-channel/settings', text);
        const game = gameOver(storage);
        expect(presentTitle(house, game.store.getState()).saves).toHaveLength(1);
        game.resume('odd');
        const { room, notice } = game.store.getState();
        expect(room === 'step' || (notice ?? '').startsWith('save-')).toBe(true);
      }),
      { numRuns: LYING },
    );
  }, 0);
});
