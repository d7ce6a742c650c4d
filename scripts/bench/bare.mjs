/** A bare Phaser scene, made by the same tools with the whole of Phaser or the small build: what the game is held against. */
import path from 'node:path';
import { build, resolveConfig } from 'vite';
import { load } from '../load.mjs';
import { cache } from '../project.mjs';
import { root } from '../sources.mjs';
import { serve } from '../serve.mjs';

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

/** Serves both of them: where each is, and how to stop. */
export async function barePhasers() {
  const [small, whole] = [await serveBare('small'), await serveBare('whole')];
  const close = () => Promise.all([small.close(), whole.close()]);
  return { small: small.address, whole: whole.address, close };
}

/** @param {import('@playwright/test').Page} page */
export async function firstFrameOfBare(page) {
  await page.locator('html[data-painted]').waitFor({ timeout: PATIENCE });
}

/**
 * For `measure`: waits for its first frame, ms since the navigation.
 * @param {import('@playwright/test').Page} page
 */
export const toFirstFrame = async (page) => async () => {
  await firstFrameOfBare(page);
  return page.evaluate(() => performance.now());
};
