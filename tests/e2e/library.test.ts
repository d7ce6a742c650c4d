/** The game with a library of invented weekends, played as any other: what it can do hangs on no one weekend. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { backChannel } from '../../src/weekends/back-channel/entry.ts';
import { shortShift } from '../../src/weekends/back-channel/short/entry.ts';
import type { Words } from '../../src/words/words.ts';
import { interfaceWords } from '../fixtures/interface.ts';
import { library } from '../fixtures/library.ts';
import { play } from '../rules/players.ts';
import { expect, test } from './browser.ts';
import { clicks, type Hands, keyboard } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { performIn, type Told } from './perform.ts';
import { rash } from './rash.ts';
import { readerOf } from './words.ts';

const invented = await Promise.all(
  library.map(async ({ front, load }) => {
    const { weekend, words } = await load();
    return { weekend, ...readerOf({ ...interfaceWords, ...front, ...words }) };
  }),
);

// One build and one server for all of them.
test.describe.configure({ mode: 'default' });
// The server is this file's own.
test.use({
  expected: /^asked another host: http:\/\/127\.0\.0\.1/,
  contextOptions: { reducedMotion: 'reduce' },
});
test.setTimeout(120_000);

let served: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async ({ browserName }, { project }) => {
  const folder = path.resolve(`.cache/fixtures-${browserName}-${project.name}`);
  const args = ['build', '--mode', 'fixtures', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, ...args]);
  served = await serve(folder, 0);
});
test.afterAll(() => served.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const named = ({ text }: Told) => new RegExp(`^${text('weekend.title')}`);

async function playedThrough(told: Told, page: Page, hands: Hands): Promise<void> {
  await page.goto(served.address);
  await hands.press(page.getByRole('button', { name: named(told) }));
  await moveByMove(play(told.weekend, rash()).journal, (move) => performIn(told, page, hands, move));
  await expect(heading(page)).toHaveText(told.text('step.all.heading'));
}

/** Takes the weekend as a file, removes it, and brings it in again. */
async function outAndIn({ text }: Told, page: Page): Promise<void> {
  await page.getByRole('button', { name: text('bar.help') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: text('help.export') }).click();
  const buffer = readFileSync(await (await download).path());
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: text('help.leave') }).click();
  await page.getByRole('button', { name: text('title.weekends') }).click();
  const name = { name: text('weekends.name', { number: 1 }) };
  await dialog.getByRole('button', { name: text('weekends.remove', name) }).click();
  await dialog.getByRole('button', { name: text('weekends.remove.sure', name) }).click();
  await expect(dialog).toContainText(text('weekends.none'));
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByText(text('weekends.import')).click();
  await (await chooser).setFiles({ name: 'weekend.json', mimeType: 'application/json', buffer });
  await dialog.getByRole('button', { name: text('weekends.resume', name) }).click();
}

for (const [way, handsOf, tag] of [
  ['keyboard', keyboard, '@page'],
  ['pointer', clicks, '@stage'],
] as const) {
  for (const told of invented) {
    const { weekend, text } = told;

    test(`${weekend.id} is chosen by its name and played to its end by ${way}, and nothing of it is lost`, {
      tag,
    }, async ({ page }) => {
      await playedThrough(told, page, handsOf(page));
      await page.reload();
      await expect(heading(page)).toHaveText(text('step.all.heading'));
      if (way === 'keyboard') return;
      await outAndIn(told, page);
      await expect(heading(page)).toHaveText(text('step.all.heading'));
    });
  }
}

test('the title offers each, goes on with whichever was last, and the list says which is which', async ({
  page,
}) => {
  await page.goto(served.address);
  for (const told of invented) {
    const offer = page.getByRole('button', { name: named(told) });
    await expect(offer).toContainText(told.text('weekend.deck'));
    await offer.click();
    await expect(heading(page)).toHaveText(told.text(`step.${told.weekend.steps[0]?.id}.heading`));
    await page.getByRole('button', { name: told.text('bar.leave') }).click();
    const goOn = page.getByRole('button', { name: new RegExp(`^${told.text('title.continue')}`) });
    await expect(goOn).toContainText(told.text('weekend.title'));
  }
  await page.getByRole('button', { name: readerOf(interfaceWords).text('title.weekends') }).click();
  const lines = page.getByRole('dialog').getByRole('listitem');
  for (const [place, { weekend, text }] of invented.entries()) {
    await expect(lines.nth(place)).toContainText(text('weekend.title'));
    await expect(lines.nth(place)).toContainText(text(`chapter.${weekend.chapters[0]}.title`));
  }
});

test('a heading and a document from right to left stand so, in a page from left to right', async ({
  page,
}) => {
  const [told] = invented;
  if (!told) throw new Error('the library is empty');
  const direction = (part: string) =>
    page.locator(part).evaluate((element) => getComputedStyle(element).direction);
  await page.goto(served.address);
  await page.getByRole('button', { name: named(told) }).click();
  const { journal } = play(told.weekend, rash());
  const there = journal.findIndex((move) => move.type === 'turn' && move.to === 'notice');
  await moveByMove(journal.slice(0, there + 1), (move) => performIn(told, page, clicks(page), move));
  expect(await direction('h1')).toBe('rtl');
  expect(await direction('article h2')).toBe('rtl');
  expect(await direction('article p:has-text("کشتی")')).toBe('rtl');
  expect(await direction('article p:has-text("No ferry")')).toBe('ltr');
});

test('with one weekend in the library the title shows itself as that weekend, and its shorter cut beside it', async ({
  page,
}) => {
  await page.goto('/');
  const { text } = readerOf(interfaceWords);
  const { front } = shortShift;
  const minutes = (of: Words) => text('title.minutes', { minutes: of['weekend.minutes'] ?? '' });
  const names = await page.locator('main').getByRole('button').allTextContents();
  expect(names).toEqual([
    `${text('title.start')} ${minutes(backChannel.front)}`,
    `${front['weekend.title']} ${minutes(front)}`,
    ...['settings', 'import', 'desks', 'joint', 'practice', 'credits'].map((id) => text(`title.${id}`)),
  ]);
  await expect(page.locator('main')).toContainText('20 to 22 October 2012');
});
