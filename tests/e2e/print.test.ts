/** On paper: no empty page after a short step, no control to press, what is closed on the screen lies open, what is ticked shows. */
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

for (const view of ['game', 'reading'] as const) {
  test(`a short step is one page (${view})`, async ({ page }) => {
    await openAt(page, 'judge-1', { view });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
}

test('a document is printed whole, and without what is only pressed', async ({ page }) => {
  await openAt(page, 'times-read');
  const rest = page.locator('.document__more > .document__text');
  await expect(rest).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(rest).toBeVisible();
  await expect(page.getByRole('button', { name: text('bar.settings') })).toBeHidden();
});
