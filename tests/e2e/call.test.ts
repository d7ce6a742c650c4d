/** A call to the desk's library: one card of four, which the next call offers no more and the tray keeps to be read again. */
import type { Page } from '@playwright/test';
import { questionOfKind } from '../../src/rules/lookup.ts';
import type { Move } from '../../src/rules/state.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { clicks, keyboard } from './hands.ts';
import { movesTo, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

const slips = questionOfKind(backChannel, 'K1', 'call')?.slips ?? [];
const [, asked = ''] = slips;

const cards = (page: Page) => page.getByRole('main').getByRole('radio');
const title = (slip: string) => text(`doc.${slip}.title`);
const words = (slip: string) => text(`doc.${slip}.text`).slice(0, 60);

for (const [name, handsOf, width] of [
  ['the mouse', clicks, 1366],
  ['the keyboard', keyboard, 1366],
  ['a phone’s width', clicks, 390],
] as const) {
  test(`with ${name}: one of four is read out, and lies in the tray to be read again`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const hands = handsOf(page);
    await openAt(page, 'call-1');
    await expect(cards(page)).toHaveCount(4);
    for (const slip of slips) await expect(page.getByText(words(slip))).toHaveCount(0);
    await perform(page, hands, { type: 'answer', question: 'K1', answer: asked });
    await perform(page, hands, { type: 'lock', step: 'call-1' });
    await expect(page.getByText(text('q.K1.noted'))).toBeVisible();
    const tray = page.getByRole('navigation', { name: text('tray') });
    await hands.press(tray.getByRole('button', { name: new RegExp(`^${text(`doc.${asked}.name`)}`) }));
    await expect(page.getByRole('dialog')).toContainText(words(asked));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: text('actions.next'), exact: true })).toBeEnabled();
  });
}

test('the second call offers the three that are left', async ({ page }) => {
  const moves = movesTo('call-2').map(
    (move): Move => (move.type === 'answer' && move.question === 'K1' ? { ...move, answer: asked } : move),
  );
  await openAfter(page, moves);
  await expect(cards(page)).toHaveCount(3);
  for (const slip of slips) {
    const card = page.getByRole('main').getByRole('radio', { name: title(slip), exact: true });
    await expect(card).toHaveCount(slip === asked ? 0 : 1);
  }
});
