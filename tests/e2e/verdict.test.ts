/** The verdict: the two pages say in words what the thread between them shows, with the stage and without it. */
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { expect, test } from './browser.ts';
import { begin } from '../../src/rules/step.ts';
import { replay } from '../../src/record/replay.ts';
import { turningPointViews } from '../../src/present/turning-points.ts';
import { tell } from '../present/tell.ts';
import { movesTo, openAt } from './opening.ts';
import { text } from './words.ts';

const judgements = backChannel.questions.filter((question) => question.kind === 'judgement');

for (const [where, size, tag] of [
  ['side by side', { width: 1366, height: 768 }, '@stage'],
  ['one under the other', { width: 390, height: 844 }, '@page'],
] as const) {
  test(`two pages ${where}: each line, what became of it, and the article's`, { tag }, async ({ page }) => {
    await page.setViewportSize(size);
    await openAt(page, 'two-pages');
    const rows = page.getByRole('main').getByRole('listitem');
    await expect(rows).toHaveCount(judgements.length);
    for (const [at, judgement] of judgements.entries()) {
      const row = rows.nth(at);
      await expect(row).toContainText(text(`prop.${judgement.proposition}`));
      await expect(row).toContainText(text('pages.holds'));
      await expect(row).toContainText(text(`q.${judgement.id}.article`));
    }
    await expect(page.getByText(text('pages.count.other', { count: 5, of: 5 }))).toBeVisible();
  });
}

const state = replay(backChannel, begin(backChannel), movesTo('turning-points'));
const titles = state ? turningPointViews(tell(state)).map(({ title }) => title) : [];
const [first = '', second = ''] = titles;

test('the turns come one at a time, by button and by arrow key, and then the way on', async ({ page }) => {
  await openAt(page, 'turning-points');
  const turn = (title: string) => page.getByRole('heading', { level: 2, name: title });
  const onward = page.getByRole('button', { name: text('actions.next'), exact: true });
  await expect(turn(first)).toBeVisible();
  await expect(turn(second)).toBeHidden();
  await expect(onward).toBeHidden();
  await page.getByRole('button', { name: text('reveal.next') }).click();
  await expect(turn(second)).toBeFocused();
  await expect(turn(first)).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(turn(first)).toBeFocused();
  for (const title of titles.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(turn(title)).toBeFocused();
  }
  await expect(onward).toBeVisible();
});

test('whoever reads has all five turns in one list, and the way on at once', async ({ page }) => {
  await openAt(page, 'turning-points', { view: 'reading' });
  await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText(titles);
  await expect(page.getByRole('button', { name: text('actions.next'), exact: true })).toBeVisible();
});

test('everything lies closed, is sieved by readout and by what fell short, and opens', async ({ page }) => {
  await openAt(page, 'everything');
  await page
    .locator('summary')
    .filter({ hasText: text('everything.pull') })
    .click();
  const items = page
    .locator('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  const all = await items.count();
  await page.getByRole('radio', { name: text('readout.judgement'), exact: true }).check();
  await expect(items).toHaveCount(judgements.length);
  await expect(items.first()).toContainText(text('compare.verdict.right'));
  await expect(page.getByText(text('compare.why')).first()).toBeHidden();
  await items.first().getByRole('heading').click();
  await expect(items.first().getByText(text('compare.why'))).toBeVisible();
  // Whoever reads as the key does falls short nowhere.
  await page.getByRole('checkbox', { name: text('everything.short') }).check();
  await expect(items).toHaveCount(0);
  await page.getByRole('radio', { name: text('everything.all'), exact: true }).check();
  await page.getByRole('checkbox', { name: text('everything.short') }).uncheck();
  await expect(items).toHaveCount(all);
});

test('the drawer is come back to where it was left', async ({ page }) => {
  await openAt(page, 'everything');
  const entry = page.getByRole('button', { name: new RegExp(`^${text('step.drawer-sg3.heading')}`) });
  await entry.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.drawer-sg3.heading'));
  await page.getByRole('button', { name: text('actions.back') }).click();
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport({ ratio: 1 });
});
