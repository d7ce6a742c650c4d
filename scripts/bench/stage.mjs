/** How soon the stage draws once Phaser is asked for, beside a bare scene of the whole and of the small Phaser. */
import { chromium } from '@playwright/test';
import { barePhasers, PHASERS } from './bare.mjs';
import { against, inTurns, spread } from './figures.mjs';

/** Tells when WebGL first draws something, ms since the navigation. */
function tellFirstDraw() {
  const { prototype } = WebGLRenderingContext;
  let told = false;
  for (const name of ['drawArrays', 'drawElements']) {
    const watched = new Proxy(Reflect.get(prototype, name), {
      apply(draw, context, args) {
        if (!told) Reflect.get(window, 'tellDrawn')(performance.now());
        told = true;
        return Reflect.apply(draw, context, args);
      },
    });
    Reflect.set(prototype, name, watched);
  }
}

/**
 * ms from the request of the script whose name fits to the first drawing.
 * @param {import('@playwright/test').LaunchOptions} launch
 * @param {string} address
 * @param {RegExp} script
 */
async function requestToDraw(launch, address, script) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    // The page is not asked before: a question from outside counts as a gesture, and a gesture brings the sound.
    /** @type {Promise<number>} */
    const drawn = new Promise((resolve) => {
      void page.exposeBinding('tellDrawn', (_, /** @type {number} */ ms) => resolve(ms));
    });
    await page.addInitScript(tellFirstDraw);
    await page.goto(address);
    const firstDraw = await drawn;
    const asked = await page.evaluate((source) => {
      const script = performance
        .getEntriesByType('resource')
        .find(({ name }) => new RegExp(source).test(name));
      if (!script) throw new Error(`no script was requested whose name fits ${source}`);
      return script.startTime;
    }, script.source);
    return firstDraw - asked;
  } finally {
    await browser.close();
  }
}

/** @param {import('./figures.mjs').Bench} bench */
export async function measureStage({ launch, address }) {
  const bare = await barePhasers();
  const runs = await inTurns({
    ours: () => requestToDraw(launch, address, /phaser-/),
    small: () => requestToDraw(launch, bare.small, /\.js$/),
    whole: () => requestToDraw(launch, bare.whole, /\.js$/),
  });
  await bare.close();
  console.log('\nPhaser requested to the first drawing, on this machine, processor not slowed');
  spread('the game, small Phaser', runs.ours, 'ms', 0);
  for (const phaser of PHASERS.toReversed()) {
    spread(`bare scene, ${phaser} Phaser`, runs[phaser], 'ms', 0);
    against('the game against it', runs.ours, runs[phaser], phaser === 'small' ? 'to reach × 1.30' : '');
  }
}
