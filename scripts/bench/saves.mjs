/** Opens the built game at any step of a weekend, by a save such as the game itself writes, and waits until nothing moves. */
import { load } from '../load.mjs';

const PATIENCE = 60_000;

/**
 * @returns {Promise<(page: import('@playwright/test').Page, address: string, step?: string) => Promise<void>>} opens the
 * title where no step is named
 */
export async function opener() {
  const { keptAfter, movesTo, putOnDevice } = await load('tests/e2e/opening.ts');
  return async (page, address, step) => {
    await page.goto(address);
    if (step !== undefined) {
      await page.evaluate(putOnDevice, keptAfter(movesTo(step)));
      // Afresh: a page that knows of no weekend takes the step out of its address before it could be read again.
      await page.goto('about:blank');
      await page.goto(`${address}#${step}`);
    }
    await asleep(page);
  };
}

/**
 * Until the stage has drawn everything and sleeps.
 * @param {import('@playwright/test').Page} page
 */
export async function asleep(page) {
  await page.locator('canvas[data-asleep="true"]').waitFor({ state: 'attached', timeout: PATIENCE });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page.locator('canvas[data-asleep="true"]').waitFor({ state: 'attached', timeout: PATIENCE });
}
