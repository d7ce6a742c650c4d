/** A class in counts: seven views by keyboard, with their keys only by a press; on paper and as tables, without a name. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pannedSources } from '../../src/classroom/figures/balance.ts';
import { sentBulletins } from '../../src/classroom/figures/lines.ts';
import { markedDocuments } from '../../src/classroom/figures/marks.ts';
import { lesson } from '../../src/weekends/back-channel/lesson.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { classOf, handedIn, knownOf, resultsOf } from '../classroom/class.ts';
import { cellsOf } from '../classroom/export/cells.ts';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { misprints, sheetsOf } from './paper.ts';
import { readerOf, words as weekendWords } from './words.ts';

const { text } = readerOf({ ...weekendWords, ...teachWords, ...lesson.words });
const links = classOf(backChannel, 28, 1, { stop: 'readouts' }).map((pupil) => handedIn(pupil, 'link'));
const results = resultsOf(links, knownOf(backChannel));
const names = results.map(({ name }) => name);

async function collect(page: Page): Promise<void> {
  await page.goto('/teach.html#collect');
  const pasted = links.map((each) => ('link' in each ? each.link : ''));
  await page.getByLabel(text('collect.paste'), { exact: true }).fill(pasted.join('\n'));
  await page.getByRole('button', { name: text('collect.paste.read') }).click();
  await page.getByRole('link', { name: text('collect.class') }).click();
  await expect(page.locator('#main')).toContainText(text('class.handed-in.other', { count: links.length }));
}

const views = (page: Page) => page.locator('.view');
const open = (page: Page, id: string) =>
  page.getByRole('tab', { name: text(`view.${id}`), exact: true }).click();
const reveals = (page: Page) =>
  views(page).getByRole('button', { name: text('reveal.show'), pressed: false });

test('counts what was marked, sent and weighed, and tells the key by its own press alone', async ({
  page,
}) => {
  await collect(page);
  await open(page, 'marks');
  const shaded = views(page).locator('.class-view').first().locator('sup');
  const [first] = markedDocuments(backChannel, results);
  await expect(shaded).toHaveText((first?.phrases ?? []).map(({ pupils }) => String(pupils)));
  await expect(views(page).locator('[data-part]')).toHaveCount(0);
  await reveals(page).first().click();
  const keys = views(page).locator('.document [data-part="key"]');
  await expect(keys).toHaveCount(first?.phrases.filter(({ part }) => part === 'key').length ?? 0);
  await expect(views(page).locator('.class-view').nth(1).locator('[data-part]')).toHaveCount(0);

  await open(page, 'lines');
  const [sent] = sentBulletins(backChannel, results);
  const commonest = views(page).locator('.sent-lines').first().locator('li').first();
  await expect(commonest.locator('b')).toHaveText(String(sent?.lines[0]?.pupils));
  await expect(views(page).locator('.judged')).toHaveCount(0);
  await reveals(page).first().click();
  const overstated = `${sent?.overstated} of ${sent?.pupils}`;
  await expect(views(page).locator('.class-view__finding').first()).toContainText(overstated);

  await open(page, 'balance');
  const [source] = pannedSources(backChannel, results);
  const counts = views(page).getByRole('row').nth(1).locator('td > b');
  await expect(counts).toHaveText((source?.pans ?? []).map(({ pupils }) => String(pupils)));
  await expect(views(page).locator('.judged')).toHaveCount(0);
});

test('opens every view by keyboard, each picture with its table, at 320 px and by the rules of axe', async ({
  page,
}) => {
  await collect(page);
  await open(page, 'marks');
  for (const id of ['marks', 'lines', 'balance', 'threads', 'labels', 'work', 'more']) {
    await expect(page.getByRole('tab', { selected: true })).toHaveText(text(`view.${id}`));
    while ((await reveals(page).count()) > 0) await reveals(page).first().press('Enter');
    for (const table of await views(page)
      .locator('summary', { hasText: text('view.table') })
      .all())
      await table.press('Enter');
    const pictures = await views(page).locator('.class-view').count();
    await expect.poll(() => views(page).locator('.class-view:has(table)').count()).toBe(pictures);
    expect.soft(await broken(page), id).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, id).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('tab', { selected: true }).press('ArrowRight');
  }
  for (const name of names) await expect(views(page)).not.toContainText(name);
});

test('prints two sides without a key or a name, and the keys on a third', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
    // A printed page is looked at more than once.
    window.addEventListener('afterprint', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await collect(page);
  await open(page, 'needles');
  while ((await reveals(page).count()) > 0) await reveals(page).first().click();
  await page.getByRole('button', { name: text('class.print') }).click();
  await expect(page.locator('[data-sheet="class"]')).toBeAttached();
  for (const format of ['A4', 'Letter'] as const) {
    const sheets = await sheetsOf(await page.pdf({ format }));
    expect(sheets.flatMap(misprints), format).toEqual([]);
    const [first = '', second = '', third = '', ...more] = sheets.map(({ runs }) =>
      runs.map((run) => run.text).join(' '),
    );
    expect(more).toEqual([]);
    expect(third).toContain(text('print.keys'));
    expect(third).toContain(text('outcome.1'));
    const told = [
      text('print.keys'),
      text('outcome.1'),
      text('outcome.0'),
      text('stance.likely'),
      '¶',
      ...names,
    ];
    expect(told.filter((each) => `${first} ${second}`.includes(each))).toEqual([]);
  }
});

test('gives the class out as tables, with names only where they are ticked', async ({ page }) => {
  await collect(page);
  await page.goto('/teach.html#keep');
  const take = async (id: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: text(`keep.tables.${id}`), exact: true }).click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  const [heads = [], ...rows] = cellsOf(await take('table'));
  expect(rows).toHaveLength(links.length);
  expect(heads).not.toContain('name');
  expect(
    cellsOf(await take('columns'))
      .slice(1)
      .map(([column]) => column),
  ).toEqual(expect.arrayContaining(heads.slice()));
  const gradebook = cellsOf(await take('gradebook'));
  expect(gradebook.slice(1).map((row) => row.at(-1))).toEqual(links.map(() => 'yes'));
  await page.getByLabel(text('keep.tables.names')).check();
  expect(cellsOf(await take('table'))[0]).toContain('name');
});
