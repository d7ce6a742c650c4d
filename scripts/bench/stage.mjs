/** How soon the stage draws once Phaser is asked for, beside a bare scene of the whole and of the small Phaser. */
import { chromium } from '@playwright/test';
import { barePhasers, PHASERS } from './bare.mjs';
import { against, inTurns, spread } from './figures.mjs';

/** Keeps when WebGL first draws something, ms since the navigation. Runs in the page. */
function noteFirstDraw() {
  const { prototype } = WebGLRenderingContext;
  const drawn = new Promise((resolve) => {
    for (const name of ['drawArrays', 'drawElements']) {
      const watched = new Proxy(Reflect.get(prototype, name), {
        apply(draw, context, args) {
          resolve(performance.now());
          return Reflect.apply(draw, context, args);
        },
      });
      Reflect.set(prototype, name, watched);
    }
  });
  Object.assign(window, { drawn });
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
    const inspector = await page.context().newCDPSession(page);
    await page.addInitScript(noteFirstDraw);
    await page.goto(address);
    const [drawn, asked] = await told(
      inspector,
      `drawn.then((ms) => {
        const scripts = performance.getEntriesByType('resource');
        return [ms, scripts.find(({ name }) => ${script}.test(name))?.startTime];
      })`,
    );
    if (asked === undefined) throw new Error(`no script was requested whose name fits ${script}`);
    return drawn - asked;
  } finally {
    await browser.close();
  }
}

/**
 * What the page tells of itself. Playwright's own questions, and what it binds to a page, count as a gesture of the
 * player: the sound would come beside the stage.
 * @param {import('@playwright/test').CDPSession} inspector
 * @param {string} expression
 */
async function told(inspector, expression) {
  const asked = { expression, userGesture: false, awaitPromise: true, returnByValue: true };
  return (await inspector.send('Runtime.evaluate', asked)).result.value;
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
