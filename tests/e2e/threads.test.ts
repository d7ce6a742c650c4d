/** Several threads at once: the way on leads from each to the next, to be tied and then to be read. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { questionWithId } from '../../src/rules/lookup.ts';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

const at = backChannel.steps.findIndex((each) => each.batch === true);
const [step, after] = backChannel.steps.slice(at);
const threads = step?.questions ?? [];
const asked = (id: string) => text(`q.${id}.prompt`);
const right = (id: string) => {
  const question = questionWithId(backChannel, id);
  return question?.kind === 'relation' ? question.relation : '';
};
const button = (page: Page, id: string) => page.getByRole('button', { name: text(id), exact: true });
const choose = (page: Page, id: string, relation: string) =>
  page
    .getByRole('group', { name: asked(id) })
    .getByRole('radio', { name: new RegExp(`^${text(`relation.${relation}`)}`) })
    .check();

test('the way on takes up each thread in turn, and tries them once all have a word', async ({ page }) => {
  await openAt(page, step?.id ?? '');
  for (const [place, id] of threads.entries()) {
    if (place > 0) await button(page, 'actions.next.relation').click();
    const group = page.getByRole('group', { name: asked(id) });
    if (place > 0) {
      // The two claims are read before the words for what is between them, which come next.
      await expect(page.locator('.web__claims > li:not([data-aside])').first()).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(group.getByRole('radio').first()).toBeFocused();
    }
    await choose(page, id, right(id));
  }
  await expect(button(page, 'actions.next.relation')).toHaveCount(0);
  await expect(button(page, 'lock.batch.check.relation')).toBeEnabled();
});

test('the thread in hand is plucked from kind to kind, and no other is', async ({ page }) => {
  await openAt(page, step?.id ?? '');
  const [id = ''] = threads;
  const words = page.locator('.web__thread');
  const group = page.getByRole('group', { name: asked(id) });
  for (const place of [0, 1, 2]) {
    await words.first().click();
    await expect(group.getByRole('radio').nth(place)).toBeChecked();
  }
  await words.nth(1).click();
  await expect(words.nth(1)).toContainText(text('batch.open'));
  await expect(words.nth(1)).toHaveAttribute('data-in-hand', 'true');
});

test('once they are tied it shows what came of each, and then goes on', async ({ page }) => {
  await openAt(page, step?.id ?? '');
  for (const [place, id] of threads.entries()) {
    if (place > 0) await button(page, 'actions.next.relation').click();
    await choose(page, id, right(id));
  }
  await button(page, 'lock.batch.check.relation').click();
  const shown = new Set<string>();
  for (let place = 0; place < threads.length; place += 1) {
    if (place > 0) await button(page, 'actions.next.relation').click();
    const feedback = page.locator('.feedback');
    await expect(feedback).toBeInViewport({ ratio: 1 });
    shown.add((await feedback.textContent()) ?? '');
  }
  expect(shown.size).toBe(threads.length);
  await expect(button(page, 'actions.next')).toBeVisible();
});

test('who comes back to them later goes on at once', async ({ page }) => {
  await openAt(page, after?.id ?? '');
  await button(page, 'actions.back').click();
  await expect(page.locator('.feedback')).toBeVisible();
  await expect(button(page, 'actions.next')).toBeVisible();
});
