/** The board: a source that is opened from it closes to it, and the focus is where it was. */
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

test('a source opened from the board closes to the board, and the board to the desk', async ({ page }) => {
  await openAt(page, 'web-balance');
  const opener = page.getByRole('button', { name: text('bar.board') });
  await opener.click();
  const board = page.getByRole('dialog', { name: text('board.title') });
  const source = board.locator('.pinned__source').nth(1);
  const name = (await source.textContent()) ?? '';
  await source.click();
  const document = page.getByRole('dialog', { name, exact: true });
  await expect(document).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(document).toBeHidden();
  await expect(board).toBeVisible();
  await expect(source).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(board).toBeHidden();
  await expect(opener).toBeFocused();
});
