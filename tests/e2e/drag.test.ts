/** What lies under the hand can be dragged: each toy by its handle, from where it is to where it should go. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

/** The middle of the first line of what a locator finds, CSS px: text that runs on has no one box. */
async function middleOf(target: Locator): Promise<readonly [number, number]> {
  return target.evaluate((element) => {
    const [line = element.getBoundingClientRect()] = element.getClientRects();
    return [line.x + line.width / 2, line.y + line.height / 2] as const;
  });
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  for (const target of [to, from]) await target.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 6 });
  await page.mouse.up();
}

const pan = (page: Page, id: string) =>
  page.getByRole('radio', { name: new RegExp(`^${text(`pan.${id}`)}`) });

test.describe(() => {
  test.use({ deviceScaleFactor: 1, seen: true });

  test('the title’s thread is pulled and comes back to where it hung', { tag: '@stage' }, async ({
    page,
  }) => {
    await page.goto('/');
    const asleep = page.locator('canvas[data-asleep="true"]');
    await asleep.waitFor();
    const seen = async () => {
      await asleep.waitFor();
      return (await page.locator('canvas').screenshot()).toString('base64');
    };
    const hung = await seen();
    await page.mouse.move(...(await middleOf(page.locator('[data-anchor="title-thread"]'))));
    await page.mouse.down();
    await page.mouse.move(...(await middleOf(page.getByRole('heading', { level: 1 }))), { steps: 6 });
    await expect.poll(seen).not.toBe(hung);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await page.mouse.up();
    await expect.poll(seen).toBe(hung);
  });
});

test('a weight that stands on a pan is carried to the other, and off the balance', { tag: '@stage' }, async ({
  page,
}) => {
  await openAt(page, 'times-balance');
  await drag(page, page.locator('[data-toy="weight"]'), page.locator('[data-pan="for"]'));
  await expect(pan(page, 'for')).toBeChecked();
  for (const [from, to] of [
    ['for', 'against'],
    ['against', 'off'],
    ['off', 'for'],
  ] as const) {
    await drag(page, page.locator(`[data-pan="${from}"] .pan__label`), page.locator(`[data-pan="${to}"]`));
    await expect(pan(page, to)).toBeChecked();
  }
});

test('a weight is pulled larger and smaller by its grip, and says what it would make of 50 %', {
  tag: '@stage',
}, async ({ page }) => {
  await openAt(page, 'times-balance');
  await pan(page, 'against').check();
  const weight = (id: string, percent: number) =>
    page.getByRole('radio', {
      name: `${text(`weight.${id}`)} : ${text('weight.hint', { percent })}`,
      exact: true,
    });
  await expect(weight('solid', 20)).toBeChecked();
  const grip = page.locator('[data-toy="heft"]');
  const scale = page.locator('.scale');
  await drag(page, grip, scale);
  await expect(weight('strong', 9)).toBeChecked();
  await drag(page, grip, page.locator('[data-pan="against"] .pan__label'));
  await expect(weight('slight', 33)).toBeChecked();
});

test('an event is carried by its grip to another place', async ({ page }) => {
  await openAt(page, 'drawer-tl1');
  const events = page.locator('.order__event');
  const [first, second, third, ...rest] = await events.allTextContents();
  await drag(page, page.locator('[data-toy="order"]').first(), events.nth(2));
  await expect(events).toHaveText([second, third, first, ...rest].filter((each) => each !== undefined));
});

test('a link of the chain is carried to its place, on to the next one, and out again', async ({ page }) => {
  await openAt(page, 'web-chain');
  const places = page.locator('.chain__slot');
  const [one, two] = [page.locator('.chain__person').first(), page.locator('.chain__person').nth(1)];
  const names = [(await one.textContent()) ?? '', (await two.textContent()) ?? ''];
  await drag(page, one.locator('[data-toy="chain"]'), places.first());
  await drag(page, two.locator('[data-toy="chain"]'), places.nth(1));
  await expect(places.nth(1)).toContainText(names[1] ?? '');
  await drag(page, places.first().getByRole('button'), places.nth(1));
  await expect(places.first()).toContainText(names[1] ?? '');
  await expect(places.nth(1)).toContainText(names[0] ?? '');
  await drag(page, places.first().getByRole('button'), page.locator('.chain__people legend'));
  await expect(places.first()).toContainText(names[0] ?? '');
});

test('the highlighter marks the whole run it is drawn over, either way, and a press marks one', async ({
  page,
}) => {
  await openAt(page, 'statement-edge');
  const phrases = page.locator('[data-phrase]');
  const marked = page.locator('[data-phrase][aria-pressed="true"]');
  await drag(page, phrases.nth(2), phrases.nth(4));
  await expect(marked).toHaveCount(3);
  await drag(page, phrases.nth(7), phrases.nth(6));
  await expect(marked).toHaveCount(5);
  await phrases.nth(0).click();
  await expect(marked).toHaveCount(6);
  await phrases.nth(0).click();
  await expect(marked).toHaveCount(5);
});
