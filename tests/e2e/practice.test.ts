/** Practice: a set by the keyboard and one by touch, the curve, what one can do, the one file, and nothing of it before it is wanted. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { textOfLog } from '../../src/study/log-text.ts';
import type { Entry } from '../../src/study/log.ts';
import { statements } from '../../src/weekends/practice/statements.ts';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { keyboard, type Hands } from './hands.ts';
import { text } from './words.ts';

const KEY = 'back-channel/practice';
const TODAY = Math.floor(Date.now() / 86_400_000);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const named = (page: Page, id: string) => page.getByRole('button', { name: text(id), exact: true });
const onward = (page: Page) => page.locator('.foot .button--primary');

/** A device on which this was practised before. */
async function practised(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    KEY,
    textOfLog({ seed: 4, entries }),
  ] as const);
}

/** Forty statements answered with a sure number, every other one so. */
const FORTY = statements.slice(0, 40).map(
  ({ id, truth }, at): Entry => ({
    type: 'statement',
    statement: id,
    percent: truth === 1 || at % 4 === 0 ? 90 : 15,
    day: TODAY - 1,
  }),
);

/** Gives whatever is in hand some answer. */
async function answerAnyhow(page: Page, hands: Pick<Hands, 'press'>): Promise<void> {
  const question = page.locator('.question');
  const groups = new Set(
    await page
      .locator('main input[type=radio]')
      .evaluateAll((all) => all.flatMap((each) => (each instanceof HTMLInputElement ? [each.name] : []))),
  );
  for (const group of groups) await hands.press(page.locator(`main input[name="${group}"]`).first());
  const phrase = page.locator('main .phrase').first();
  if ((await phrase.count()) > 0) await hands.press(phrase);
  const more = question.getByRole('button', { name: text('dial.more') });
  if ((await more.count()) > 0) await hands.press(more);
}

test('a whole set by the keyboard alone: each card is told with its source and its day, and each is kept', async ({
  page,
}) => {
  await page.goto('/');
  const hands = keyboard(page);
  await hands.press(page.getByRole('button', { name: text('title.practice'), exact: true }));
  await expect(page).toHaveURL(/#practice$/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(text('practice.welcome'))).toBeVisible();
  expect(await broken(page)).toEqual([]);
  await hands.press(named(page, 'practice.begin'));
  for (let at = 1; at <= 6; at += 1) {
    await expect(page.getByText(text('practice.card', { at, of: 6 }))).toBeVisible();
    await answerAnyhow(page, hands);
    await hands.press(onward(page));
    await expect(page.locator('.feedback__verdict')).toBeVisible();
    await expect(page.locator('.after__back')).toBeVisible();
    if (at === 1) expect(await broken(page)).toEqual([]);
    await hands.press(onward(page));
  }
  await expect(heading(page)).toHaveText(text('practice.end'));
  await expect(page.locator('.seen__line')).toHaveCount(6);
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
  expect(kept.match(/[A-Z]{3}-\d+:[aghe]/g)).toHaveLength(6);
  await hands.press(named(page, 'practice.home'));
  await expect(page.getByText(text('practice.welcome'))).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a drawer’s cards by touch, with the way on at the foot, and the way back', async ({ page }) => {
    await page.goto('/#practice');
    const hands = { press: (target: Locator) => target.tap() };
    const begin = await named(page, 'practice.begin').boundingBox();
    expect(begin?.y).toBeGreaterThan(600);
    await hands.press(page.getByRole('button', { name: /^Two grades, not one/ }));
    await answerAnyhow(page, hands);
    await answerAnyhow(page, hands);
    const lock = await onward(page).boundingBox();
    expect(lock?.y).toBeGreaterThan(600);
    await hands.press(onward(page));
    await expect(page.locator('.feedback__verdict')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/#practice$/);
    expect(await broken(page)).toEqual([]);
  });
});

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

test('the title has none of its files, and the reading view has the same words in the same order', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await expect(page.getByRole('button', { name: text('title.practice'), exact: true })).toBeVisible();
  expect(asked.filter((url) => /practi|deck/i.test(url))).toEqual([]);
  await page.goto('/#practice');
  await expect(named(page, 'practice.begin')).toBeVisible();
  const tree = await page.locator('body').ariaSnapshot();
  await page.evaluate(() => document.body.classList.add('reading'));
  expect(await page.locator('body').ariaSnapshot()).toBe(tree);
});
