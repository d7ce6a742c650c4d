/** A browser that has no WebGL: the page alone, whole. */
import { backChannel } from '../../src/content/back-channel/weekend.ts';
import { perfectReader, play } from '../rules/players.ts';
import { expect, launchOptions, test } from './browser.ts';
import { clicks } from './hands.ts';
import { perform } from './perform.ts';
import { text } from './words.ts';

const { args = [], ...launch } = launchOptions();
test.use({ launchOptions: { ...launch, args: [...args, '--disable-3d-apis'] } });

test('the full weekend plays on the page alone', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  await page.getByRole('button', { name: text('title.start') }).click();
  for (const move of play(backChannel, { ...perfectReader(), drawer: false }).journal) {
    await perform(page, clicks(page), move);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.everything.heading'));
});
