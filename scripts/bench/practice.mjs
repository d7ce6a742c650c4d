/** How soon a set of practice begins, from the press to the picture of its first card: processor ÷ 4. */
import { chromium } from '@playwright/test';
import { RUNS, spread } from './figures.mjs';

const PATIENCE = 60_000;
const SLOWER = 4;

/**
 * Presses the button in the page itself, and resolves once the card's heading has been painted, ms.
 * @param {string} name
 */
function pressed(name) {
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
  const begun = performance.now();
  return new Promise((done) => {
    const look = () => {
      const came = document.querySelector('.card-in-hand h1');
      if (!came) requestAnimationFrame(look);
      // A frame after the one in which it stands, that has been painted.
      else requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
    };
    button?.click();
    look();
  });
}

/** @param {import('./figures.mjs').Bench} bench */
export async function measurePractice({ launch, address, words }) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await chromium.launch(launch);
    try {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await page.goto(`${address}#practice`);
      await page.locator('canvas[data-asleep="true"]').waitFor();
      const inspector = await context.newCDPSession(page);
      await inspector.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      runs.push(Number(await page.evaluate(pressed, words['practice.begin'] ?? '')));
    } finally {
      await browser.close();
    }
  }
  console.log('\nPractice: from the press to the first card of a set, processor ÷ 4');
  spread('a set begins', runs, 'ms', 0, 'to reach 300');
}
