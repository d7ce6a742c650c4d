/** A slip: rows on one sheet and one dial for the row in hand; by mouse, by keyboard, and on a phone. */
import type { Page } from '@playwright/test';
import type { Move } from '../../src/rules/state.ts';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { clicks, keyboard, mouse } from './hands.ts';
import { movesTo, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

const ROWS = ['BF1', 'BF2', 'BF3', 'BF4'] as const;
const NUMBERS = [72, 12, 55, 34] as const;

/** Row by row: its number, and then its lock. */
const moves = ROWS.flatMap((question, at): readonly Move[] => [
  { type: 'answer', question, answer: NUMBERS[at] ?? 50 },
  { type: 'lock', step: 'slip-1', question },
]);

const row = (page: Page, number: number) =>
  page.locator('.slip').getByRole('button', { name: new RegExp(`^${number} of 4: `) });
const inHand = (page: Page) => page.locator('.slip').getByRole('button', { pressed: true });
const wayOn = (page: Page) => page.getByRole('button', { name: text('actions.next'), exact: true });

for (const [name, hands, stage, size] of [
  ['the mouse @stage', mouse, 'on', { width: 1366, height: 768 }],
  ['the mouse on a phone @stage', mouse, 'on', { width: 390, height: 844 }],
  ['the keyboard', keyboard, 'off', { width: 1366, height: 768 }],
] as const) {
  test(`${name}: a row is locked, the next open one comes to hand, and the last opens the way on`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openAt(page, 'slip-1');
    await page.locator(`html[data-stage="${stage}"]`).waitFor();
    for (const [at, move] of moves.entries()) {
      const number = Math.floor(at / 2) + 1;
      await expect(inHand(page)).toHaveAccessibleName(new RegExp(`^${number} of 4: `));
      await expect(wayOn(page)).toHaveCount(0);
      await perform(page, hands(page), move);
    }
    for (const [at, percent] of NUMBERS.entries()) {
      await expect(row(page, at + 1)).toHaveAccessibleName(new RegExp(`${percent}%, .*\\. Locked\\.$`));
    }
    await expect(row(page, 4)).toBeFocused();
    await expect(wayOn(page)).toBeEnabled();
  });
}

/** In the page: notes what is asked of the layout, or brought into sight or focused, while a click is still being answered. */
function noteAsked(): void {
  const asked: string[] = [];
  Object.assign(window, { asked });
  for (const [owner, name] of [
    [Element.prototype, 'scrollIntoView'],
    [Element.prototype, 'getBoundingClientRect'],
    [HTMLElement.prototype, 'focus'],
  ] as const) {
    const own: unknown = Reflect.get(owner, name);
    if (typeof own !== 'function') throw new Error(`no ${name}`);
    Reflect.set(owner, name, function (this: unknown, ...rest: unknown[]): unknown {
      if (window.event?.type === 'click') asked.push(name);
      return Reflect.apply(own, this, rest);
    });
  }
}

test('no press waits for a layout: neither of a lock, nor of a way on', async ({ page }) => {
  await page.addInitScript(noteAsked);
  await openAt(page, 'slip-1');
  for (const move of movesTo('statement-edge').slice(movesTo('slip-1').length)) {
    await perform(page, clicks(page), move);
  }
  expect(await page.evaluate((): unknown => Reflect.get(window, 'asked'))).toEqual([]);
});

test('one dial shows the row in hand, whichever that is', async ({ page }) => {
  await openAfter(page, [...movesTo('slip-1'), ...moves.slice(0, 1)]);
  await expect(page.getByRole('slider')).toHaveCount(1);
  await expect(page.getByRole('slider')).toHaveValue('72');
  await row(page, 3).click();
  await expect(page.getByRole('slider')).toHaveAccessibleName(text('q.BF3.prompt'));
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', text('dial.unset'));
  await expect(page.getByText(text('actions.not-ready.forecast'))).toBeVisible();
  await row(page, 1).click();
  await expect(page.getByRole('slider')).toHaveValue('72');
});

test('who knew it says so before the needle, and can no more once it is touched', async ({ page }) => {
  await openAt(page, 'slip-1');
  const box = page.getByRole('checkbox', { name: text('forecast.known') });
  const slider = page.getByRole('slider');
  const precedes = await box.evaluate(
    (element, other) =>
      other instanceof Node &&
      (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    await slider.elementHandle(),
  );
  expect(precedes).toBe(true);
  await box.check();
  await slider.fill('80');
  await expect(box).toHaveCount(0);
  await expect(page.locator('[data-in-hand="true"]')).toContainText(text('slip.known'));
  await row(page, 2).click();
  await expect(box).not.toBeChecked();
});

test('what is locked can be looked at, and leads back to what is open', async ({ page }) => {
  await openAfter(page, [...movesTo('slip-1'), ...moves.slice(0, 2)]);
  await expect(inHand(page)).toHaveAccessibleName(/^2 of 4: /);
  await row(page, 1).click();
  await expect(page.getByRole('slider')).toBeDisabled();
  await page.getByRole('button', { name: text('slip.next') }).click();
  await expect(row(page, 2)).toBeFocused();
});
