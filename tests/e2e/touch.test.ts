/** The toys under a finger, on a phone. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

test.use({
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
});

type Share = readonly [across: number, down: number];

/** The box of an element, or of its first line where it is a run of text, CSS px. */
function firstLineOf(target: Locator): Promise<Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>> {
  return target.evaluate((element) => {
    const [line = element.getBoundingClientRect()] = element.getClientRects();
    return { x: line.x, y: line.y, width: line.width, height: line.height };
  });
}

/** A finger that goes down at one place of an element's box, moves, and lifts at another; `joined` by a second one. */
async function swipe(
  page: Page,
  target: Locator,
  from: Share,
  to: Share,
  end = target,
  joined = false,
): Promise<void> {
  for (const each of [end, target]) await each.scrollIntoViewIfNeeded();
  const [start, stop] = [await firstLineOf(target), await firstLineOf(end)];
  const finger: CDPSession = await page.context().newCDPSession(page);
  const send = (type: string, points: readonly { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: [...points] });
  const a = { x: start.x + start.width * from[0], y: start.y + start.height * from[1] };
  const b = { x: stop.x + stop.width * to[0], y: stop.y + stop.height * to[1] };
  await send('touchStart', [a]);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await send('touchMove', [{ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }]);
  }
  if (joined) await send('touchStart', [b, a]);
  await send('touchEnd', []);
}

const staged = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-stage', 'on');

test('the needle turns', async ({ page }) => {
  await openAt(page, 'prior');
  await staged(page);
  await swipe(page, page.locator('[data-toy="needle"]'), [0.5, 0.3], [0.9, 0.8]);
  await expect.poll(async () => Number(await page.getByRole('slider').inputValue())).toBeGreaterThan(80);
});

test('a weight is carried to a pan', async ({ page }) => {
  await openAt(page, 'times-balance');
  await staged(page);
  await swipe(
    page,
    page.locator('[data-toy="weight"]'),
    [0.5, 0.5],
    [0.5, 0.5],
    page.locator('[data-pan="for"]'),
  );
  await expect(page.getByRole('radio', { name: new RegExp(`^${text('pan.for')}`) })).toBeChecked();
});

test('the seal gives', async ({ page }) => {
  await openAt(page, 'sealed-open');
  await staged(page);
  await swipe(page, page.locator('[data-toy="seal"]'), [0.5, 0.6], [0.5, 0.15]);
  await expect(page.getByRole('button', { name: text('q.NX.action') })).toBeHidden();
});

test('the joint that is sent on closes under a finger', async ({ page }) => {
  await page.goto('/#joint');
  await staged(page);
  await swipe(page, page.locator('[data-toy="joint"]'), [0.8, 0.5], [0.5, 0.5]);
  await expect(page.getByRole('radio', { name: text('joint.one'), exact: true })).toBeChecked();
});

test('an event is carried to another place', async ({ page }) => {
  await openAt(page, 'drawer-tl1');
  const events = page.locator('.order__event');
  const [first = ''] = await events.allTextContents();
  const grips = page.locator('[data-toy="order"]');
  await swipe(page, grips.first(), [0.5, 0.5], [0.5, 0.7], grips.nth(1));
  await expect(events.nth(1)).toHaveText(first);
});

test('a link is carried to its place in the chain', async ({ page }) => {
  await openAt(page, 'web-chain');
  const person = page.locator('.chain__person').first();
  const name = (await person.textContent()) ?? '';
  const place = page.locator('.chain__slot').first();
  await swipe(page, person.locator('[data-toy="chain"]'), [0.5, 0.5], [0.5, 0.5], place);
  await expect(place).toContainText(name);
});

test('the highlighter is drawn along a line', async ({ page }) => {
  await openAt(page, 'statement-edge');
  const [first, second] = [page.locator('[data-phrase]').first(), page.locator('[data-phrase]').nth(1)];
  await swipe(page, first, [0.3, 0.5], [0.5, 0.5], second);
  await expect(page.locator('[data-phrase][aria-pressed="true"]')).toHaveCount(2);
});

test('a second finger lets go', async ({ page }) => {
  await openAt(page, 'prior');
  await staged(page);
  const needle = page.locator('[data-toy="needle"]');
  await swipe(page, needle, [0.5, 0.3], [0.9, 0.8], needle, true);
  await expect(page.getByRole('button', { name: text('lock.credence') })).toBeDisabled();
});
