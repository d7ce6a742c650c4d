/** How soon the stage draws once Phaser is asked for, beside a bare scene of the whole and of the small Phaser. */
import { chromium } from '@playwright/test';
import { firstFrameOfBare, serveBare } from './bare.mjs';
import { median, line, RUNS, spread } from './figures.mjs';
import { asleep } from './saves.mjs';

/** Notes when WebGL first draws something, ms since the navigation. */
function noteFirstDraw() {
  const { prototype } = WebGLRenderingContext;
  for (const name of ['drawArrays', 'drawElements']) {
    const draw = prototype[name];
    prototype[name] = function (...args) {
      window.firstDraw ??= performance.now();
      return draw.apply(this, args);
    };
  }
}

/** ms from the request of the script whose name fits to the first drawing. */
async function requestToDraw(launch, address, script, ready) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(noteFirstDraw);
    await page.goto(address);
    await ready(page);
    return await page.evaluate((source) => {
      const fits = ({ name }) => new RegExp(source).test(name);
      const [asked] = performance.getEntriesByType('resource').filter(fits);
      return window.firstDraw - asked.startTime;
    }, script.source);
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
  const ours = await several('the game, small Phaser', launch, address, /phaser-/, asleep);
  for (const phaser of ['small', 'whole']) {
    const bare = await serveBare(load, phaser);
    const theirs = await several(
      `bare scene, ${phaser} Phaser`,
      launch,
      bare.address,
      /\.js$/,
      firstFrameOfBare,
    );
    await bare.close();
    line(
      `the game against it`,
      `× ${(ours / theirs).toFixed(2)}`,
      phaser === 'small' ? 'to reach × 1.15' : '',
    );
  }
}
