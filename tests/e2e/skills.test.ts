/** What practice comes to: the curve, what one can do, the test before and after, and the one file that holds it all. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { keyboard } from './hands.ts';
import { keptAfter, movesTo } from './opening.ts';
import { answerAnyhow, FORTY, heading, named, onward, practised, TODAY, withinReach } from './practising.ts';
import type { Entry } from '../../src/study/log.ts';
import { text } from './words.ts';

test('from forty answers the curve is drawn, with its table, its score and a sentence', async ({ page }) => {
  await practised(page, FORTY);
  await page.goto('/#practice');
  await expect(page.getByText('40 answers, each with how sure you were.')).toBeVisible();
  await expect(page.locator('.plot__bin')).toHaveCount(2);
  await page.getByText(text('practice.curve.more')).click();
  await expect(page.locator('.curve').getByRole('row')).toHaveCount(3);
  await expect(page.getByText(text('practice.curve.brier.about'))).toBeVisible();
  await page.getByRole('button', { name: 'Brier score' }).click();
  await expect(page.getByRole('dialog')).toContainText('square');
  expect(await broken(page)).toEqual([]);
  await page.getByRole('button', { name: text('dialog.close') }).click();
  expect(await broken(page)).toEqual([]);
  // The written ones are through: the next ten come out of the pool.
  await named(page, 'practice.statements').click();
  await answerAnyhow(page, keyboard(page));
  await onward(page).click();
  await expect(page.locator('.reveal__said')).toBeVisible();
  expect(await broken(page)).toEqual([]);
});

test('what one can do, and everything in one file that another device takes in', async ({
  page,
  browser,
}) => {
  await practised(page, [{ type: 'card', card: 'EDG-2', rating: 'again', day: TODAY - 1 }]);
  await page.goto('/#practice/skills');
  await expect(heading(page)).toHaveText(text('practice.skills'));
  await expect(page.getByText('Lately 0 of 1 right.')).toBeVisible();
  expect(await broken(page)).toEqual([]);
  const waiting = page.waitForEvent('download');
  await named(page, 'practice.export').click();
  const file = await (await waiting).path();
  expect(readFileSync(file, 'utf8')).toContain('EDG-2:a');
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto('/#practice/skills');
  await named(there, 'practice.import').click();
  await there.locator('input[type=file]').setInputFiles(file);
  await expect(there.getByText('Lately 0 of 1 right.')).toBeAttached();
  await other.close();
});

/** Who has filed the weekend and sat the first two forms: the third is due. */
function satTwice(page: Page, beside: readonly Entry[] = []): Promise<void> {
  const supported = Array.from({ length: 12 }, (_, at) => at % 2 === 0);
  const sat = (['FA', 'FB'] as const).map(
    (form): Entry => ({ type: 'form', form, supported, day: TODAY - 20 }),
  );
  return practised(page, [...sat, ...beside], keptAfter(movesTo('two-pages')));
}

const result = (page: Page) => page.getByText('Telling apart (d′)');
const theTest = (page: Page) =>
  page.locator('.practice__more').getByRole('button', { name: text('practice.test') });

test('the test by the keyboard: nothing is said of an answer until all three forms are done', async ({
  page,
}) => {
  await satTwice(page);
  await page.goto('/#practice/skills');
  await expect(page.getByText(text('practice.sitting.later'))).toBeVisible();
  await expect(result(page)).toBeHidden();
  const hands = keyboard(page);
  await hands.press(named(page, 'practice.home'));
  await hands.press(theTest(page));
  for (let at = 1; at <= 12; at += 1) {
    await expect(page.getByText(text('practice.card', { at, of: 12 }))).toBeVisible();
    await expect(heading(page)).toHaveText(text('practice.test'));
    await answerAnyhow(page, hands);
    // The answer before this one was passed over without a word.
    await expect(page.locator('.feedback__verdict, .after, .how-it-works')).toHaveCount(0);
    await hands.press(onward(page));
  }
  await expect(page.getByText(text('practice.seen.form.last'))).toBeVisible();
  await expect(page.locator('.seen__line')).toHaveCount(0);
  expect(await broken(page)).toEqual([]);
  await hands.press(named(page, 'practice.home'));
  await hands.press(named(page, 'practice.skills'));
  await expect(result(page)).toHaveCount(3);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('what one can do and the test by a thumb: each way on is within reach, nothing is too wide', async ({
    page,
  }) => {
    const hands = { press: (target: Locator) => target.tap() };
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await broken(page)).toEqual([]);
    };
    await satTwice(page, [{ type: 'card', card: 'EDG-2', rating: 'again', day: TODAY - 1 }]);
    await page.goto('/#practice/skills');
    await page.getByText(text('practice.slips')).tap();
    await fits();
    await withinReach(named(page, 'practice.home'));
    await named(page, 'practice.home').tap();
    await theTest(page).tap();
    for (let at = 1; at <= 12; at += 1) {
      await expect(page.getByText(text('practice.card', { at, of: 12 }))).toBeVisible();
      await answerAnyhow(page, hands);
      await withinReach(onward(page));
      if (at === 1) await fits();
      await onward(page).tap();
    }
    await withinReach(named(page, 'practice.home'));
    await named(page, 'practice.home').tap();
    await named(page, 'practice.skills').tap();
    await expect(result(page)).toHaveCount(3);
    await result(page).last().scrollIntoViewIfNeeded();
    await fits();
  });
});
