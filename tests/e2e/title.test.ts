/** The title answers to the hand, and comes to rest again. */
import { expect, test } from './browser.ts';
import { text } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the thread is drawn tight when Start takes the focus, and then the stage sleeps again', async ({
  page,
}) => {
  await page.goto('/');
  const canvas = page.locator('canvas');
  await expect(canvas).toHaveAttribute('data-asleep', 'true');
  await page.getByRole('button', { name: text('title.start') }).focus();
  await expect(canvas).toHaveAttribute('data-asleep', 'false');
  await expect(canvas).toHaveAttribute('data-asleep', 'true');
});
