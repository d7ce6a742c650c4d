/** Whole weekends in the browser: what handling an interaction costs at a slow processor, and what stays on the heap. */
import { chromium } from '@playwright/test';
import { load } from '../load.mjs';
import { serveBare, firstFrameOfBare } from './bare.mjs';
import { line, quantile } from './figures.mjs';
import { recordInteractions } from './trace.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Interactions that take less than this to the next picture are not told by the browser, ms; they count as this long. */
const SHORTEST = 16;
const WEEKENDS = 10;
/** How many times slower than this one the processor is taken to be. */
const SLOWER = 4;
/** A processor ÷ 4 that others use too may leave a button unsteady for long, ms. */
const PATIENCE = 120_000;
/** By then all code has run, and been compiled as well as it ever is; what is compiled lies on the heap, too. */
const WARM = 5;
/** @type {import('@playwright/test').BrowserContextOptions} */
const VIEWPORT = { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', serviceWorkers: 'block' };

/**
 * Keeps the longest duration of every interaction, ms. Runs in the page.
 * @param {number} shortest
 */
function noteInteractions(shortest) {
  /** @type {Map<number, number>} */
  const interactions = new Map();
  Object.assign(window, { interactions });
  // The types do not know of the threshold.
  const wanted = { type: 'event', durationThreshold: shortest, buffered: true };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceEventTiming) || !entry.interactionId) continue;
      const { interactionId, duration } = entry;
      interactions.set(interactionId, Math.max(interactions.get(interactionId) ?? 0, duration));
    }
  }).observe(wanted);
}

/**
 * Plays from the title to the last page through the controls.
 * @param {Readonly<Record<string, string>>} words those of the interface
 */
async function playerOf(words) {
  const { perform } = await load('tests/e2e/back-channel.ts');
  const { clicks } = await load('tests/e2e/hands.ts');
  const { perfectReader, play } = await load('tests/rules/players.ts');
  const { backChannel } = await load('src/weekends/back-channel/weekend.ts');
  const { journal } = play(backChannel, { ...perfectReader(), drawer: false });
  const named = (/** @type {string} */ id) => ({ name: words[id] ?? id });
  return async (/** @type {Page} */ page) => {
    const again = page.getByRole('button', named('title.again'));
    const start = page.getByRole('button', named('title.start'));
    await again.or(start).first().click();
    for (const move of journal) await perform(page, clicks(page), move);
  };
}

/**
 * Bytes of JavaScript objects that are still in use.
 * @param {Page} page
 */
async function heapOf(page) {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  await inspector.detach();
  return usedSize;
}

/**
 * @template Result
 * @param {import('@playwright/test').LaunchOptions} launch
 * @param {(page: Page) => Promise<Result>} act
 */
async function inPage(launch, act) {
  const browser = await chromium.launch(launch);
  try {
    const context = await browser.newContext(VIEWPORT);
    context.setDefaultTimeout(PATIENCE);
    return await act(await context.newPage());
  } finally {
    await browser.close();
  }
}

/**
 * Two weekends with the stage and two without it: one for the time of the page's own thread, and one, at a processor ÷ 4,
 * for what passes until the next picture. The browser slows a processor down by letting it spin for three times as long as
 * passes on the clock, whoever has the processor meanwhile: on a busy machine it would count the others' work too, and
 * fourfold. So the thread's own time is taken at full speed, and counted four times.
 * @param {import('./figures.mjs').Bench} bench
 */
export async function measureInteractions({ launch, address, words }) {
  const play = await playerOf(words);
  const open = async (/** @type {Page} */ page, /** @type {string} */ stage) => {
    if (stage === 'off') await page.route(/phaser-.*\.js/, (route) => route.abort());
    await page.goto(address);
    await page.locator(`html[data-stage="${stage}"]`).waitFor();
  };
  console.log('\nHandling of an interaction over a whole weekend, processor ÷ 4 (one weekend each)');
  for (const stage of ['on', 'off']) {
    const handled = await inPage(launch, async (page) => {
      await open(page, stage);
      return recordInteractions(page, () => play(page));
    });
    const { told, count } = await inPage(launch, async (page) => {
      await page.addInitScript(noteInteractions, SHORTEST);
      await open(page, stage);
      const inspector = await page.context().newCDPSession(page);
      await inspector.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await play(page);
      return page.evaluate(() => {
        /** @type {Map<number, number>} */
        const interactions = Reflect.get(window, 'interactions');
        return { told: [...interactions.values()], count: performance.interactionCount };
      });
    });
    const p95 = (/** @type {'handling' | 'script'} */ part) =>
      SLOWER *
      quantile(
        handled.map((each) => each[part]),
        0.95,
      );
    line(
      `script, 95th percentile, stage ${stage}`,
      `${p95('script').toFixed(0)} ms`,
      `${handled.length} interactions; to reach 40`,
    );
    line(`with the layout it waits for, stage ${stage}`, `${p95('handling').toFixed(0)} ms`);
    const rest = Array.from({ length: Math.max(0, count - told.length) }, () => SHORTEST);
    const next = quantile([...told, ...rest], 0.98);
    line(`to the next picture (INP), stage ${stage}`, `${next.toFixed(0)} ms`, 'to reach 250');
  }
}

/**
 * The heap after one weekend, after five and after ten in the same tab, beside the bare scene.
 * @param {import('./figures.mjs').Bench} bench
 */
export async function measureHeap({ launch, address, words }) {
  const play = await playerOf(words);
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log('\nJavaScript heap after garbage collection');
  const bare = await serveBare('small');
  const least = await inPage(launch, async (page) => {
    await page.goto(bare.address);
    await firstFrameOfBare(page);
    return heapOf(page);
  });
  await bare.close();
  line('a bare scene, small Phaser', megabytes(least));
  await inPage(launch, async (page) => {
    await page.goto(address);
    await page.locator('html[data-stage="on"]').waitFor();
    let before = 0;
    for (let weekend = 1; weekend <= WEEKENDS; weekend += 1) {
      await play(page);
      const heap = await heapOf(page);
      if (weekend === 1)
        line('after a weekend', megabytes(heap), `${megabytes(heap - least)} more; to reach + 15 MB`);
      if (weekend === WARM || weekend === WEEKENDS)
        line(`after ${weekend}`, megabytes(heap), `${megabytes(heap - before)} more`);
      if (weekend === 1 || weekend === WARM) before = heap;
      await page.getByRole('button', { name: words['bar.help'] ?? '', exact: true }).click();
      const help = page.getByRole('dialog');
      await help.getByRole('button', { name: words['help.leave'] ?? '', exact: true }).click();
    }
  });
}
