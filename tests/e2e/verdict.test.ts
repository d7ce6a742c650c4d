/** The verdict: the two pages say in words what the thread between them shows, with the stage and without it. */
import { backChannel } from '../../src/content/back-channel/weekend.ts';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

const judgements = backChannel.questions.filter((question) => question.kind === 'judgement');

for (const [where, size] of [
  ['side by side', { width: 1366, height: 768 }],
  ['one under the other', { width: 390, height: 844 }],
] as const) {
  test(`two pages ${where}: each line, what became of it, and the article's`, async ({ page }) => {
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
