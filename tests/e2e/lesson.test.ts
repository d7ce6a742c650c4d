/** A whole lesson: a class is made, pupils join by its link, play and hand in by link, file and a code held to a camera; it is talked about, projected, taken away and deleted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { readClass } from '../../src/classroom/link.ts';
import { talkAbout } from '../../src/classroom/talk.ts';
import { headingOf } from '../../src/classroom/teach/wording.ts';
import type { ClassChoices } from '../../src/record/class.ts';
import { stepThatAsks } from '../../src/rules/lookup.ts';
import { lesson } from '../../src/weekends/back-channel/short/lesson.ts';
import { shortShift } from '../../src/weekends/back-channel/short/weekend.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { WEEKENDS } from '../fixtures/weekends.ts';
import { classOf, handedIn, knownOf, resultsOf } from '../classroom/class.ts';
import { perfectReader, play } from '../rules/players.ts';
import { expect, launchOptions, test } from './browser.ts';
import { clicks } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { performIn } from './perform.ts';
import { readerOf, words as weekendWords } from './words.ts';

const found = WEEKENDS.find(({ weekend }) => weekend.id === shortShift.id);
if (!found) throw new Error('the short shift is not in the library');
const words = { ...weekendWords, ...found.words, ...teachWords, ...lesson.words };
const production = { ...found, words };
const { text } = readerOf(words);
const told = { weekend: shortShift, ...readerOf(words) };

const { journal } = play(shortShift, perfectReader());
const verdict = journal.findIndex((move) => move.type === 'turn' && move.to === 'short-article');
const filed = journal.slice(0, verdict);

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

/** A pupil's own device: nothing has been played there. */
async function joined(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(link);
  await press(page, text('join.start'));
  return page;
}

/** Plays as far as the page is filed, and comes to the hand-in. */
async function playedAndFiled(page: Page): Promise<void> {
  await moveByMove(filed, (move) => performIn(told, page, clicks(page), move));
  await press(page, text('hand-in.heading'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('hand-in.heading'));
}

/** The code on a pupil's screen as a camera sees it: a picture that stands still. */
async function filmed(page: Page, file: string): Promise<void> {
  await press(page, text('hand-in.code'));
  const code = page.getByRole('dialog').getByRole('img');
  await expect(code).toBeVisible();
  await page.setViewportSize({ width: 640, height: 640 });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot({ type: 'jpeg', quality: 95 }));
}

test('a lesson, from the making of the class to its end', async ({ page, browser, baseURL }, {
  outputDir,
}) => {
  let choices: ClassChoices | undefined;
  let link = '';
  await test.step('a class of the short shift is made', async () => {
    await page.goto('/teach.html');
    await page.getByLabel(text('make.name'), { exact: true }).fill('9B Thursday');
    await page.getByRole('radio', { name: /The short shift/ }).check();
    await page.getByRole('radio', { name: text('make.verdict.open') }).check();
    link = (await page.locator('.class-card > .class-face .class-face__link').textContent()) ?? '';
    const made = readClass(new URL(link).hash);
    if ('problem' in made) throw new Error(made.problem);
    choices = made;
    expect(made).toMatchObject({ name: '9B Thursday', weekend: shortShift.id });
  });
  await test.step('the teacher tries it as a pupil, in a tab of its own', async () => {
    const [tried] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: text('make.try') }).click(),
    ]);
    await expect(tried.getByRole('heading', { level: 1 })).toHaveText('9B Thursday');
    await expect(tried.getByRole('button', { name: text('join.start') })).toBeVisible();
    await tried.close();
  });
  if (!choices) throw new Error('no class was made');

  // Two of them play here, the others by the rules.
  const [first, second] = [await joined(browser, link), await joined(browser, link)];
  await test.step('a pupil plays, and hands a link in', () => playedAndFiled(first));
  await press(first, text('hand-in.link'));
  await expect(first.getByRole('status').last()).toHaveText(text('hand-in.link.done'));
  const handed = await first.evaluate(() => navigator.clipboard.readText());
  expect(handed).toContain(`${baseURL}teach.html#r=`);
  await test.step('another plays, and shows a code', () => playedAndFiled(second));
  const film = path.join(outputDir, 'code.mjpeg');
  await filmed(second, film);
  await Promise.all([first, second].map((each) => each.context().close()));

  const others = classOf(shortShift, 28, 5, choices);
  const links = others.slice(0, 14).map((pupil) => handedIn(pupil, 'link'));
  const files = others.slice(14).map((pupil) => handedIn(pupil, 'file'));
  // The teacher's browser has a camera, before which the code is held.
  const seeing = await chromium.launch({
    ...launchOptions('none'),
    args: [
      ...(launchOptions('none').args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const desk = await (
    await seeing.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  ).newPage();
  const all = (count: number) =>
    expect(desk.locator('#main')).toContainText(text('collect.all.other', { count }));
  await test.step('thirty hand-ins are collected: links, files, and one by camera', async () => {
    await desk.goto(`${baseURL}teach.html#collect`);
    const pasted = [handed, ...links.map((each) => ('link' in each ? each.link : ''))];
    await desk.getByLabel(text('collect.paste'), { exact: true }).fill(pasted.join('\n'));
    await press(desk, text('collect.paste.read'));
    await all(15);
    const [chooser] = await Promise.all([
      desk.waitForEvent('filechooser'),
      press(desk, text('collect.choose')),
    ]);
    await chooser.setFiles(
      files.map((each) => ({
        name: 'name' in each ? each.name : '',
        mimeType: 'application/json',
        buffer: Buffer.from('text' in each ? each.text : ''),
      })),
    );
    await all(29);
    await press(desk, text('collect.scan'));
    await expect(desk.getByRole('dialog')).toContainText(text('collect.all.other', { count: 30 }));
    await desk.keyboard.press('Escape');
  });

  const known = knownOf(shortShift);
  const results = resultsOf([{ link: handed }, { link: handed }, ...links, ...files], known);
  const cards = talkAbout(shortShift, lesson, results, { pinned: [], passed: [] });
  await test.step('what is worth talking about is what the class was split on, or sure and wrong', async () => {
    await desk.getByRole('link', { name: text('collect.class') }).click();
    await expect(desk.locator('#main')).toContainText(text('class.handed-in.other', { count: 30 }));
    const shown = desk.getByRole('region', { name: text('talk.heading') }).getByRole('article');
    await expect(shown.getByRole('heading')).toHaveText(
      cards.map(({ question }) => headingOf(production, question)),
    );
    const documents = cards.map(({ question }) => stepThatAsks(shortShift, question.id)?.document);
    const named = documents.filter((each) => each !== undefined);
    expect(new Set(named).size).toBe(named.length);
  });

  await test.step('the class is projected without a name, and taken away without one', async () => {
    await desk.goto(`${baseURL}teach.html#project`);
    await desk.keyboard.press('p');
    await desk.keyboard.press('Space');
    const html = await desk.content();
    expect(results.map(({ name }) => name).filter((name) => html.includes(name))).toEqual([]);
    await desk.keyboard.press('Escape');
    await desk.goto(`${baseURL}teach.html#keep`);
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      press(desk, text('keep.tables.table')),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
    const rows = Buffer.concat(parts).toString().trimEnd().split('\r\n');
    expect(rows).toHaveLength(31);
    await press(desk, text('keep.delete'));
    await press(desk, text('keep.delete.yes'));
    await expect(desk.locator('#main')).toContainText(text('keep.deleted'));
  });
  await seeing.close();
});
