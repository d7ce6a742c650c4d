/** A bare Phaser scene, made by the same tools: what the game is measured against. */
import path from 'node:path';
import { build, resolveConfig } from 'vite';
import { cache, root } from '../project.mjs';
import { RUNS, spread } from './figures.mjs';
import { measure } from './slow-line.mjs';
import { serve } from '../serve.mjs';

const PATIENCE = 120_000;

/** Builds it. Returns its folder. */
export async function buildBare() {
  const outDir = path.join(cache, 'bare');
  const config = await resolveConfig({ root }, 'build');
  const options = { target: config.build.target, modulePreload: config.build.modulePreload };
  await build({
    root: path.join(root, 'scripts/bare'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { ...options, outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}

async function firstFrame(page) {
  await page.locator('html[data-painted]').waitFor({ timeout: PATIENCE });
}

/** Navigation to its first frame, on the slow line. */
export async function measureBare({ launch }) {
  const { address, close } = await serve(await buildBare(), 0);
  try {
    await measure(launch, address, firstFrame);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(launch, address, firstFrame));
    console.log('\nFor comparison, a bare Phaser scene on the same line');
    spread(
      'navigation to its first frame',
      runs.map(({ ms }) => ms / 1000),
      's',
      2,
    );
  } finally {
    await close();
  }
}
