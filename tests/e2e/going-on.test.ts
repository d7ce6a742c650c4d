/** Whatever the browser refuses or breaks, the game goes on, says so in plain words, and loses nothing. */
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { savedNames, savedText } from '../game/store/fixtures.ts';
import { perfectReader, play } from '../rules/players.ts';
import { expect, test } from './browser.ts';
import { keyboard } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { fileAfter, movesTo, openAt } from './opening.ts';
import { perform } from './back-channel.ts';
import { text } from './words.ts';

const heading = (step: string) => text(`step.${step}.heading`);
const { journal } = play(backChannel, perfectReader());
const firstChapter = journal.slice(
  0,
  journal.findIndex((move) => move.type === 'turn' && move.to === 'statement-edge'),
);

test('the back button goes back a step and loses nothing', async ({ page }) => {
  await openAt(page, 'times-source');
  const answer = page.getByRole('radio', { name: text('q.SG1.field.named.unnamed'), exact: true });
  await answer.check();
  await page.getByRole('button', { name: text('actions.back') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading('times-read'));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading('times-source'));
  await expect(answer).toBeChecked();
});

test('a weekend closed and opened again goes on from the title', async ({ page, context }) => {
  await openAt(page, 'times-exactly');
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  await again.getByRole('button', { name: text('title.continue') }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(heading('times-exactly'));
});

test.describe('with Phaser’s file blocked', () => {
  test.use({ expected: /Failed to load resource/ });

  test('the page plays on', { tag: '@stage' }, async ({ page }) => {
    await page.route(/phaser.*\.js/, (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
    await page.getByRole('button', { name: text('title.start') }).click();
    await moveByMove(firstChapter, (move) => perform(page, keyboard(page), move));
    await expect(page.getByRole('button', { name: text('actions.next') })).toBeVisible();
  });
});

test('where storage is forbidden it says so once, plays on, and gives the weekend as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: text('title.start') }).click();
  await expect(page.getByRole('alert')).toContainText(text('notice.storage-refused'));
  await page.getByRole('button', { name: text('notice.dismiss') }).click();
  await page.getByRole('button', { name: text('actions.next') }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: text('bar.help') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('help.export') }).click();
  expect((await download).suggestedFilename()).toBe(text('weekends.file'));
});

for (const [problem, save] of [
  ['damaged', '{"format":1,'],
  ['newer', JSON.stringify({ ...JSON.parse(fileAfter(movesTo('prior'))), format: 99 })],
  ['foreign', JSON.stringify({ ...JSON.parse(fileAfter(movesTo('prior'))), weekend: 'another-weekend' })],
] as const) {
  test(`a ${problem} save is kept, named as such, and does not stand in the way`, async ({ page }) => {
    await page.goto('/');
    await page.evaluate((kept) => localStorage.setItem('back-channel/save/odd', kept), save);
    await page.reload();
    await page.getByRole('button', { name: text('title.weekends') }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(text(`weekends.problem.${problem}`));
    await dialog.getByRole('button', { name: text('weekends.new') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading('shift'));
    expect(await page.evaluate(() => localStorage.getItem('back-channel/save/odd'))).toBe(save);
  });
}

test('a weekend taken as a file can be brought in again', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: text('title.import') }).click();
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByText(text('weekends.import')).click();
  const buffer = Buffer.from(fileAfter(movesTo('times-source')));
  await (await chooser).setFiles({ name: 'weekend.json', mimeType: 'application/json', buffer });
  await dialog
    .getByRole('button', { name: text('weekends.resume', { name: text('weekends.name', { number: 1 }) }) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading('times-source'));
});

for (const format of [1, 2]) {
  for (const name of savedNames(format)) {
    test(`a weekend of format ${format} (${name}) is brought in, opens and goes on`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: text('title.import') }).click();
      const dialog = page.getByRole('dialog');
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByText(text('weekends.import')).click();
      const buffer = Buffer.from(savedText(format, name));
      await (await chooser).setFiles({ name: 'weekend.json', mimeType: 'application/json', buffer });
      await dialog
        .getByRole('button', { name: new RegExp(`^${text('weekends.resume', { name: '' })}`) })
        .click();
      const way = page.locator('.foot button:not([aria-disabled="true"])').first();
      const before = await page.locator('[data-step]').getAttribute('data-step');
      await way.click();
      await expect(page.locator('[data-step]')).not.toHaveAttribute('data-step', before ?? '');
      const [kept = ''] = await page.evaluate(() =>
        Object.keys(localStorage).flatMap((key) =>
          /^back-channel\/save\/[^/]+$/.test(key) ? (localStorage.getItem(key) ?? '') : [],
        ),
      );
      expect(JSON.parse(kept).contentVersion).toBe(backChannel.contentVersion);
    });
  }
}

test('nothing is stored but the weekend, and no cookie is set', async ({ page, context }) => {
  await openAt(page, 'prior');
  const keys = await page.evaluate(() => Object.keys(localStorage).sort());
  expect(keys.every((key) => key.startsWith('back-channel/'))).toBe(true);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('clearing a shared computer leaves nothing behind', async ({ page }) => {
  await openAt(page, 'prior');
  await page.getByRole('button', { name: text('bar.settings') }).click();
  await page.getByRole('button', { name: text('settings.clear'), exact: true }).click();
  await page.getByRole('button', { name: text('settings.clear.sure') }).click();
  await expect(page.getByRole('button', { name: text('title.start') })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('words can be marked by selecting them', async ({ page }) => {
  await openAt(page, 'statement-edge');
  const quote = page.locator('blockquote');
  await quote.evaluate((element) => {
    const spans = element.querySelectorAll('[data-phrase]');
    const [first, last] = [spans[2], spans[4]];
    if (!first || !last) throw new Error('too few phrases');
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(last, last.childNodes.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.getByRole('button', { name: text('marks.selection') }).click();
  await expect(
    page.getByRole('status').filter({ hasText: text('marks.count.other', { count: 3 }) }),
  ).toBeVisible();
});
