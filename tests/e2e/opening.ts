/** Opens the game in the middle of a weekend, by what the game itself keeps of one on a device. */
import type { Page } from '@playwright/test';
import { createGame } from '../../src/game/store/game.ts';
import { createShelf } from '../../src/parts/browser/shelf.ts';
import type { Settings } from '../../src/parts/browser/settings.ts';
import type { InClass } from '../../src/record/class.ts';
import type { Move } from '../../src/rules/state.ts';
import type { Weekend } from '../../src/rules/weekend.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { stockedWith } from '../game/store/stocked.ts';
import { memoryStorage } from '../game/store/memory.ts';
import { perfectReader, play } from '../rules/players.ts';

/** What lies in a browser's storage, by key. */
export type Kept = Readonly<Record<string, string>>;

/** Where a new page is. */
const NOWHERE = 'about:blank';

const journals = new Map<Weekend, readonly Move[]>();

/** All moves of a weekend read well. */
function readWell(weekend: Weekend): readonly Move[] {
  const journal = journals.get(weekend) ?? play(weekend, perfectReader()).journal;
  journals.set(weekend, journal);
  return journal;
}

/** The moves of a weekend read well, up to and including the turn to a step. */
export function movesTo(step: string, weekend: Weekend = backChannel): readonly Move[] {
  const journal = readWell(weekend);
  const at = journal.findIndex((move) => move.type === 'turn' && move.to === step);
  if (at < 0) throw new RangeError(`nobody comes to ${step}`);
  return journal.slice(0, at + 1);
}

/** The moves of a weekend read well, up to the end of a step: everything in it is answered and locked. */
export function movesThrough(step: string): readonly Move[] {
  const journal = readWell(backChannel);
  const { length } = movesTo(step);
  const next = journal.findIndex((move, at) => at >= length && move.type === 'turn');
  return journal.slice(0, next < 0 ? journal.length : next);
}

/** The game's own store on a device without a page, with what is kept there already. */
function storeOver(kept: Kept, id: string, weekend: Weekend = backChannel) {
  const storage = memoryStorage();
  for (const [key, text] of Object.entries(kept)) storage.setItem(key, text);
  const shelf = createShelf(() => storage);
  return {
    shelf,
    game: createGame({
      ...stockedWith(weekend),
      shelf,
      newId: () => id,
      today: () => '2026-03-01',
      minute: () => 29_000_000,
      edition: '0.0.0+test',
    }),
  };
}

/** What lies locked in every weekend that is kept, by the weekend's id. */
export function lockedIn(kept: Kept): Readonly<Record<string, readonly string[]>> {
  const { game } = storeOver(kept, 'another');
  const ids = game.store.getState().saves.map(({ id }) => id);
  return Object.fromEntries(
    ids.map((id) => {
      game.resume(id);
      return [id, game.store.getState().open?.state.locked ?? []];
    }),
  );
}

/** Another device, without a page: the weekend begins there with the first move. */
export function elsewhere(
  settings: Partial<Settings> = {},
  id = 'test',
  weekend: Weekend = backChannel,
  inClass?: InClass,
) {
  const { shelf, game } = storeOver({}, id, weekend);
  game.set(settings);
  return {
    make(moves: readonly Move[]): void {
      if (moves.length > 0 && !game.store.getState().open) {
        if (inClass) game.join(inClass);
        else game.start(weekend.id);
      }
      for (const move of moves) if (!game.move(move)) throw new Error(`refused: ${JSON.stringify(move)}`);
    },
    /** All that the device keeps by now. */
    kept: (): Kept => Object.fromEntries(shelf.keys('').map((key) => [key, shelf.read(key) ?? ''])),
    /** The weekend as a file. */
    file: (): string => game.exportSave() ?? '',
  };
}

const known = new Map<string, Kept>();

/** What a device keeps after these moves; the id of the weekend decides in which order its options stand. */
export function keptAfter(
  moves: readonly Move[],
  settings?: Partial<Settings>,
  id?: string,
  weekend?: Weekend,
  inClass?: InClass,
): Kept {
  const asked = JSON.stringify([weekend?.id, id, settings, inClass, moves]);
  const make = () => {
    const device = elsewhere(settings, id, weekend, inClass);
    device.make(moves);
    return device.kept();
  };
  const kept = known.get(asked) ?? make();
  known.set(asked, kept);
  return kept;
}

/** The file of a weekend after these moves. */
export function fileAfter(moves: readonly Move[]): string {
  const device = elsewhere();
  device.make(moves);
  return device.file();
}

/**
 * In the page: puts on the device what it is to keep, and nothing else, played by this tab.
 * @public the scripts use it
 */
export function putOnDevice(kept: Kept): void {
  // Firefox runs it in the empty page, too, which may keep nothing.
  if (origin === 'null') return;
  for (const storage of [localStorage, sessionStorage]) storage.clear();
  for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  const current = kept['back-channel/current'];
  if (current !== undefined) sessionStorage.setItem('back-channel/current', current);
}

/** Opens the weekend at a step, read well so far. */
export async function openAt(page: Page, step: string, settings?: Partial<Settings>): Promise<void> {
  await openAfter(page, movesTo(step), settings);
}

/** All that a page's device keeps. */
export function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
}

/** Opens the game where these moves lead, on a device that keeps what they leave: without any, at the title. */
export async function openAfter(
  page: Page,
  moves: readonly Move[],
  settings?: Partial<Settings>,
  weekend?: Weekend,
  inClass?: InClass,
): Promise<void> {
  // From nowhere: within the page that is open, another address would be but a step.
  if (page.url() !== NOWHERE) await page.goto(NOWHERE);
  const kept = keptAfter(moves, settings, undefined, weekend, inClass);
  const put = await page.addInitScript(putOnDevice, kept);
  const last = moves.findLast((move) => move.type === 'turn');
  await page.goto(last ? `#${last.to}` : '');
  await put.dispose();
  // A weekend comes after the page: until it has, no other tab can be followed.
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Keeps a weekend as another tab would that has moved on: this one follows, much quicker than it could reload. */
export async function follow(page: Page, kept: Kept): Promise<void> {
  await page.evaluate((entries) => {
    const keys = new Set([...Object.keys(localStorage), ...Object.keys(entries)]);
    const changed = [...keys].filter((key) => localStorage.getItem(key) !== (entries[key] ?? null));
    for (const key of changed) {
      const newValue = entries[key];
      if (newValue === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, newValue);
    }
    for (const key of changed) {
      const newValue = entries[key] ?? null;
      window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
    }
  }, kept);
}

/**
 * Once all has come that a page fetches by itself, ahead of whoever plays, the keeper of what is played without a network last. Of a script that is
 * cut off as its page is left Firefox says that its hash is wrong.
 */
export async function fetchedAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { offline = 'coming' } = document.documentElement.dataset;
    const came = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    const asked = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
    return offline !== 'coming' && asked.every(({ href }) => came.has(href));
  });
}
