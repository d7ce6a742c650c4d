/** The end-to-end tests: the built game, served as a host would, in one browser. */
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { tested } from './scripts/project.mjs';
import { launchOptions } from './tests/e2e/browser.ts';

/** Chosen once by the first process; the workers read this file again and find it in their environment. */
process.env['BACK_CHANNEL_PORT'] ??= String(await freePort());
const address = `http://127.0.0.1:${process.env['BACK_CHANNEL_PORT']}/`;

/** An unpatched Firefox instead, by its own protocol (see scripts/firefox). */
const firefox = process.env['BACK_CHANNEL_FIREFOX'] !== undefined;
const FIREFOX = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { executablePath: path.resolve('scripts/firefox/bridge.mjs') },
} as const;

/** What a test intercepts must go over the line: only the tests of playing offline let the service worker in. */
const CHROMIUM = {
  browserName: 'chromium',
  serviceWorkers: 'block',
} as const;

/** What is about the stage, or about the page over it: a test that says so, and every test of these files. */
const STAGE =
  /@stage|\b(cancel|flash|frame|later|offline|one-file|stage|things|title|touch|whole-phaser)\.test\.ts/;
/** The longest of all: begun last, they would go on alone. */
const LONGEST = /the full weekend/;
const launch = (graphics: 'stage' | 'none') => (firefox ? {} : { launchOptions: launchOptions(graphics) });

export default defineConfig({
  testDir: 'tests/e2e',
  // The same on every system.
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  fullyParallel: true,
  // More than half of the time a page only waits for its next picture: two more than there are cores.
  workers: Math.min(4, availableParallelism() + 2),
  // A browser on a busy machine may stumble once; what passes only then is named by npm test.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  // Nothing waits for a time: these are only how long a fault takes to be called one, on the slowest machine.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: 'line',
  // Drawing in software takes most of the time: where the stage has no part in what a test says, there is none.
  projects: [
    { name: 'weekend', grep: LONGEST, grepInvert: STAGE, use: launch('none') },
    // As on a page that is zoomed out: without a graphics card the time goes into pixels. What looks at them has them whole.
    { name: 'stage', grep: STAGE, use: { ...launch('stage'), deviceScaleFactor: 0.25 } },
    { name: 'page', grepInvert: [STAGE, LONGEST], use: launch('none') },
  ],
  use: {
    ...(firefox ? FIREFOX : CHROMIUM),
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    // What moves is tested by itself; everywhere else it would only have to be waited for, and drawn.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  webServer: {
    command: `node scripts/serve.mjs ${path.relative('', tested)} ${process.env['BACK_CHANNEL_PORT']}`,
    url: address,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const taken = server.address();
      server.close(() =>
        taken !== null && typeof taken === 'object' ? done(taken.port) : fail(new Error('no port')),
      );
    });
  });
}
