/** How soon the stage draws once Phaser is asked for, beside a bare scene of the whole and of the small Phaser. */
import { chromium } from '@playwright/test';
import { serveBare } from './bare.mjs';
import { median, line, RUNS, spread } from './figures.mjs';

/** Tells when WebGL first draws something, ms since the navigation. */
function tellFirstDraw() {
  const { prototype } = WebGLRenderingContext;
  let told = false;
  for (const name of ['drawArrays', 'drawElements']) {
    const draw = prototype[name];
    prototype[name] = function (...args) {
      if (!told) window.tellDrawn(performance.now());
      told = true;
      return draw.apply(this, args);
    };
  }
}

/** ms from the request of the script whose name fits to the first drawing. */
async function requestToDraw(launch, address, script) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    // The page is not asked before: a question from outside counts as a gesture, and a gesture brings the sound.
    const drawn = new Promise((resolve) => {
      void page.exposeBinding('tellDrawn', (_, ms) => resolve(ms));
    });
    await page.addInitScript(tellFirstDraw);
    await page.goto(address);
    const firstDraw = await drawn;
    const asked = await page.evaluate((source) => {
      const fits = ({ name }) => new RegExp(source).test(name);
      return performance.getEntriesByType('resource').find(fits).startTime;
    }, script.source);
    return firstDraw - asked;
  } finally {
    await browser.close();
  }
}

async function several(name, ...what) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await requestToDraw(...what));
  spread(name, runs, 'ms', 0);
  return median(runs);
}

export async function measureStage({ launch, address, load }) {
  console.log('\nPhaser requested to the first drawing, on this machine, processor not slowed');
  const ours = await several('the game, small Phaser', launch, address, /phaser-/);
  for (const phaser of ['small', 'whole']) {
    const bare = await serveBare(load, phaser);
    const theirs = await several(`bare scene, ${phaser} Phaser`, launch, bare.address, /\.js$/);
    await bare.close();
    line(
      `the game against it`,
      `× ${(ours / theirs).toFixed(2)}`,
      phaser === 'small' ? 'to reach × 1.15' : '',
    );
  }
}
