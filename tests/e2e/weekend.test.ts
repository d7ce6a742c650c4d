/** The whole weekend, played in the browser from the title to the last page: over the stage, and on the page alone. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Move } from '../../src/rules/state.ts';
import { play } from '../rules/players.ts';
import { MISSING } from '../../src/words/words.ts';
import { expect, test } from './browser.ts';
import { noteStatus, said, toBeSaid } from './said.ts';
import { clicks, type Hands, keyboard, mouse } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { perform } from './back-channel.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

// As on a page that is zoomed out: no pixel is looked at here. Its sounds are those of every other play.
test.use({ deviceScaleFactor: 0.25, heard: true });

const { journal } = play(backChannel, rash());
const NUMBERS = { event: '#', place: '#', of: '#', weights: '#', needle: '#' };
/** What a press on the way to an answer says of what it has changed: an event's place, what the balance says. */
const ON_THE_WAY = [
  ['order.moved'],
  ['alone', 'close', 'apart', 'asks'].map((id) => `balance.reading.${id}`),
].map((ids) => {
  const forms = ids.map((id) => text(id, NUMBERS).replaceAll(/[.?]/g, '\\$&').replaceAll('#', '.+'));
  return new RegExp(`^(${forms.join('|')})$`);
});
const last = backChannel.steps.at(-1)?.id;

function playAll(hands: Hands, page: Page, moves: readonly Move[]): Promise<void> {
  return moveByMove(moves, async (move) => {
    await perform(page, hands, move);
    if (move.type === 'turn') expect(await page.content()).not.toMatch(MISSING);
  });
}

test('the full weekend with the mouse and the toys', { tag: '@stage' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await page.getByRole('button', { name: text('title.start') }).click();
  await playAll(mouse(page), page, journal);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${last}.heading`));
});

test.describe('the full weekend in a browser that has no WebGL', () => {
  test.describe('moving', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('with the keyboard alone, and what has happened is said aloud once', async ({ page }) => {
      await page.addInitScript(noteStatus);
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
      const hands = keyboard(page);
      await hands.press(page.getByRole('button', { name: text('title.start') }));
      await playAll(hands, page, journal);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${last}.heading`));
      expect(toBeSaid(journal).length).toBeGreaterThan(5);
      const all = await said(page);
      const isOnTheWay = (line: string) => ON_THE_WAY.some((form) => form.test(line));
      expect(all.filter((line) => !isOnTheWay(line))).toEqual(toBeSaid(journal));
      for (const form of ON_THE_WAY)
        expect(
          all.some((line) => form.test(line)),
          String(form),
        ).toBe(true);
    });
  });

  test('in the reading view, with about twelve reloads, none of which loses anything', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: text('title.settings') }).click();
    await page.getByRole('radio', { name: text('settings.view.reading') }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: text('title.start') }).click();
    const hands = clicks(page);
    const every = Math.ceil(journal.length / 12);
    await moveByMove(journal, async (move, at) => {
      await perform(page, hands, move);
      if (at % every !== every - 1) return;
      const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
      const before = await kept();
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
      expect(await kept()).toBe(before);
    });
    await expect(page.locator('body')).toHaveClass('reading');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${last}.heading`));
  });
});
