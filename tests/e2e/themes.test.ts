/** Colours: what the player chooses is kept, and what the device asks for is followed while playing. */
import type { Page } from '@playwright/test';
import { themes } from '../../src/parts/theme/theme.ts';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

const theme = (page: Page) => page.locator('html');
const paper = (page: Page) => page.locator('.document').first();

async function choose(page: Page, colours: 'printed' | 'contrast' | 'dark'): Promise<void> {
  await page.getByRole('button', { name: text('bar.settings') }).click();
  await page.getByRole('radio', { name: text(`settings.colours.${colours}`), exact: true }).check();
  await page.keyboard.press('Escape');
}

/** '#rrggbb' as a browser computes it. */
function computed(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

test('dark pages are kept through a reload', async ({ page }) => {
  await openAt(page, 'times-read');
  await choose(page, 'dark');
  await page.reload();
  await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
  await expect(paper(page)).toHaveCSS('background-color', computed(themes.dark.paper));
  await expect(paper(page)).toHaveCSS('color', computed(themes.dark.letters));
});

test('pages as printed take high contrast as soon as the device asks for it, and chosen ones stay', async ({
  page,
}) => {
  await openAt(page, 'times-read');
  await expect(theme(page)).toHaveAttribute('data-theme', 'printed');
  await page.emulateMedia({ contrast: 'more' });
  await expect(theme(page)).toHaveAttribute('data-theme', 'contrast');
  await expect(paper(page)).toHaveCSS('background-color', computed(themes.contrast.paper));
  await choose(page, 'dark');
  await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ contrast: 'no-preference' });
  await choose(page, 'printed');
  await expect(theme(page)).toHaveAttribute('data-theme', 'printed');
});

test('forced colours put the stage away, and give it back', { tag: '@stage' }, async ({ page }) => {
  await openAt(page, 'prior');
  await expect(theme(page)).toHaveAttribute('data-stage', 'on');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(theme(page)).toHaveAttribute('data-stage', 'off');
  await expect(theme(page)).toHaveAttribute('data-theme', 'contrast');
  await page.emulateMedia({ forcedColors: 'none' });
  await expect(theme(page)).toHaveAttribute('data-stage', 'on');
});
