/** A translator in the browser rewrites every text node under the page and wraps it; the game plays on and its words follow. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { play } from '../rules/players.ts';
import { expect, test } from './browser.ts';
import { clicks } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { perform } from './back-channel.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

// As on a page that is zoomed out: no pixel is looked at here.
test.use({ deviceScaleFactor: 0.25 });

/** As Chromium's translator does: each text node goes into font elements, and what was there is gone. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const page = document.querySelector('#page') ?? document.body;
    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) nodes.push(node as Text);
    for (const node of nodes) {
      if (node.data.trim() === '' || node.parentElement?.closest('font, option, textarea')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      // The same words, so that the controls can be found; a node of its own, so that the old one is lost.
      inner.textContent = node.data;
      outer.append(inner);
      node.replaceWith(outer);
    }
  });
}

test('the full weekend plays on under a translator', async ({ page }) => {
  await page.goto('/');
  await translate(page);
  await page.getByRole('button', { name: text('title.start') }).click();
  await moveByMove(play(backChannel, rash()).journal, async (move) => {
    await translate(page);
    await perform(page, clicks(page), move);
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
