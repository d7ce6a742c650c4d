/** The pack: its room, and every page of it on paper, as this page prints it and as its file of its own does. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { packSource, packTexts } from '../../scripts/build/pack.ts';
import { packOf } from '../../src/classroom/pack/pack.ts';
import words from '../../src/words/classroom/en.json' with { type: 'json' };
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { lettersOf, misprints, sheetsOf } from './paper.ts';

const FORMATS = ['A4', 'Letter'] as const;

const pack = packOf(await packSource(), packTexts());

const buttonOf = ({ id, title }: (typeof pack)[number]) =>
  words['pack.title'].replace('{place}', id.toUpperCase()).replace('{title}', title);

/** On how many sheets the page prints on either paper, and what is wrong with them. */
async function printed(page: Page) {
  const prints = [];
  for (const format of FORMATS) {
    const sheets = await sheetsOf(await page.pdf({ format, preferCSSPageSize: false }));
    prints.push({ sheets: sheets.length, wrong: sheets.flatMap(misprints), letters: lettersOf(sheets) });
  }
  return prints;
}

/** In the page, as it is printed: letters that are not black, and grounds that are not white. */
function coloured(): readonly string[] {
  return [...document.querySelectorAll('.pack-page, .pack-page *')].flatMap((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    const isPlain =
      color === 'rgb(0, 0, 0)' && /^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/.test(backgroundColor);
    return isPlain ? [] : [`${element.localName}: ${color} on ${backgroundColor}`];
  });
}

test('every page prints on as many sheets as it says, alone, black on white, on A4 and on Letter', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('teach.html#pack');
  await page.getByLabel(words['pack.blank.CLASS']).fill('8B');
  for (const each of pack) {
    await test.step(each.id, async () => {
      await page.getByRole('button', { name: buttonOf(each), exact: true }).click();
      await expect(page.getByRole('region', { name: each.title })).toBeFocused();
      for (const { sheets, wrong, letters } of await printed(page)) {
        expect.soft(sheets, each.id).toBe(each.sheets);
        expect.soft(wrong, each.id).toEqual([]);
        expect(letters).not.toContain(words['pack.list'].replaceAll(' ', '').toLowerCase());
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(coloured)).toEqual([]);
      await page.emulateMedia({ media: null });
    });
  }
});

test('all pages come as files that open by themselves, filled in, and print as they do here', async ({
  page,
}) => {
  await page.goto('teach.html#pack');
  await page.getByLabel(words['pack.blank.TEACHER']).fill('A. <Teacher>');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words['pack.download'] }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(words['pack.file']);
  const files = Object.entries(unzipSync(await readFile(await download.path())));
  expect(files).toHaveLength(pack.length);
  await page.goto('about:blank');
  for (const [at, [name, bytes]] of files.entries()) {
    await test.step(name, async () => {
      await page.setContent(strFromU8(bytes));
      const each = pack[at];
      await expect(page).toHaveTitle(each?.title ?? '');
      for (const { sheets, wrong } of await printed(page)) {
        expect.soft(sheets, name).toBe(each?.sheets);
        expect.soft(wrong, name).toEqual([]);
      }
      if (each?.id === 'l') await expect(page.getByText('A. <Teacher>')).toBeVisible();
    });
  }
});

test('an open page breaks no rule, and nothing goes beyond the narrowest window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('teach.html#pack');
  const key = pack.find(({ id }) => id === 'h') ?? pack[0];
  if (key) await page.getByRole('button', { name: buttonOf(key), exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: key?.title ?? '' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await broken(page)).toEqual([]);
});
