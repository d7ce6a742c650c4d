/** How the game is built, served while developing, and unit-tested. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { beginning, beginningWords } from './scripts/build/beginning.ts';
import { compiledOnArrival } from './scripts/build/compiled-on-arrival.ts';
import { compressed } from './scripts/build/compressed.ts';
import { edition } from './scripts/build/edition.ts';
import { fixtures } from './scripts/build/fixtures.ts';
import { installable } from './scripts/build/installable.ts';
import { later } from './scripts/build/later.ts';
import { buildPages, readingWorker, teach, teachWorker } from './scripts/build/pages.ts';
import { pack } from './scripts/build/pack.ts';
import { phaser } from './scripts/build/phaser.ts';
import { contentSecurityPolicy } from './scripts/build/policy.ts';
import { preloadedWeekend } from './scripts/build/preload.ts';
import { single } from './scripts/build/single.ts';
import { tokens } from './scripts/build/tokens.ts';

export default defineConfig(({ mode }) => ({
  plugins: [
    beginningWords,
    beginning,
    contentSecurityPolicy,
    edition,
    tokens,
    phaser,
    later,
    compiledOnArrival,
    pack,
    readingWorker,
    preloadedWeekend,
    fixtures,
    ...(mode === 'single' ? [single] : [installable, compressed]),
  ],
  // Relative addresses: the game may stand in any folder, inside a learning platform or offline.
  base: './',
  environments: { teach },
  builder: { buildApp: buildPages },
  worker: teachWorker,
  build: {
    target: ['es2022', 'chrome100', 'firefox100', 'safari16.4'],
    // The strict content security policy allows no inline script and no data: font or sound. What comes later is fetched
    // with all that it imports by the door of scripts/build/later.ts.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    assetsInlineLimit: 0,
    // Phaser alone is larger; it comes after the page and never holds it up.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // How long plugins took is for those who measure builds.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'phaser',
              test: /(node_modules|\.cache)[\\/](phaser|eventemitter3)[\\/]|stage[\\/]phaser\.ts$/,
            },
            // All that a page begins with is one script: what it shares with what comes later stays in it.
            { name: 'page', tags: ['$initial'] },
            // So is the stage with what its first scenes share: beside Phaser many small files would hold that up.
            {
              name: 'stage',
              test: /\/game\/stage\/(stage|paint\/(art|night|paper)|toys\/title-thread)\.ts$/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // No test leaves anything behind in a module, so the modules of one serve the next.
    pool: 'threads',
    isolate: false,
    maxWorkers: availableParallelism(),
    // Long walks through the rules on a slow or busy machine.
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
  },
}));
