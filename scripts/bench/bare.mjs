/** A bare Phaser scene, made by the same tools with the whole of Phaser or the small build: what the game is held against. */
import path from 'node:path';
import { build, resolveConfig } from 'vite';
import { load } from '../load.mjs';
import { cache } from '../project.mjs';
import { root } from '../sources.mjs';
import { serve } from '../serve.mjs';
import { RUNS, spread } from './figures.mjs';
import { measure } from './slow-line.mjs';

const PATIENCE = 120_000;

/** The whole of it, and the build of what the stage uses. */
export const PHASERS = /** @type {const} */ (['whole', 'small']);

/**
 * Builds it and serves it.
 * @param {(typeof PHASERS)[number]} phaser
 */
export async function serveBare(phaser) {
  const outDir = path.join(cache, `bare-${phaser}`);
  const { curatedPhaser } = await load('scripts/build/phaser.ts');
  const { compressed } = await load('scripts/build/compressed.ts');
  const config = await resolveConfig({ root }, 'build');
  const options = { target: config.build.target, modulePreload: config.build.modulePreload };
  const alias = phaser === 'small' ? [{ find: /^phaser$/, replacement: await curatedPhaser() }] : [];
  await build({
    root: path.join(root, 'scripts/bare'),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [compressed],
    resolve: { alias },
    build: { ...options, outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return serve(outDir, 0);
}

/** @param {import('@playwright/test').Page} page */
export async function firstFrameOfBare(page) {
  await page.locator('html[data-painted]').waitFor({ timeout: PATIENCE });
}

/** @param {import('@playwright/test').Page} page */
const toFirstFrame = async (page) => async () => {
  await firstFrameOfBare(page);
  return page.evaluate(() => performance.now());
};

/**
 * Navigation to its first frame, on the slow line.
 * @param {import('./figures.mjs').Bench} bench
 */
export async function measureBare({ launch }) {
  console.log('\nFor comparison, a bare Phaser scene on the same line');
  for (const phaser of PHASERS) {
    const { address, close } = await serveBare(phaser);
    try {
      await measure(launch, address, toFirstFrame);
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await measure(launch, address, toFirstFrame));
      const seconds = runs.map(({ ms }) => ms / 1000);
      spread(`navigation to its first frame, ${phaser} Phaser`, seconds, 's', 2);
    } finally {
      await close();
    }
  }
}
