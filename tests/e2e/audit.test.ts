/** The audit: a line is mended and stamped by hand, by keys or on a phone, and what was stamped and ticked is kept. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Move } from '../../src/rules/state.ts';
import { stepWithId } from '../../src/rules/lookup.ts';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { clicks, keyboard, mouse } from './hands.ts';
import { lockedIn, keptBy, movesThrough, movesTo, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

/** One card of each act: a repair to choose, words to mark, two editions to put in order. */
const CARDS = ['audit-au2', 'audit-au1', 'audit-au4'] as const;

const movesAt = (step: string) => movesThrough(step).slice(movesTo(step).length);
const line = (page: Page) => page.locator('.line-foot');
const print = (page: Page) => page.locator('.line-ink');
const action = (page: Page) => page.getByRole('button', { name: text('lock.stamp'), exact: true });
const isLocked = async (page: Page, question: string) =>
  Object.values(lockedIn(await keptBy(page))).some((ids) => ids.includes(question));

async function play(page: Page, moves: readonly Move[], hands: ReturnType<typeof clicks>): Promise<void> {
  for (const move of moves) await perform(page, hands, move);
}

for (const [name, handsOf, width] of [
  ['the pointer', mouse, 1366],
  ['the keyboard', keyboard, 1366],
  ['a phone’s width', clicks, 390],
] as const) {
  test(`with ${name}: a line is mended, then stamped, and why comes with it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const step of CARDS) {
      await openAt(page, step);
      const [, stamp = ''] = stepWithId(backChannel, step)?.questions ?? [];
      await play(page, movesAt(step), handsOf(page));
      await expect(page.getByText(text(`q.${stamp}.right`))).toBeVisible();
      await expect(print(page)).toContainText(text('stamp.printed'));
      await expect(page.getByText(text('bearing'))).toBeVisible();
      await expect(page.getByRole('group', { name: text(`q.${stamp}.prompt`) })).toHaveCount(
        width === 390 ? 0 : 1,
      );
    }
  });
}

test('a stamp carried over the line stays in the hand until the rest is done, and then comes down there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openAt(page, 'audit-au2');
  const carryOver = async (stamp: string) => {
    await page.locator(`[data-toy="stamp:${stamp}"]`).hover();
    await page.mouse.down();
    await line(page).hover({ force: true });
    await page.mouse.up();
  };
  await carryOver('narrowed');
  await expect(print(page)).toHaveText(text('stamp.narrowed'));
  await expect(action(page)).toHaveAttribute('aria-disabled', 'true');
  expect(await isLocked(page, 'AU2')).toBe(false);
  const [repair] = movesAt('audit-au2');
  if (repair) await perform(page, clicks(page), repair);
  await expect(line(page)).toContainText(text('q.AU2-act.option.one-side'));
  await carryOver('widened');
  await expect(page.getByText(text('q.AU2.right'))).toBeVisible();
  expect(await isLocked(page, 'AU2')).toBe(true);
});

test('on a phone the stamps come up once the repair is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, 'audit-au2');
  const rack = page.getByRole('group', { name: text('q.AU2.prompt') });
  await expect(rack).not.toBeInViewport({ ratio: 1 });
  const [repair] = movesAt('audit-au2');
  if (repair) await perform(page, clicks(page), repair);
  await expect(rack).toBeInViewport({ ratio: 1 });
  await expect(action(page)).toBeInViewport({ ratio: 1 });
});

test('what is ticked as missing is there again after a reload', async ({ page }) => {
  await openAt(page, 'audit-result');
  const gap = page.getByRole('checkbox', { name: text('audit.gap.ploy') });
  await gap.check();
  await page.reload();
  await expect(gap).toBeChecked();
  await expect(page.getByRole('checkbox', { name: text('audit.gap.leap') })).not.toBeChecked();
});

test('the audit can be passed by as a whole, from its first screen and from any card', async ({ page }) => {
  for (const step of ['audit', 'audit-au5']) {
    await openAfter(page, movesTo(step));
    await page.getByRole('button', { name: text('chapter.afterwards.skip') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.envelope.heading'));
  }
});
