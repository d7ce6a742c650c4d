/** Every step has its own address; the title has none. Back, forward and reload are as good as any other way. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { fetchedAll, keptBy, openAt } from './opening.ts';
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
    await fetchedAll(page);
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
  await fetchedAll(page);
  await page.goto('/?again#times-read');
  await expectStep(page, 'times-read');
});

test('a link from the middle of a weekend opens nobody’s unasked: the title says whose and when, and both ways look alike', async ({
  page,
  context,
}) => {
  await openAt(page, 'times-source');
  await page.getByRole('button', { name: text('bar.settings') }).click();
  await page.getByRole('textbox', { name: text('settings.owner') }).pressSequentially('Ada B.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  const kept = await keptBy(page);
  const other = await context.newPage();
  await other.goto('/#times-source');
  await expectTitle(other);
  const goOn = other.getByRole('button', { name: text('title.continue') });
  const at = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(29_000_000 * 60_000);
  for (const said of ['Ada B.', text('chapter.saturday-evening.title'), at])
    await expect(goOn).toContainText(said);
  const looks = (button: Locator) =>
    button.evaluate((element) => {
      const { backgroundColor, borderTopWidth, fontSize, fontWeight, width } = getComputedStyle(element);
      return { backgroundColor, borderTopWidth, fontSize, fontWeight, width };
    });
  expect(await looks(goOn)).toEqual(await looks(again(other)));
  expect(await keptBy(other)).toEqual(kept);
  // What is typed over the address, or followed within the tab, opens none either.
  await other.evaluate(() => void (location.hash = 'times-read'));
  await expectTitle(other);
  await again(other).click();
  await expectStep(other, 'shift');
  // Each tab goes on with its own.
  for (const [tab, step] of [
    [page, 'times-source'],
    [other, 'shift'],
  ] as const) {
    await fetchedAll(tab);
    await tab.reload();
    await expectStep(tab, step);
  }
});
