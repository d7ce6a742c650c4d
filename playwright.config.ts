/** The end-to-end tests: the built game, served as a host would, in one browser. */
import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/e2e/browser.ts';

/** Chosen once by the first process; the workers read this file again and find it in their environment. */
process.env['BACK_CHANNEL_PORT'] ??= String(await freePort());
const address = `http://127.0.0.1:${process.env['BACK_CHANNEL_PORT']}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // A browser on a busy machine may stumble once; what passes only then is named by npm test.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: 'line',
  use: {
    browserName: 'chromium',
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    contextOptions: { reducedMotion: 'no-preference' },
    launchOptions: launchOptions(),
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  webServer: {
    command: `node scripts/serve.mjs dist ${process.env['BACK_CHANNEL_PORT']}`,
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
