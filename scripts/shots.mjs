/**
 * npm run shots: plays the weekend and writes one picture per screen and state, in several sizes, views and text sizes,
 * and a page that shows them all, into .cache/shots. Words behind `--` choose shots: npm run shots -- 390x844 game ledger
 * takes those of the full product whose names hold every word.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { load } from './load.mjs';
import { cache, install, needNode } from './project.mjs';
import { root } from './sources.mjs';
import { ARRANGEMENTS, pairwise, STANDARD } from './shots/arrangements.mjs';
import { photograph } from './shots/camera.mjs';
import { contactSheet } from './shots/sheet.mjs';
import { allStates, REPRESENTATIVE } from './shots/states.mjs';

needNode();
if (!install()) process.exit(1);
const vite = await import('vite');
const { serve } = await import('./serve.mjs');
const { chromium } = await import('@playwright/test');

/**
 * @typedef {import('./shots/arrangements.mjs').Arrangement} Arrangement
 * @typedef {import('./shots/states.mjs').State} State
 * @typedef {import('./shots/sheet.mjs').Shot} Shot
 * @typedef {{ state: State, arrangement: Arrangement }} Wanted
 */

const folder = path.join(cache, 'shots');
const record = path.join(folder, 'shots.json');
const built = path.join(cache, 'shots-dist');
const wanted = process.argv.slice(2);

const { backChannel: weekend } = await load('src/weekends/back-channel/weekend.ts');
const { keptAfter } = await load('tests/e2e/opening.ts');
const states = allStates({
  players: await load('tests/rules/players.ts'),
  weekend,
  text: (await load('tests/e2e/words.ts')).text,
});

/**
 * What lies in the browser's storage when a shot begins.
 * @param {State} state
 * @param {Arrangement} arrangement
 * @returns {Readonly<Record<string, string>>}
 */
function storageOf({ moves, kept = {} }, { view, textSize }) {
  /** @type {Parameters<typeof keptAfter>[1]} */
  const settings = { view, textSize, motion: 'reduced', muted: true };
  return { ...kept, ...keptAfter(moves ?? [], settings, 'shots') };
}

/**
 * The arrangements of a state: one, or for a representative one enough for all pairs; chosen by words, any.
 * @param {State} state
 */
function arrangementsOf(state) {
  const place = REPRESENTATIVE.indexOf(state.id);
  if (wanted.length > 0) return place < 0 ? [STANDARD] : ARRANGEMENTS;
  const others = place < 0 ? [] : pairwise(place).filter(({ id }) => id !== STANDARD.id);
  return [STANDARD, ...others];
}

const isWanted = (/** @type {Wanted} */ { state, arrangement }) =>
  wanted.every((word) => [...arrangement.id.split(' '), state.id].some((part) => part.includes(word)));

/**
 * Takes the shots of one arrangement one after another, in a browser context of its size.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ arrangement: Arrangement, shots: readonly Wanted[] }[]} queue shared with others at work
 */
async function takeAll(browser, address, queue) {
  /** @type {(Shot | undefined)[]} */
  const taken = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { arrangement, shots } = next;
    const [width = 0, height = 0] = arrangement.size.split('x').map(Number);
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    for (const { state } of shots) taken.push(await take(context, address, state, arrangement));
    await context.close();
  }
  return taken;
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {State} state
 * @param {Arrangement} arrangement
 * @returns {Promise<Shot | undefined>} none where it could not be taken
 */
async function take(context, address, state, arrangement) {
  const name = `${arrangement.id} ${state.id}`;
  const shot = { id: state.id, group: state.group, caption: state.caption, arrangement: arrangement.id };
  const storage = storageOf(state, arrangement);
  try {
    const { files, faults } = await photograph(context, { address, folder, state, arrangement, storage });
    console.log([name, ...faults].join('\n    '));
    return { ...shot, files, faults };
  } catch (error) {
    process.exitCode = 1;
    console.error(name, error);
    return undefined;
  }
}

/**
 * Shots of one arrangement share a context; a long row is cut so that several can work on it.
 * @param {readonly Wanted[]} shots
 */
function queueOf(shots) {
  return ARRANGEMENTS.flatMap((arrangement) => {
    const own = shots.filter((shot) => shot.arrangement.id === arrangement.id);
    return Array.from({ length: Math.ceil(own.length / 12) }, (_, index) => ({
      arrangement,
      shots: own.slice(12 * index, 12 * (index + 1)),
    }));
  });
}

/**
 * Earlier shots stay on the sheet where only some were taken anew.
 * @param {readonly Shot[]} taken
 */
function merged(taken) {
  /** @type {readonly Shot[]} */
  const kept = wanted.length > 0 && existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : [];
  const key = (/** @type {Shot} */ { id, arrangement }) => `${arrangement} ${id}`;
  const all = new Map([...kept, ...taken].map((shot) => [key(shot), shot]));
  return states.flatMap(({ id }) => ARRANGEMENTS.flatMap((each) => all.get(`${each.id} ${id}`) ?? []));
}

await vite.build({
  root,
  logLevel: 'error',
  build: { outDir: built, emptyOutDir: true },
});
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const queue = queueOf(
  states
    .flatMap((state) => arrangementsOf(state).map((arrangement) => ({ state, arrangement })))
    .filter(isWanted),
);
const { address, close } = await serve(built, 0);
const browser = await chromium.launch((await load('tests/e2e/browser.ts')).launchOptions('stage'));
try {
  const workers = Math.min(4, Math.max(2, os.availableParallelism()));
  const taken = (
    await Promise.all(Array.from({ length: workers }, () => takeAll(browser, address, queue)))
  ).flat();
  const shots = merged(taken.filter((shot) => shot !== undefined));
  writeFileSync(record, JSON.stringify(shots));
  writeFileSync(path.join(folder, 'index.html'), contactSheet(shots));
  console.log(`${taken.length} shots taken; all ${shots.length}: ${path.join(folder, 'index.html')}`);
} finally {
  await browser.close();
  await close();
}
