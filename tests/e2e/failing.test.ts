/** What fails is said in plain words, costs nothing, and leaves a way on: a description, a room, a dialog, a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('in a browser that cannot count', () => {
  test.use({ expected: /cannot count/ });

  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Intl.PluralRules.prototype.select = () => {
        throw new RangeError('cannot count');
      };
    }),
  );

  for (const [what, step] of [
    ['a step whose description counts', 'readouts'],
    ['a room that counts as it is drawn', 'statement-edge'],
  ] as const) {
    test(`${what} shows the error screen, with the weekend to take along, and others open`, async ({
      page,
    }) => {
      await openAt(page, step);
      await expect(heading(page)).toHaveText(text('failure.title'));
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: text('failure.export') }).click();
      expect((await download).suggestedFilename()).toBe(text('weekends.file'));
      await page.getByRole('button', { name: text('failure.reload') }).click();
      await expect(page.getByRole('button', { name: text('title.continue') })).toBeVisible();
      await page.getByRole('button', { name: text('title.again') }).click();
      await expect(heading(page)).toHaveText(text('step.shift.heading'));
    });
  }

  test('a dialog that counts closes and says so, and the room beneath it goes on', async ({ page }) => {
    await openAt(page, 'one-or-two');
    await page.getByRole('button', { name: text('bar.board') }).click();
    await expect(page.getByRole('alert')).toContainText(text('notice.dialog-failed'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(heading(page)).toHaveText(text('step.one-or-two.heading'));
    await page.getByRole('button', { name: text('bar.ledger') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test('a file that is gone by the time it is read is named as such', async ({ page }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gone-'));
  const file = path.join(folder, 'weekend.json');
  writeFileSync(file, '{}');
  await page.goto('/');
  await page.getByRole('button', { name: text('title.import') }).click();
  const input = page.getByRole('dialog').locator('input[type=file]');
  await page.evaluate(() =>
    window.addEventListener('change', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    }),
  );
  await input.setInputFiles(file);
  rmSync(folder, { recursive: true });
  await input.dispatchEvent('change');
  await expect(page.locator('[role=alert]')).toContainText(text('notice.import-unreadable'));
});
