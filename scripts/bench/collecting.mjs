/** Ten thousand hand-ins brought to the teacher's page, and every view of their class opened: how long it is held at a time, and what its heap comes to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { load, loadBundled } from '../load.mjs';
import { cache } from '../project.mjs';
import { line } from './figures.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Different plays; each is handed in under a hundred names, with another first number. */
const PUPILS = 100;
const MANY = 10_000;
const PATIENCE = 300_000;
/** How often the heap is looked at, ms. */
const LOOKS = 250;

/** Keeps the longest time that the page was held, ms. Runs in the page. */
function noteTasks() {
  const tasks = { longest: 0 };
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
  }).observe({ type: 'longtask' });
}

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

/**
 * Links pasted and files in an archive, each into a page of its own.
 * @param {import('./figures.mjs').Bench} bench
 */
export async function measureCollecting({ launch, address }) {
  const { WORDS } = await load('src/classroom/teach/store/words.ts');
  const text = (/** @type {string} */ id) => WORDS[id] ?? id;
  const { links, archive } = await handedIn();
  console.log(
    `\nThe teacher's page: ${MANY.toLocaleString('en')} hand-ins read, and every view of the class opened`,
  );
  const browser = await chromium.launch(launch);
  /** @type {Readonly<Record<string, (page: Page) => Promise<void>>>} */
  const ways = {
    async links(page) {
      await page.getByLabel(text('collect.paste'), { exact: true }).evaluate((field, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        if (field.dispatchEvent(paste)) throw new Error('so long a text is read as it is pasted');
      }, links);
    },
    files: (page) => page.locator('input[type="file"]').first().setInputFiles(archive),
  };
  for (const [name, bring] of Object.entries(ways)) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(noteTasks);
    await page.goto(`${address}teach.html#collect`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await measured(page, name, () => bring(page), text('collect.class'));
    await measureViews(page, name, text);
    await context.close();
  }
  await browser.close();
}

/** Hand-ins as links, one a line, and as files in an archive. */
async function handedIn() {
  const { asPupil, backChannel, classOf, handedIn: hand } = await loadBundled('scripts/bench/class.ts');
  const plays = classOf(backChannel, PUPILS, 1, { stop: 'readouts' });
  const all = Array.from({ length: MANY / PUPILS }, (_, round) =>
    plays.map((pupil, at) => asPupil(pupil, round * PUPILS + at)),
  ).flat();
  const links = all.map((pupil) => Object.values(hand(pupil, 'link')).join()).join('\n');
  const files = all.map((pupil, at) => {
    const handIn = hand(pupil, 'file');
    return [`${at}.json`, strToU8('text' in handIn ? handIn.text : '')];
  });
  const archive = path.join(cache, 'ten-thousand.zip');
  mkdirSync(cache, { recursive: true });
  writeFileSync(archive, zipSync(Object.fromEntries(files), { level: 1 }));
  return { links, archive };
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {() => Promise<void>} bring
 * @param {string} onward the link that stands there once all is read
 */
async function measured(page, name, bring, onward) {
  const inspector = await page.context().newCDPSession(page);
  const heap = async () => (await inspector.send('Runtime.getHeapUsage')).usedSize;
  const settled = async () => {
    await inspector.send('HeapProfiler.collectGarbage');
    return heap();
  };
  const before = await settled();
  let most = before;
  const looking = setInterval(() => {
    heap().then((now) => (most = Math.max(most, now)), console.info);
  }, LOOKS);
  const began = performance.now();
  await bring();
  const given = await longest(page);
  const link = page.getByRole('link', { name: onward });
  await link.waitFor();
  const seconds = (performance.now() - began) / 1000;
  clearInterval(looking);
  const held = await longest(page);
  line(
    `${name}: read`,
    `${seconds.toFixed(1)} s`,
    `longest task ${held.toFixed(0)} ms; as they were given ${given.toFixed(0)} ms`,
  );
  const room = `${megabytes(before)} before, ${megabytes(most)} at most`;
  line(`${name}: heap, garbage collected`, megabytes(await settled()), room);
  await link.click();
  await page.locator('.class-counts').waitFor();
  line(`${name}: the class opened`, told(await longest(page)), 'longest task');
}

/**
 * The views of the class, then the rooms beside it.
 * @param {Page} page
 * @param {string} name
 * @param {(id: string) => string} text
 */
async function measureViews(page, name, text) {
  /** @type {{ what: string, task: number }[]} */
  const tasks = [];
  const tabs = page.getByRole('tab');
  const rooms = ['room.project', 'room.pupils', 'room.class'].map((id) =>
    page.getByRole('link', { name: text(id), exact: true }).first(),
  );
  for (const way of [...(await tabs.all()).reverse(), ...rooms]) {
    const what = await way.innerText();
    await way.click();
    tasks.push({ what, task: await longest(page) });
  }
  const most = Math.max(...tasks.map(({ task }) => task));
  const each = tasks.map(({ what, task }) => `${what} ${told(task)}`).join(', ');
  line(`${name}: each view`, told(most), `longest task of all; ${each}`);
}

/**
 * The longest time since it was last asked that the page was held, once all of it is painted; 0 where no task was long.
 * @param {Page} page
 * @returns {Promise<number>} ms
 */
function longest(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await frame();
    await frame();
    const tasks = Reflect.get(window, 'tasks');
    const { longest: most } = tasks;
    tasks.longest = 0;
    return most;
  });
}

/** A browser tells of no task under 50 ms. */
const told = (/** @type {number} */ task) => (task === 0 ? '< 50 ms' : `${task.toFixed(0)} ms`);
