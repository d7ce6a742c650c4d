/** Practice in the browser: on a device where it was begun before, and a card given some answer. */
import { expect, type Locator, type Page } from '@playwright/test';
import { textOfLog } from '../../src/study/log-text.ts';
import type { Entry } from '../../src/study/log.ts';
import { statements } from '../../src/weekends/practice/statements.ts';
import type { Hands } from './hands.ts';
import type { Kept } from './opening.ts';
import { text } from './words.ts';

export const KEY = 'back-channel/practice';
export const TODAY = Math.floor(Date.now() / 86_400_000);

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const named = (page: Page, id: string) => page.getByRole('button', { name: text(id), exact: true });
export const onward = (page: Page) => page.locator('.foot .button--primary');

/** A device on which this was practised before, with whatever else it keeps. */
export async function practised(page: Page, entries: readonly Entry[], beside: Kept = {}): Promise<void> {
  await page.addInitScript(
    (keeps: Kept) => {
      for (const [key, each] of Object.entries(keeps)) localStorage.setItem(key, each);
    },
    { ...beside, [KEY]: textOfLog({ seed: 4, entries }) },
  );
}

/** Forty statements answered with a sure number, every other one so. */
export const FORTY = statements.slice(0, 40).map(
  ({ id, truth }, at): Entry => ({
    type: 'statement',
    statement: id,
    percent: truth === 1 || at % 4 === 0 ? 90 : 15,
    day: TODAY - 1,
  }),
);

/** Gives whatever is in hand some answer. */
export async function answerAnyhow(page: Page, hands: Pick<Hands, 'press'>): Promise<void> {
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

/** In the lower part of a phone, where the thumb of the hand that holds it comes. */
export async function withinReach(target: Locator): Promise<void> {
  await expect(target).toBeInViewport();
  expect((await target.boundingBox())?.y).toBeGreaterThan(600);
}
