/** Inside the frame of a learning platform: one that allows scripts and nothing else, so no storage, no download, no printing; and one that has an origin and forbids downloads. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from '@playwright/test';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { serve } from '../../scripts/serve.mjs';
import { expect, test } from './browser.ts';
import { clicks } from './hands.ts';
import { fileAfter, movesTo } from './opening.ts';
import { perform } from './back-channel.ts';
import { text } from './words.ts';

// The platform is another host.
test.use({
  expected: /^asked another host: http:\/\/127\.0\.0\.1:\d+\/(platform\.html)?$/,
  serviceWorkers: 'allow',
});

/** The game in a frame of a platform that lets scripts run and nothing out. */
async function framed(
  page: Page,
  baseURL: string | undefined,
  use: (frame: Frame) => Promise<void>,
  sandbox = 'allow-scripts',
  file = '',
) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'platform-'));
  writeFileSync(
    path.join(folder, 'platform.html'),
    `<!doctype html><link rel="icon" href="data:,"><title>Platform</title>
    <iframe title="Game" sandbox="${sandbox}" src="${baseURL}${file}" width="1300" height="740"></iframe>`,
  );
  const { address, close } = await serve(folder, 0);
  try {
    await page.goto(`${address}platform.html`);
    const frame = page.frames()[1];
    if (!frame) throw new Error('the platform shows no frame');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    if (file === '') await expect(frame.locator('html')).toHaveAttribute('data-stage', 'on');
    await use(frame);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

test('plays, says that nothing can be kept, and gives the weekend as text', async ({ page, baseURL }) => {
  await framed(page, baseURL, async (frame) => {
    await expect(frame.locator('html')).toHaveAttribute('data-offline', 'refused');
    // A frame finds and does everything that a page does, but for the mouse, which no move here needs.
    const inside = frame as unknown as Page;
    await frame.getByRole('button', { name: text('title.start') }).click();
    await expect(frame.getByRole('alert')).toContainText(text('notice.storage-refused'));
    await frame.getByRole('button', { name: text('notice.dismiss') }).click();
    const heading = frame.getByRole('heading', { level: 1 });
    for (const move of movesTo('times-source')) {
      if (move.type !== 'turn') await perform(inside, clicks(inside), move);
      else if (move.to !== 'shift') {
        await frame.getByRole('button', { name: text('actions.next'), exact: true }).click();
        await expect(heading).toHaveText(text(`step.${move.to}.heading`));
      }
    }
    await frame.getByRole('button', { name: text('bar.help') }).click();
    await frame.getByRole('button', { name: text('help.export') }).click();
    const copy = frame.getByRole('textbox', { name: text('copy.text') });
    await copy.focus();
    const selected = await copy.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(JSON.parse(selected)).toMatchObject({ weekend: 'back-channel' });
  });
});

test('what is taken away is text to be copied by hand: no picture, no print', async ({ page, baseURL }) => {
  await framed(page, baseURL, async (frame) => {
    const buffer = Buffer.from(fileAfter(movesTo('take-away')));
    await frame.getByRole('button', { name: text('title.import') }).click();
    await frame
      .locator('input[type="file"]')
      .setInputFiles({ name: 'weekend.json', mimeType: 'application/json', buffer });
    await frame
      .getByRole('button', { name: text('weekends.resume', { name: text('weekends.name', { number: 1 }) }) })
      .click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(text('step.take-away.heading'));
    for (const label of ['card.take', 'sheet.print'])
      await expect(frame.getByRole('button', { name: text(label), exact: true })).toHaveCount(0);
    const copy = frame.getByRole('textbox', { name: text('card.text') });
    await copy.focus();
    const selected = await copy.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected.split('\n').slice(2)).toHaveLength(3);
  });
});

test('with an origin and no downloads: the text stands beside the file, and the course’s history is left alone', async ({
  page,
  baseURL,
}) => {
  const visited = () => page.evaluate(() => history.length);
  await framed(
    page,
    baseURL,
    async (frame) => {
      const before = await visited();
      await frame.getByRole('button', { name: text('title.start') }).click();
      const heading = frame.getByRole('heading', { level: 1 });
      for (const to of ['prior', 'shift']) {
        const way = text(to === 'shift' ? 'actions.back' : 'actions.next');
        await frame.getByRole('button', { name: way, exact: true }).click();
        await expect(heading).toHaveText(text(`step.${to}.heading`));
      }
      await expect.poll(() => frame.evaluate(() => location.hash)).toBe('#shift');
      expect(await visited()).toBe(before);
      await frame.getByRole('button', { name: text('bar.help') }).click();
      await frame.getByRole('button', { name: text('help.export') }).click();
      await expect(frame.getByRole('textbox', { name: text('copy.text') })).toHaveValue(
        /"weekend":"back-channel"/,
      );
    },
    'allow-scripts allow-same-origin',
  );
});

test('the teacher’s page goes from room to room, and the course’s history is left alone', async ({
  page,
  baseURL,
}) => {
  const visited = () => page.evaluate(() => history.length);
  const use = async (frame: Frame) => {
    const before = await visited();
    const go = async (link: keyof typeof teachWords, room: keyof typeof teachWords) => {
      await frame.getByRole('link', { name: teachWords[link], exact: true }).click();
      const here = frame.getByRole('link', { name: teachWords[room], exact: true });
      await expect(here).toHaveAttribute('aria-current', 'page');
    };
    await go('room.class', 'room.class');
    await go('class.none.collect', 'room.collect');
    await go('room.make', 'room.make');
    expect(await visited()).toBe(before);
  };
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
    await framed(page, baseURL, use, sandbox, 'teach.html');
});
