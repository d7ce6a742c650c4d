/** A second visit with the network off: how soon the first decision is possible, processor ÷ 4. */
import { chromium } from '@playwright/test';
import { RUNS, spread } from './figures.mjs';
import { handIn } from './hand.mjs';

const PATIENCE = 60_000;

/** @param {import('./figures.mjs').Bench} bench */
export async function measureRepeat({ launch, address, words }) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await chromium.launch(launch);
    try {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const first = await context.newPage();
      await first.goto(address);
      await first.locator('html[data-offline="shell"]').waitFor({ timeout: PATIENCE });
      // Closed, it would take the graphics process from the second page just as that begins to draw.
      await first.goto('about:blank');
      await context.setOffline(true);
      const page = await context.newPage();
      const inspector = await context.newCDPSession(page);
      await inspector.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const decision = await handIn(page, words);
      await page.goto(address, { waitUntil: 'commit' });
      runs.push((await decision()) / 1000);
    } finally {
      await browser.close();
    }
  }
  console.log('\nA second visit with the network off, processor ÷ 4');
  spread('first decision possible', runs, 's', 2, 'to reach 1');
}
