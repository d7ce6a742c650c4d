/** The one-file edition, opened from a folder as a double click opens it: no server, no network. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { keyboard } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { movesTo } from './opening.ts';
import { perform } from './back-channel.ts';
import { lesson } from '../../src/weekends/back-channel/lesson.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { readerOf, text, words } from './words.ts';

const folder = path.resolve('.cache/one-file');
const file = path.join(folder, 'A stick', 'back channel.html');

// The page asks for itself, and for nothing else.
test.use({ expected: /^asked another host: file:.*(back%20channel|teach)\.html/, heard: true });

/** Counts the sounds that the browser could decode: nothing of them can be seen on the line. */
async function countDecoded(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    type Decode = (this: BaseAudioContext, data: ArrayBuffer) => Promise<AudioBuffer>;
    const decode: Decode = Reflect.get(BaseAudioContext.prototype, 'decodeAudioData');
    BaseAudioContext.prototype.decodeAudioData = async function (data) {
      const sound = await decode.call(this, data);
      const { dataset } = document.documentElement;
      dataset['decoded'] = String(Number(dataset['decoded'] ?? 0) + 1);
      return sound;
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['decoded'] ?? 0));
}

test('plays from a file: the title, the stage, the first decisions, sound, the save', async ({
  page,
  context,
}) => {
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const args = ['build', '--mode', 'single', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...args]);
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(path.join(folder, 'back-channel.html'), file);
  await context.setOffline(true);
  const decoded = await countDecoded(page);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await page.getByRole('button', { name: text('title.start') }).click();
  await moveByMove(movesTo('times-source'), (move) => perform(page, keyboard(page), move));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(text('step.times-source.heading'));
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'refused');
  await expect.poll(decoded).toBeGreaterThanOrEqual(3);
  await page.reload();
  await expect(heading).toHaveText(text('step.times-source.heading'));
  await page.goto(pathToFileURL(path.join(folder, 'teach.html')).href);
  const { text: taught } = readerOf({ ...words, ...teachWords, ...lesson.words });
  const address = page.getByLabel(taught('make.address'));
  await address.fill('file:///E:/back-channel.html');
  await page.keyboard.press('Tab');
  await expect(page.getByText(taught('make.address.file'))).toBeVisible();
  await address.fill('https://school.example/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.class-card > .class-face')).toContainText('https://school.example/#class=');
  const link = (await page.locator('.class-card > .class-face .class-face__link').textContent()) ?? '';
  // Read by the worker that is part of the page.
  await page.getByRole('link', { name: taught('room.class'), exact: true }).click();
  await page.getByRole('button', { name: taught('class.none.example.show') }).click();
  await expect(page.locator('#main')).toContainText(
    taught('class.handed-in.other', { count: lesson.example.length }),
  );
  // A class is joined from a stick as well.
  await page.goto(`${pathToFileURL(file).href}${new URL(link).hash}`);
  await page.getByRole('button', { name: text('join.new') }).click();
  await page.getByRole('button', { name: text('join.start') }).click();
  await expect(page).toHaveURL(/#shift$/);
});
