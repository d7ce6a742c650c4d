/** The whole of Phaser in place of the small build of it: the same stage, the same pictures. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';

test.use({ deviceScaleFactor: 1, seen: true });

const folder = path.resolve('.cache/whole-phaser');

/** What the stage shows at rest, without the page over it. */
async function picture(page: Page): Promise<Buffer> {
  await page.locator('canvas[data-asleep="true"]').waitFor({ state: 'attached' });
  await page.locator('#page').evaluate((element) => {
    element.style.visibility = 'hidden';
  });
  return page.screenshot();
}

test('the whole of Phaser draws what the small build draws', async ({ page, browser }) => {
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  execFileSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      env: { ...process.env, BACK_CHANNEL_PHASER: 'full' },
    },
  );
  const { address, close } = await serve(folder, 0);
  const viewport = page.viewportSize();
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', viewport });
  const other = await context.newPage();
  try {
    await openAt(page, 'times-balance');
    await openAt(other, 'times-balance');
    expect((await picture(other)).equals(await picture(page))).toBe(true);
  } finally {
    await context.close();
    await close();
  }
});
