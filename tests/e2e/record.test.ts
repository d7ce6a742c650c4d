/** The envelope and the record: locked before it opens, by keyboard and by hand; every outcome with its sources; folded on a phone, in reach in the reading view. */
import type { Page } from '@playwright/test';
import type { Move } from '../../src/rules/state.ts';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { keyboard, mouse } from './hands.ts';
import { movesTo, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1366, height: 768 };

const wayOn = (page: Page) => page.getByRole('button', { name: text('actions.next'), exact: true });
const knot = (page: Page, id: string) =>
  page.getByRole('list', { name: text('record.knots') }).getByRole('button', { name: text(`item.${id}`) });

for (const [name, hands, size] of [
  ['the keyboard', keyboard, DESK],
  ['the keyboard on a phone', keyboard, PHONE],
  ['the mouse @stage', mouse, DESK],
] as const) {
  test(`${name}: what is locked goes on the record, what is left is shut once it opens`, async ({ page }) => {
    await page.setViewportSize(size);
    await openAt(page, 'envelope');
    const moves: readonly Move[] = [
      { type: 'answer', question: 'FR4', answer: 7 },
      { type: 'lock', step: 'envelope', question: 'FR4' },
    ];
    const box = page.getByRole('checkbox', { name: text('forecast.known') });
    await box.check();
    for (const move of moves) await perform(page, hands(page), move);
    await page.getByRole('button', { name: text('actions.skip') }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: text('step.record-debate.heading') }),
    ).toBeVisible();
    await page.getByRole('button', { name: text('actions.back') }).click();
    await expect(page.getByRole('slider')).toBeDisabled();
    await expect(page.getByRole('button', { name: /^1 of 4: .*7%/ })).toBeVisible();
    await expect(page.getByText(text('slip.known'))).toBeVisible();
  });
}

test('each knot that has come out is gone back to by key, and the next waits for its day', async ({
  page,
}) => {
  await openAt(page, 'record-vote');
  await expect(knot(page, 'FR2')).toHaveAttribute('aria-current', 'step');
  await expect(knot(page, 'FR7')).toBeDisabled();
  await knot(page, 'FR1').focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: text('step.record-debate.heading') }),
  ).toBeFocused();
});

test('everything that is said has its source on the same screen', async ({ page }) => {
  await openAt(page, 'record-vote');
  const source = page.getByText(text('q.FR2.evidence.market.source'));
  await expect(source).toBeHidden();
  await page.getByText(text('record.sources')).click();
  await expect(source).toBeVisible();
  await expect(page.getByText(text('q.FR2.happened.source'))).toBeVisible();
});

test('on a phone the evidence is folded, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAt(page, 'record-vote');
  const evidence = page.getByText(text('q.FR2.evidence.market'), { exact: true });
  await expect(page.getByText(text('q.FR2.happened'))).toBeVisible();
  await expect(evidence).toBeHidden();
  await page.getByText(text('record.known-then')).click();
  await expect(evidence).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a needle is taken up after later news, and ours is told once it is locked', async ({ page }) => {
  await openAfter(page, movesTo('updating-offer'));
  await expect(page.getByRole('slider')).toHaveValue('50');
  await page.getByRole('button', { name: text('dial.more') }).click();
  await page.getByRole('button', { name: text('lock.forecast') }).click();
  await expect(page.getByText(text('q.U3.noted'))).toBeVisible();
  await expect(wayOn(page)).toBeVisible();
});

test('the record stands on the last picture once it has come out, apart from the readouts', async ({
  page,
}) => {
  await openAfter(page, [...movesTo('record-sum'), { type: 'turn', to: 'everything' }]);
  await expect(page.getByRole('heading', { level: 2, name: text('record.title') })).toBeVisible();
  await expect(page.getByText(text('weekend.record'))).toBeVisible();
});
