/** The board: a source that is opened from it closes to it, the focus is where it was, and threads run between the cards. */
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

test('on the board of a filed weekend no thread runs beneath a card that it does not tie', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openAt(page, 'everything');
  await page.getByRole('button', { name: text('bar.board') }).click();
  const board = page.getByRole('dialog', { name: text('board.title') });
  await expect(board.locator('[data-thread]')).toHaveCount(6);
  const crossed = await board.evaluate((dialog) => {
    const things = [...dialog.querySelectorAll<HTMLElement>('[data-hangs], .wall__middle > *')];
    return [...dialog.querySelectorAll<SVGGElement>('[data-thread]')].flatMap((strand) => {
      const path = strand.querySelector<SVGPathElement>('path:last-of-type');
      const toScreen = path?.getScreenCTM();
      if (!path || !toScreen) return ['not drawn'];
      const length = path.getTotalLength();
      const points = Array.from({ length: 400 }, (_, index) =>
        path.getPointAtLength((index / 399) * length).matrixTransform(toScreen),
      );
      const ties = (strand.dataset['between'] ?? '').split(' ');
      return things
        .filter((thing) => !ties.includes(thing.dataset['hangs'] ?? ''))
        .filter((thing) => {
          const { left, right, top, bottom } = thing.getBoundingClientRect();
          return points.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
        })
        .map((thing) => `${ties.join(' and ')}: beneath ${thing.textContent}`);
    });
  });
  expect(crossed).toEqual([]);
});
