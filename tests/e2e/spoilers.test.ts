/** What came out later is nowhere before the page is filed: in no part of the document, at no address, and in nothing that was fetched. */
import type { Page } from '@playwright/test';
import { laterSteps } from '../../src/rules/lookup.ts';
import { isFiled } from '../../src/rules/steps.ts';
import { begin } from '../../src/rules/step.ts';
import { replay } from '../../src/record/replay.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { laterIn } from '../weekends/back-channel/later-words.ts';
import { expect, test } from './browser.ts';
import { everyStep } from './every-step.ts';
import { movesTo, openAfter } from './opening.ts';
import { text } from './words.ts';

/** All text that the page is sent from now on. */
function watched(page: Page): { readonly sent: () => Promise<string> } {
  const coming: Promise<string>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/javascript|json|html|css/.test(type)) coming.push(response.text().catch(() => ''));
  });
  return { sent: async () => (await Promise.all(coming)).join('\n') };
}

test('no step before the filing holds a sentence of it, and none has been sent; afterwards both do', async ({
  page,
}) => {
  const { sent } = watched(page);
  let filed = false;
  for await (const step of everyStep(page, { as: 'open' })) {
    const state = replay(backChannel, begin(backChannel), movesTo(step));
    filed = state !== undefined && isFiled(backChannel, state);
    if (filed) break;
    expect([step, laterIn(await page.content())]).toEqual([step, []]);
  }
  expect(filed).toBe(true);
  expect(laterIn(await sent())).toEqual([]);
  // The same look finds them once they may be there.
  const [first] = laterSteps(backChannel);
  await openAfter(page, movesTo(first?.id ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${first?.id}.heading`));
  expect(laterIn(await page.content()).length).toBeGreaterThan(0);
  expect(laterIn(await sent()).length).toBeGreaterThan(0);
});

/** The door to each of their chapters, and their last step; the rules are asked of them all. */
const doors = laterSteps(backChannel).filter(
  ({ chapter }, at, all) => chapter !== all[at - 1]?.chapter || at === all.length - 1,
);

for (const at of ['shift', 'filing', 'two-pages']) {
  test(`an address of theirs leads to none of them from ${at}, nor from the title`, async ({ page }) => {
    for (const { id } of doors) {
      await openAfter(page, movesTo(at));
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(text(`step.${at}.heading`));
      // In play, and then with the weekend lying on the device.
      for (const go of [
        () => page.evaluate((to) => void (location.hash = to), id),
        () => page.goto(`?anew#${id}`),
      ]) {
        await go();
        await expect.poll(() => new URL(page.url()).hash).not.toBe(`#${id}`);
        await expect(heading).not.toHaveText(text(`step.${id}.heading`));
        expect([id, laterIn(await page.content())]).toEqual([id, []]);
      }
    }
  });
}
