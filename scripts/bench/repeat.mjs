/** A second visit with the network off: how soon the first decision is possible, processor ÷ 4. */
import { chromium } from '@playwright/test';
import { firstDecision } from './downloads.mjs';
import { RUNS, spread } from './figures.mjs';

const PATIENCE = 60_000;

export async function measureRepeat({ launch, address, words }) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await chromium.launch(launch);
    try {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const first = await context.newPage();
      await first.goto(address);
      await first.locator('html[data-offline="shell"]').waitFor({ timeout: PATIENCE });
      await first.close();
      await context.setOffline(true);
      const page = await context.newPage();
      const inspector = await context.newCDPSession(page);
      await inspector.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(address, { waitUntil: 'commit' });
      await firstDecision(words)(page);
      runs.push(await page.evaluate(() => performance.now() / 1000));
    } finally {
      await browser.close();
    }
  }
  console.log('\nA second visit with the network off, processor ÷ 4');
  spread('first decision possible', runs, 's', 2, 'to reach 1');
}
