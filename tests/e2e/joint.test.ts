/** The joint by itself: sent on as an address, it is played by anybody, by any hand, and keeps nothing. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { keyboard } from './hands.ts';
import { keptBy, openAt } from './opening.ts';
import { text } from './words.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const people = (page: Page, id: 'one' | 'two') =>
  page.getByRole('radio', { name: text(`joint.${id}`), exact: true });
const told = (page: Page) => page.locator('p.reading');
const FELL = text('shared.told.one', { two: 98, one: 83 });

test('its address opens it on a device that has never played, and nothing is kept', async ({ page }) => {
  await page.goto('/#joint');
  await expect(heading(page)).toHaveText(text('shared.heading'));
  await people(page, 'one').check();
  await expect(told(page)).toHaveText(FELL);
  await expect(page.locator('.status')).toHaveText(FELL);
  expect(await keptBy(page)).toEqual({});
  await page.reload();
  await expect(heading(page)).toHaveText(text('shared.heading'));
  await page.getByRole('button', { name: text('shared.play') }).click();
  await expect(page.getByRole('button', { name: text('title.start') })).toBeVisible();
});

test('by the keyboard alone, from the title’s foot and back to it', async ({ page }) => {
  await page.goto('/');
  const hands = keyboard(page);
  const link = page.getByRole('button', { name: text('title.joint') });
  await hands.press(link);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/#joint$/);
  await hands.press(people(page, 'one'));
  await expect(told(page)).toHaveText(FELL);
  await hands.press(page.getByRole('button', { name: text('shared.play') }));
  await expect(link).toBeFocused();
});

test('the discs slide into one under the hand, and the weekend in play stays where it was', {
  tag: '@stage',
}, async ({ page }) => {
  await openAt(page, 'times-source');
  const before = await keptBy(page);
  await page.goto('/#joint');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  const rect = await page.locator('[data-toy="joint"]').boundingBox();
  if (!rect) throw new Error('no joint to take hold of');
  const across = (share: number) => [rect.x + share * rect.width, rect.y + rect.height / 2] as const;
  await page.mouse.move(...across(0.8));
  await page.mouse.down();
  await page.mouse.move(...across(0.5), { steps: 5 });
  await page.mouse.up();
  await expect(people(page, 'one')).toBeChecked();
  await expect(told(page)).toHaveText(FELL);
  expect(await keptBy(page)).toEqual(before);
});

test('the reading view has the same words and controls, in the same order', async ({ page }) => {
  await page.goto('/#joint');
  await expect(heading(page)).toBeVisible();
  const tree = await page.locator('body').ariaSnapshot();
  await page.evaluate(() => document.body.classList.add('reading'));
  expect(await page.locator('body').ariaSnapshot()).toBe(tree);
  await people(page, 'one').check();
  await expect(told(page)).toHaveText(FELL);
});
