/** Outcomes on the needle: all of them in sentences, spoken once, skipped by any press, with the sources they rest on. */
import { expect, test } from './browser.ts';
import { movesTo, openAfter, openAt } from './opening.ts';
import { noteStatus, said } from './said.ts';
import { text } from './words.ts';

const STEP = 'statement-outcomes';
const IDS = ['BF1', 'BF3', 'BF4'] as const;

/** Arrives at the outcomes by the page's own button, so that they happen. */
async function turnTo(page: Parameters<typeof openAt>[0]): Promise<void> {
  await openAfter(page, movesTo(STEP).slice(0, -1));
  await page.getByRole('button', { name: text('actions.next'), exact: true }).click();
  await page.waitForURL(({ hash }) => hash === `#${STEP}`);
}

test('every outcome hands the own number back, says what happened, and keeps the reason folded', async ({
  page,
}) => {
  await openAt(page, STEP);
  const outcomes = page.locator('.reveal');
  await expect(outcomes).toHaveCount(IDS.length);
  for (const [at, id] of IDS.entries()) {
    const outcome = outcomes.nth(at);
    await expect(outcome.locator('.reveal__said')).toHaveText(/^You said \d+%/);
    await expect(outcome.getByText(text(`q.${id}.happened`))).toBeVisible();
    await expect(outcome.getByText(text(`q.${id}.why`))).toBeHidden();
    await outcome.getByText(text('feedback.why'), { exact: true }).click();
    await expect(outcome.getByText(text(`q.${id}.why`))).toBeVisible();
  }
  await expect(page.getByText(text('reveal.about'))).toHaveCount(1);
  await expect(outcomes.first().getByText(text('reveal.about'))).toBeVisible();
});

test('each is spoken once, and the way on is there at once', async ({ page }) => {
  await page.addInitScript(noteStatus);
  await turnTo(page);
  const heard = async () => (await said(page)).join(' ');
  for (const id of IDS) {
    const happened = text(`q.${id}.happened`);
    await expect.poll(async () => (await heard()).split(happened).length - 1).toBe(1);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: text('actions.next'), exact: true })).toBeVisible();
});

test('a paragraph opens the source at the block that rests on it, and closes back to itself', async ({
  page,
}) => {
  await openAt(page, STEP);
  await page.locator('.reveal summary').first().click();
  const mark = page.locator('.reveal').first().getByRole('button', { name: /^¶/ }).first();
  await mark.click();
  const sought = page.getByRole('dialog').locator('[data-sought="true"]');
  await expect(sought).toBeFocused();
  await expect(sought).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test.describe('moving', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('any key brings every needle to its place at once', async ({ page }) => {
    const inspector = await page.context().newCDPSession(page);
    await inspector.send('Animation.enable');
    await inspector.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await turnTo(page);
    const running = () =>
      page.evaluate(
        () => document.querySelector('.reveals')?.getAnimations({ subtree: true }).length ?? Number.NaN,
      );
    await expect.poll(running).toBeGreaterThan(0);
    await page.keyboard.press('Shift');
    await expect.poll(running).toBe(0);
  });
});
