/** What is taken away: the card as a picture, as text and by the device's own way of sharing. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

const card = (page: Page) => page.getByRole('img', { name: text('card.alt', { title: 'Back Channel' }) });
const asText = (page: Page) => page.getByRole('textbox', { name: text('card.text') });
const button = (page: Page, label: string) => page.getByRole('button', { name: text(label), exact: true });

/** Width and height as a PNG's head gives them. */
function sizeOf(png: Buffer): readonly number[] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the card is a picture with its words beside it, and is taken as a file by the keyboard', async ({
  page,
}) => {
  await openAt(page, 'take-away');
  const told = (await card(page).getAttribute('aria-label')) ?? '';
  for (const strip of ['needle', 'threads', 'lines']) expect(told).toContain(text(`card.${strip}.name`));
  const [, , ...lines] = (await asText(page).inputValue()).split('\n');
  for (const line of lines) expect(told).toContain(line.split('  ')[1]);
  await button(page, 'card.take').focus();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await coming;
  expect(file.suggestedFilename()).toBe(text('card.file'));
  const png = readFileSync(await file.path());
  expect(sizeOf(png)).toEqual([1200, 630]);
  // An empty picture of this size takes a tenth of that.
  expect(png.length).toBeGreaterThan(20_000);
});

test('the card is drawn in the faces of the page, and looks the same each time', async ({ page }) => {
  await openAt(page, 'take-away');
  const drawn = () => card(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await expect.poll(() => page.evaluate(() => document.fonts.check('104px "League Gothic"'))).toBe(true);
  await expect.poll(async () => (await drawn()).length).toBeGreaterThan(20_000);
  const first = await drawn();
  await page.reload();
  await expect.poll(drawn).toBe(first);
});

test('the text is copied, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, 'take-away');
  await button(page, 'card.copy').click();
  await expect(page.getByRole('status').filter({ hasText: text('card.copied') })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await asText(page).inputValue());
});

test('where the device shares pictures the card goes to it with its text, and thinking better of it is no failure', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared: { readonly names: readonly string[]; readonly text: string | undefined }[] = [];
    Object.assign(globalThis, { shared });
    navigator.canShare = ({ files = [] } = {}) => files.length > 0;
    navigator.share = ({ files = [], text } = {}) => {
      shared.push({ names: files.map(({ name, type }) => `${name} ${type}`), text });
      const names = ['', 'AbortError', 'NotAllowedError'];
      const name = names[shared.length - 1];
      return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
    };
  });
  await openAt(page, 'take-away');
  const failed = page.getByText(text('card.failed'));
  const shared = () => page.evaluate(() => Reflect.get(globalThis, 'shared').length);
  await button(page, 'card.share').click();
  await expect.poll(shared).toBe(1);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shared')[0])).toEqual({
    names: [`${text('card.file')} image/png`],
    text: await asText(page).inputValue(),
  });
  await button(page, 'card.share').click();
  await expect.poll(shared).toBe(2);
  await expect(failed).toBeHidden();
  await button(page, 'card.share').click();
  await expect(failed).toBeVisible();
});

test('on a narrow phone nothing is cut, and every button has room for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, 'take-away');
  for (const label of ['card.take', 'card.copy', 'sheet.print']) {
    const box = await button(page, label).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(390);
  const picture = await card(page).boundingBox();
  expect(picture?.width).toBeLessThanOrEqual(390);
});
