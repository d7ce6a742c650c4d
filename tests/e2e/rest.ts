/** Waits until a page and its stage have nothing left to do: a word that is half there has half its contrast. */
import type { Page } from '@playwright/test';

/** Until it is known whether there is a stage, all faces are there, nothing fades and the stage, where the page has one, sleeps. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['stage'] !== 'coming');
  await page.evaluate(async () => {
    await document.fonts.ready;
    // The stage follows the page one frame later.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page.waitForFunction(() => {
    const still = document.getAnimations().every(({ playState }) => playState !== 'running');
    const off = document.documentElement.dataset['stage'] === 'off' || !document.querySelector('#stage');
    return still && (off || document.querySelector('canvas')?.dataset['asleep'] === 'true');
  });
}
