/** How much script runs in each frame while a toy moves, and what runs while nothing does. Processor not slowed. */
import { chromium } from '@playwright/test';
import { line, median, quantile, RUNS, spread } from './figures.mjs';
import { asleep, opener } from './saves.mjs';
import { recordMainThread } from './trace.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** How long a toy is moved, ms, and how long the time between two positions of the hand is. */
const MOVED = 1500;
const BETWEEN = 16;
/** By then the last movement has been drawn, and what a look into the page brings, a gesture to it, fetched: the sounds, ms. */
const SETTLED = 3500;
/** How long rest is watched, ms. */
const REST = 5000;

/**
 * One row per toy: the scene it stands in, the step that shows it, its handle, and how far a hand leads it, CSS px.
 * @typedef {{ handle: string, reach: readonly [x: number, y: number], hover?: boolean, press?: boolean }} Held
 * @type {readonly (Held & { scene: string, toy: string, step?: string })[]}
 */
const TOYS = [
  { scene: 'title', toy: 'thread', handle: '[data-anchor="title-thread"]', reach: [160, 12], hover: true },
  { scene: 'forecast', toy: 'needle', step: 'prior', handle: '[data-toy="needle"]', reach: [120, 40] },
  { scene: 'balance', toy: 'weight', step: 'times-balance', handle: '[data-toy="weight"]', reach: [160, 60] },
  {
    scene: 'board',
    toy: 'thread',
    step: 'statement-thread',
    handle: '[data-toy="thread"]',
    reach: [160, 80],
  },
  {
    scene: 'balance',
    toy: 'joint',
    step: 'one-or-two',
    handle: '[data-toy="joint"]',
    reach: [0, 0],
    press: true,
  },
  { scene: 'desk', toy: 'seal', step: 'sealed-open', handle: '[data-toy="seal"]', reach: [0, 30] },
  { scene: 'campaign', toy: 'needle', step: 'page', handle: '[data-toy="needle"]', reach: [120, 40] },
];
/**
 * Where nothing may move.
 * @type {readonly (readonly [scene: string, step: string | undefined])[]}
 */
const AT_REST = [
  ['title', undefined],
  ['desk', 'times-read'],
  ['forecast', 'prior'],
  ['balance', 'times-balance'],
  ['board', 'statement-thread'],
  ['campaign', 'page'],
  ['verdict', 'turning-points'],
];

const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Leads the pointer round the middle of a handle, as a hand does: a place every 16 ms.
 * @param {Page} page
 * @param {Held} toy
 */
async function lead(page, { handle, reach: [wide, high], hover, press }) {
  const rect = await page.locator(handle).first().boundingBox();
  if (!rect) throw new Error(`nothing to take hold of: ${handle}`);
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  await page.mouse.move(x, y);
  if (!hover && !press) await page.mouse.down();
  const begun = performance.now();
  for (let now = 0; now < MOVED; now = performance.now() - begun) {
    const turn = now / 150;
    if (press && Math.floor(now / 400) !== Math.floor((now - BETWEEN) / 400)) await page.mouse.click(x, y);
    await page.mouse.move(x + wide * Math.sin(turn), y + high * Math.cos(turn));
    await wait(BETWEEN);
  }
}

/**
 * Escape lets go of whatever is held, so that every run finds the same screen.
 * @param {Page} page
 */
async function letGo(page) {
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.mouse.move(2, 2);
}

/** @param {import('./figures.mjs').Bench} bench */
export async function measureToys({ launch, address }) {
  const open = await opener();
  console.log(
    '\nScript per frame while a toy moves, 95th percentile of a run (to stay under 4 ms; time of the thread)',
  );
  for (const toy of TOYS) {
    const runs = await inFreshPages(launch, async (page) => {
      await open(page, address, toy.step);
      const { scripts } = await recordMainThread(page, () => lead(page, toy));
      await letGo(page);
      return scripts;
    });
    const moved = runs.filter((frames) => frames.length > 0);
    const name = `${toy.scene}: ${toy.toy}`;
    if (moved.length === 0) line(name, '0 frames', 'nothing moved');
    else {
      const p95 = (/** @type {'script' | 'whole'} */ part) =>
        moved.map((frames) =>
          quantile(
            frames.map((frame) => frame[part]),
            0.95,
          ),
        );
      const count = median(moved.map((frames) => frames.length));
      const whole = `${median(p95('whole')).toFixed(2)} with the layout it waits for`;
      spread(name, p95('script'), 'ms', 2, `${whole}; ${count} frames`);
    }
  }
  console.log('\nWhile nothing moves (to stay at 5 ms and 0 frames a second)');
  for (const [scene, step] of AT_REST) {
    const runs = await inFreshPages(launch, async (page) => {
      await open(page, address, step);
      await page.mouse.move(2, 2);
      await asleep(page);
      await wait(SETTLED);
      return recordMainThread(page, () => wait(REST));
    });
    const busy = runs.map((run) => run.busy / run.seconds);
    const frames = median(runs.map((run) => run.frames));
    spread(scene, busy, 'ms/s', 2, `${frames} frames in ${REST / 1000} s`);
  }
}

/**
 * Does the same in several new pages of one new browser each.
 * @template Result
 * @param {import('@playwright/test').LaunchOptions} launch
 * @param {(page: Page) => Promise<Result>} act
 * @returns {Promise<readonly Result[]>} of each run
 */
async function inFreshPages(launch, act) {
  /** @type {Result[]} */
  const results = [];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await chromium.launch(launch);
    try {
      results.push(await act(await browser.newPage({ viewport: { width: 1366, height: 768 } })));
    } finally {
      await browser.close();
    }
  }
  return results;
}
