/** Monday's page: five lines on one sheet, a quarrel named and not forbidden, and the stamp that files it. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { clicks } from './hands.ts';
import { openAt } from './opening.ts';
import { perform } from './back-channel.ts';
import { text } from './words.ts';

const head = text('assessment.head', { date: 'Monday 22 October 2012' });

const caveat = { type: 'answer', question: 'A', answer: { caveat: 'narrow', note: '' } } as const;

/** Takes up the line on the talks and says this of it. */
async function say(page: Page, percent: number, stance: string): Promise<void> {
  await page.getByRole('button', { name: `: ${text('prop.secret-talks')}.` }).click();
  await page.getByRole('slider').fill(String(percent));
  await page.getByRole('radio', { name: text(`judgement.stance.${stance}`) }).check();
}

test('number and stance that quarrel are named at the line and before the stamp, and may be filed', async ({
  page,
}) => {
  await openAt(page, 'filing');
  await page.getByRole('button', { name: text('actions.back') }).click();
  const number = text('dial.value', { percent: 90, word: text('word.very-likely') });
  const quarrel = text('judgement.quarrel.open', { number });
  await say(page, 90, 'likely');
  await expect(page.getByRole('main')).not.toContainText(quarrel);
  await say(page, 90, 'open');
  await expect(page.getByRole('main')).toContainText(quarrel);
  await page.getByRole('button', { name: text('actions.next'), exact: true }).click();
  const sheet = page.getByRole('article', { name: head });
  await expect(sheet).toContainText(quarrel);
  await expect(page.getByRole('main')).toContainText(text('assessment.quarrels.one'));
  await perform(page, clicks(page), caveat);
  await page.getByRole('button', { name: text('lock.assessment') }).click();
  await expect(page.getByText(text('assessment.out'))).toBeVisible();
});

test('what is missing is named at the stamp, which files nothing before it is said', async ({ page }) => {
  await openAt(page, 'filing');
  const file = page.getByRole('button', { name: text('lock.assessment') });
  await expect(file).toHaveAccessibleDescription(text('actions.not-ready.assessment'));
  await file.press('Enter');
  await expect(page.getByText(text('assessment.out'))).toHaveCount(0);
  await perform(page, clicks(page), caveat);
  await expect(file).toHaveAccessibleDescription('');
  await page.getByRole('button', { name: text('actions.withdraw') }).click();
  await file.press('Enter');
  await expect(page.getByText(text('assessment.out'))).toHaveCount(0);
  await perform(page, clicks(page), caveat);
  await file.press('Enter');
  await expect(page.getByText(text('assessment.out'))).toBeVisible();
});

test('what is stamped is read as text, and the way on is open at once', async ({ page }) => {
  await openAt(page, 'filing');
  const sheet = page.getByRole('article', { name: head });
  await perform(page, clicks(page), caveat);
  await expect(sheet).toContainText(text('q.A.caveat.narrow'));
  await page.getByRole('button', { name: text('lock.assessment') }).click();
  await expect(sheet).toContainText(text('prop.secret-talks'));
  await page.getByRole('button', { name: text('actions.next') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.article.heading'));
});

test('a key ends the sending of the page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openAt(page, 'filing');
  await perform(page, clicks(page), caveat);
  await page.getByRole('button', { name: text('lock.assessment') }).click();
  await page.keyboard.press('Shift');
  const moving = () =>
    page.evaluate(() => document.querySelector('.typed-page')?.getAnimations({ subtree: true }).length ?? -1);
  expect(await moving()).toBe(0);
});

test('the stamp comes down where the hand lets it go on the page, and files it; beside the page it does not', async ({
  page,
}) => {
  await openAt(page, 'filing');
  await perform(page, clicks(page), caveat);
  const stamp = page.locator('[data-toy="stamp"]');
  await stamp.dragTo(page.locator('.step .head'));
  await expect(page.getByText(text('assessment.out'))).toHaveCount(0);
  await stamp.dragTo(page.getByRole('article', { name: head }));
  await expect(page.getByText(text('assessment.out'))).toBeVisible();
  await expect(stamp).toHaveCount(0);
});
