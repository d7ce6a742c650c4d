/** The grid: filled in row by row, held against the file once as a whole, changed or let stand; by mouse, by keyboard, and on a phone. */
import type { Page } from '@playwright/test';
import type { Move } from '../../src/rules/state.ts';
import type { Saying } from '../../src/rules/weekend.ts';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { clicks, keyboard } from './hands.ts';
import { movesThrough, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

/** What may be read out of each source, but for two rows. */
const FILLED = {
  times: 'says',
  nsc: 'silent',
  salehi: 'denies',
  'al-monitor': 'says',
  nbc: 'denies',
} as const satisfies Readonly<Record<string, Saying>>;

const answer = (changes: Readonly<Record<string, Saying>> = {}): Move => ({
  type: 'answer',
  question: 'GR',
  answer: { ...FILLED, ...changes },
});
const check: Move = { type: 'check', step: 'grid' };
const lock: Move = { type: 'lock', step: 'grid' };

const row = (page: Page, document: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: text(`doc.${document}.name`) }) });
const marks = (page: Page) => page.locator('.grid__mark');
const wayOn = (page: Page) => page.getByRole('button', { name: text('actions.next'), exact: true });

for (const [name, handsOf, width] of [
  ['the mouse', clicks, 1366],
  ['the keyboard', keyboard, 1366],
  ['a phone’s width', clicks, 390],
] as const) {
  test(`with ${name}: the check counts and names no row, and the second look is told as such`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const hands = handsOf(page);
    await openAt(page, 'grid');
    await perform(page, hands, answer());
    await perform(page, hands, check);
    await expect(page.getByText(text('batch.wrong.other', { count: 2, of: 5 })).first()).toBeVisible();
    await expect(marks(page)).toHaveCount(0);
    await expect(wayOn(page)).toHaveCount(0);
    await perform(page, hands, answer({ nsc: 'denies' }));
    await perform(page, hands, lock);
    await expect(marks(page)).toHaveText([
      ...Array.from({ length: 3 }, () => text('choice.right')),
      text('grid.holds.instead', { held: text('saying.silent') }),
      text('choice.right'),
    ]);
    for (const document of Object.keys(FILLED)) {
      await expect(row(page, document)).toContainText(text(`q.GR.row.${document}.why`));
    }
    await expect(page.locator('.feedback')).toContainText(text('batch.second'));
    await expect(wayOn(page)).toBeEnabled();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
}

test('a grid that holds is let stand by the check, and hangs on the board with its rows', async ({
  page,
}) => {
  await openAt(page, 'grid');
  const check = page.getByRole('button', { name: text('lock.batch.check.grid'), exact: true });
  await expect(check).toHaveAttribute('aria-disabled', 'true');
  await perform(page, clicks(page), answer({ nsc: 'denies', 'al-monitor': 'silent' }));
  await check.click();
  await expect(page.locator('.feedback')).toContainText(text('q.GR.right'));
  await expect(page.locator('.feedback')).not.toContainText(text('batch.second'));
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('what the balance settled stands beside each source before anything is asked of it', async ({
  page,
}) => {
  await openAfter(page, movesThrough('campaign-suspicion').concat({ type: 'turn', to: 'grid' }));
  for (const [document, settled] of [
    ['times', 'says'],
    ['nsc', 'silent'],
    ['salehi', 'denies'],
    ['al-monitor', 'says'],
    ['nbc', 'says'],
  ] as const) {
    await expect(row(page, document).getByRole('cell').first()).toHaveText(text(`saying.${settled}`));
  }
});
