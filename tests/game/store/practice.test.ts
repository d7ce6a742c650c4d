/** Practice in the store: opened, played card by card, kept after each, shared between tabs and with the one file. */
import { describe, expect, it, vi } from 'vitest';
import { createGame, type Game } from '../../../src/game/store/game.ts';
import type { Practice } from '../../../src/game/store/in-practice.ts';
import { createShelf } from '../../../src/parts/browser/shelf.ts';
import type { PracticeScreen } from '../../../src/present/screen.ts';
import { houseOf } from '../../../src/present/house.ts';
import { readLog } from '../../../src/study/log-text.ts';
import type { Log } from '../../../src/study/log.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { MISSING } from '../../../src/words/words.ts';
import { interfaceWords } from '../../fixtures/interface.ts';
import { rightAnswer } from '../../rules/answers.ts';
import { memoryStorage } from './memory.ts';
import { stockedWith } from './stocked.ts';

const KEY = 'back-channel/practice';
/** However busy the machine is, what comes later comes. */
const COMES = { timeout: 30_000 } as const;

function device(kept: Readonly<Record<string, string>> = {}, name = 'one') {
  const storage = memoryStorage();
  for (const [key, text] of Object.entries(kept)) storage.setItem(key, text);
  let ids = 0;
  const tab = (day = '2026-11-28') =>
    createGame({
      ...stockedWith(backChannel),
      shelf: createShelf(() => storage),
      newId: () => `${name}-${(ids += 1)}`,
      today: () => day,
      edition: '0.0.0+test',
    });
  const log = (): Log => {
    const read = readLog(storage.getItem(KEY) ?? '');
    if ('problem' in read) throw new Error(read.problem);
    return read;
  };
  return { storage, tab, log };
}

async function practiceIn(game: Game, named?: string): Promise<() => Practice> {
  game.practise(named);
  await vi.waitUntil(() => game.store.getState().practice, COMES);
  return () => {
    const { practice } = game.store.getState();
    if (!practice) throw new Error('practice has not come');
    return practice;
  };
}

function screenOf(game: Game): PracticeScreen {
  const session = game.store.getState();
  const house = houseOf(interfaceWords, 'en-GB', [], session.weekends);
  const screen = session.practice?.present(house, session);
  if (!screen) throw new Error('practice is not shown');
  return screen;
}

/** Answers what is in hand by its key, and locks it. */
function answer(practice: Practice): void {
  const { open } = practice;
  const [question] = open?.weekend.questions ?? [];
  if (!open || !question) throw new Error('nothing is in hand');
  const given = rightAnswer(question, { weekend: open.weekend, state: open.state });
  expect(practice.move({ type: 'answer', question: question.id, answer: given })).toBe(true);
  expect(practice.move({ type: 'lock', step: question.id })).toBe(true);
}

describe('a set of cards', () => {
  it('is six cards, each kept as it is answered, and ends with what was seen', async () => {
    const { tab, log } = device();
    const game = tab();
    const practice = await practiceIn(game);
    expect(screenOf(game)).toMatchObject({ shows: 'home', address: 'practice' });
    practice().begin();
    for (let at = 1; at <= 6; at += 1) {
      expect(screenOf(game)).toMatchObject({ shows: 'card', at, of: 6, answered: false, after: undefined });
      answer(practice());
      expect(log().entries).toHaveLength(at);
      const shown = screenOf(game);
      expect(shown).toMatchObject({ shows: 'card', answered: true });
      expect(JSON.stringify(shown)).not.toMatch(MISSING);
      practice().next();
    }
    expect(screenOf(game)).toMatchObject({ shows: 'end', lines: { length: 6 } });
    expect(JSON.stringify(screenOf(game))).not.toMatch(MISSING);
    expect(log().entries.every((entry) => entry.type === 'card' && entry.rating === 'good')).toBe(true);
    practice().home();
    const home = screenOf(game);
    expect(home.shows === 'home' && home.drawers.some(({ says }) => says.startsWith('learning'))).toBe(true);
  });

  it('is of one drawer where one is chosen, and easy only by a word of one’s own', async () => {
    const { tab, log } = device();
    const game = tab();
    const practice = await practiceIn(game);
    practice().begin('GRA');
    answer(practice());
    const before = screenOf(game);
    expect(before).toMatchObject({ tab: 'Two grades, not one', after: { easy: 'offered' } });
    practice().easy();
    expect(log().entries).toMatchObject([{ type: 'card', rating: 'easy' }]);
    expect(screenOf(game)).toMatchObject({ after: { easy: 'taken' } });
    practice().differ('The letter is mine to give.');
    expect(log().entries.at(-1)).toMatchObject({ type: 'note', text: 'The letter is mine to give.' });
  });

  it('is seen ahead as it will begin, and neither the session nor the shelf has changed', async () => {
    const { tab, storage } = device();
    const game = tab();
    const practice = await practiceIn(game);
    const [session, kept] = [game.store.getState(), storage.getItem(KEY)];
    const ahead = practice().ahead();
    const house = houseOf(interfaceWords, 'en-GB', [], session.weekends);
    const first = ahead.present(house, session);
    expect(game.store.getState()).toBe(session);
    expect(storage.getItem(KEY)).toBe(kept);
    expect(screenOf(game).shows).toBe('home');
    practice().begin();
    expect(screenOf(game)).toEqual(first);
    expect(practice().words(house)).toEqual(ahead.words(house));
  });

  it('goes back and on by its address, and nothing opens what is not in hand', async () => {
    const game = device().tab();
    const practice = await practiceIn(game, 'practice/skills');
    expect(screenOf(game).shows).toBe('skills');
    practice().go('practice/EDG-1');
    expect(screenOf(game).shows).toBe('home');
    practice().begin();
    const { address } = practice();
    game.leave();
    game.practise(address);
    expect(screenOf(game)).toMatchObject({ shows: 'card', at: 1 });
  });
});

