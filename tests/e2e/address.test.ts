/** Every step has its own address; the title has none. Back, forward and reload are as good as any other way. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { keptAfter, movesTo, openAt } from './opening.ts';
import { text } from './words.ts';

const title = (page: Page) => page.getByRole('button', { name: text('title.start') });
const again = (page: Page) => page.getByRole('button', { name: text('title.again') });
const expectStep = async (page: Page, step: string) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${step}.heading`));
  await expect(page).toHaveURL(new RegExp(`#${step}$`));
};
const expectTitle = async (page: Page, start = again(page)) => {
  await expect(start).toBeVisible();
  await expect(page).toHaveURL(/^[^#]*$/);
};

test('back after the logo goes back to the step, and forward to the title, which has no hash', async ({
  page,
}) => {
  await openAt(page, 'times-source');
  await page.getByRole('button', { name: text('bar.leave') }).click();
  await expectTitle(page);
  await page.goBack();
  await expectStep(page, 'times-source');
  await page.reload();
  await expectStep(page, 'times-source');
  await page.goForward();
  await expectTitle(page);
  await page.reload();
  await expectTitle(page);
});

test('back opens no weekend for the next player', async ({ page }) => {
  await openAt(page, 'times-source');
  await page.getByRole('button', { name: text('bar.settings') }).click();
  await page.getByRole('button', { name: text('settings.next-player') }).click();
  await expectTitle(page, title(page));
  await page.goBack();
  await expectTitle(page, title(page));
});

for (const [what, hash] of [
  ['unknown', '#elsewhere'],
  ['mangled', '#%E0%A4%A'],
  ['not yet reached', '#verdict'],
] as const) {
  test(`an address that is ${what} opens the title, and its weekend stays where it was`, async ({ page }) => {
    await openAt(page, 'times-source');
    const kept = () => page.evaluate(() => localStorage.getItem('back-channel/save/test'));
    const before = await kept();
    await page.evaluate((to) => void (location.hash = to), hash);
    await expectTitle(page);
    await page.goto(`/?again${hash}`);
    await expectTitle(page);
    expect(await kept()).toBe(before);
    await page.getByRole('button', { name: text('title.continue') }).click();
    await expectStep(page, 'times-source');
  });
}

test('an address names a step of a weekend: it opens there, and not where the weekend was left', async ({
  page,
}) => {
  await openAt(page, 'times-source');
  await page.goto('/?again#times-read');
  await expectStep(page, 'times-read');
});

test('a step’s address opens no weekend where none was last open', async ({ page }) => {
  await page.goto('/');
  const kept = Object.entries(keptAfter(movesTo('times-source')));
  await page.evaluate(
    (saves) => {
      for (const [key, save] of saves) localStorage.setItem(key, save);
    },
    kept.filter(([key]) => key !== 'back-channel/current'),
  );
  await page.goto('/?again#times-source');
  await expectTitle(page, title(page));
});
