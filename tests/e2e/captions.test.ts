/** Captions stand on a plate over the page while a sound means something, for who has asked for them, and go by themselves. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

const caption = (page: Page) => page.locator('.captions');
const unnamed = (page: Page) =>
  page.getByRole('radio', { name: text('q.SG1.field.named.unnamed'), exact: true });

async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('bar.settings') }).click();
  await page.getByRole('checkbox', { name: text('settings.captions') }).check();
  await page.keyboard.press('Escape');
}

/** Sets the clock of what moves over the page: so many seconds after the caption has come. */
async function passes(page: Page, seconds: number): Promise<void> {
  await caption(page).evaluate((plate, ms) => {
    for (const animation of plate.getAnimations()) animation.currentTime = ms;
  }, seconds * 1000);
}

test('nobody who has not asked for captions gets any', async ({ page }) => {
  await openAt(page, 'times-source');
  await unnamed(page).check();
  await expect(unnamed(page)).toBeChecked();
  await expect(caption(page)).toHaveCount(0);
});

for (const reduced of ['no-preference', 'reduce'] as const) {
  test(`a label is captioned once and the caption goes (motion: ${reduced})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: reduced });
    await openAt(page, 'times-source');
    await ask(page);
    await unnamed(page).check();
    await expect(caption(page)).toHaveText(text('caption.unnamed'));
    await passes(page, 3);
    await expect(caption(page)).toBeVisible();
    await passes(page, 10);
    await expect(caption(page)).toBeHidden();
    await page.getByRole('radio', { name: text('q.SG1.field.count.one'), exact: true }).check();
    await expect(caption(page)).toHaveCount(0);
  });
}

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`captions let what lies beneath be pressed and leave the way on clear (${width}×${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAt(page, 'times-source');
    await ask(page);
    await unnamed(page).check();
    const way = await page.getByRole('button', { name: text('lock.tags') }).boundingBox();
    const plate = await caption(page).locator('span').first().boundingBox();
    if (!way || !plate) throw new Error('the way on or the plate is not shown');
    const apart =
      plate.y + plate.height <= way.y ||
      plate.y >= way.y + way.height ||
      plate.x + plate.width <= way.x ||
      plate.x >= way.x + way.width;
    expect(apart).toBe(true);
    await expect(caption(page)).toHaveCSS('pointer-events', 'none');
  });
}