describe('ten statements', () => {
  it('say what is so after each needle, and count towards the curve', async () => {
    const { tab, log } = device();
    const game = tab();
    const practice = await practiceIn(game);
    practice().beginStatements();
    expect(screenOf(game)).toMatchObject({ of: 10 });
    const [question] = practice().open?.weekend.questions ?? [];
    if (!question) throw new Error('nothing is asked');
    practice().move({ type: 'answer', question: question.id, answer: 80 });
    practice().move({ type: 'lock', step: question.id });
    const told = screenOf(game);
    expect(told.shows === 'card' && told.step.reveals).toMatchObject([{ percent: 80 }]);
    expect(log().entries).toMatchObject([{ type: 'statement', percent: 80 }]);
    practice().home();
    expect(screenOf(game)).toMatchObject({ curve: { counted: '1 of 40, too few to draw.', bins: [] } });
  });
});

describe('the test before and after', () => {
  it('keeps a form once it is whole, and says nothing of it', async () => {
    const { tab, log } = device();
    const game = tab();
    const practice = await practiceIn(game);
    practice().beginTest();
    for (let at = 1; at <= 12; at += 1) {
      expect(log().entries).toEqual([]);
      expect(screenOf(game)).toMatchObject({ at, of: 12, tab: 'Before and after', after: undefined });
      answer(practice());
    }
    expect(log().entries).toMatchObject([{ type: 'form', supported: { length: 12 } }]);
    expect(screenOf(game)).toMatchObject({ shows: 'end', lines: [], more: '' });
    practice().skills();
    expect(screenOf(game)).toMatchObject({ test: [] });
  });
});

describe('the record on the shelf', () => {
  it('takes in what another tab has added', async () => {
    const { tab, log } = device();
    const [one, other] = [tab(), tab()];
    const [here, there] = [await practiceIn(one), await practiceIn(other)];
    for (const practice of [here, there]) {
      practice().begin();
      answer(practice());
    }
    expect(log().entries).toHaveLength(2);
  });

  it('is put aside where it cannot be read, and begins anew', async () => {
    const { tab, storage } = device({ [KEY]: 'half a te' });
    const game = tab();
    await practiceIn(game);
    expect(screenOf(game).shows).toBe('home');
    const aside = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    expect(aside.map((key) => storage.getItem(key))).toContain('half a te');
    expect(game.store.getState().saves).toMatchObject([{ problem: 'aside' }]);
  });

  it('does not break on a clock that was a year ahead', async () => {
    const { tab, log } = device();
    const ahead = tab('2027-11-28');
    const practice = await practiceIn(ahead);
    practice().begin();
    answer(practice());
    const game = tab();
    const now = await practiceIn(game);
    expect(screenOf(game).shows).toBe('home');
    now().begin();
    answer(now());
    expect(log().entries.filter(({ type }) => type === 'card')).toHaveLength(2);
  });

  it('lies in one file with the weekends, and comes in twice as once', async () => {
    const from = device();
    const game = from.tab();
    game.start(backChannel.id);
    const practice = await practiceIn(game);
    practice().begin();
    answer(practice());
    game.leave();
    game.practise('practice/skills');
    const file = practice().file();
    const to = device({}, 'other');
    const other = to.tab();
    for (const time of [1, 2]) {
      other.importSave(file);
      await vi.waitUntil(() => other.store.getState().saves.length === time, COMES);
      expect(to.log().entries).toHaveLength(1);
    }
    expect(other.store.getState().notice).toBe('imported');
  });
});
