/** The other desks, from the title to what they come to: by keyboard, by pointer and on a phone; what may be passed by; what is due. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { interfaceWords } from '../fixtures/interface.ts';
import type { Move } from '../../src/rules/state.ts';
import type { LoadedWeekend } from '../../src/weekends/entry.ts';
import { booster } from '../../src/weekends/other-desks/booster.ts';
import boosterFront from '../../src/weekends/other-desks/front/booster.en.json' with { type: 'json' };
import firstFront from '../../src/weekends/other-desks/front/first.en.json' with { type: 'json' };
import { first } from '../../src/weekends/other-desks/first.ts';
import { perfectReader, play, randomClicker } from '../rules/players.ts';
import { expect, test } from './browser.ts';
import { clicks, type Hands, keyboard } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { elsewhere, follow, movesTo, openAfter } from './opening.ts';
import { performIn, type Told } from './perform.ts';
import { atRest } from './rest.ts';
import { readerOf } from './words.ts';

const told = ({ weekend, words }: LoadedWeekend, front: Readonly<Record<string, string>>): Told => ({
  weekend,
  ...readerOf({ ...interfaceWords, ...front, ...words }),
});
const FIRST = told(first, firstFront);
const BOOSTER = told(booster, boosterFront);
const PHONE = { width: 390, height: 844 };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** From the title into a set, and through it. */
async function playedThrough(page: Page, hands: Hands, set: Told, journal: readonly Move[]): Promise<void> {
  const { text } = set;
  await page.goto('');
  await hands.press(page.getByRole('button', { name: text('title.desks') }));
  const name = text('weekend.title');
  await hands.press(page.getByRole('button', { name: text('desks.begin', { name }) }));
  await moveByMove(journal, (move) => performIn(set, page, hands, move));
  await expect(heading(page)).toHaveText(text('step.results.heading'));
}

test('five files are played by keyboard, from the title to what they come to, and kept', async ({ page }) => {
  const { text, weekend } = FIRST;
  await playedThrough(page, keyboard(page), FIRST, play(weekend, perfectReader()).journal);
  const main = page.locator('main');
  await expect(main).toContainText(text('results.hits', { hits: 3, of: 3 }));
  await expect(main).toContainText(text('results.false-alarms', { falseAlarms: 0, others: 2 }));
  await expect(main).toContainText(text('results.few', { of: 5 }));
  await page.reload();
  await expect(heading(page)).toHaveText(text('step.results.heading'));
  await page.getByRole('button', { name: text('help.leave'), exact: true }).click();
  await expect(page.getByRole('button', { name: new RegExp(`^${text('title.desks')}`) })).toContainText(
    'Due on',
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the second five are played by pointer, and nothing is wider than the screen', async ({ page }) => {
    const { weekend } = BOOSTER;
    await playedThrough(page, clicks(page), BOOSTER, play(weekend, randomClicker(4)).journal);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test('the file of 1943 says what it is about before it is opened, and can be passed by in one press', async ({
  page,
}) => {
  const { text, weekend } = BOOSTER;
  await openAfter(page, movesTo('graves-warning', weekend), {}, weekend);
  await expect(page.locator('main')).toContainText(text('step.graves-warning.beat'));
  await page.getByRole('button', { name: text('chapter.edition.skip') }).click();
  await expect(page.locator('article')).toContainText(text('doc.edition.title'));
  const said = page.getByRole('status').last();
  await expect(said).toHaveText(text('announce.arrived', { source: text('doc.edition.name') }));
});

/** The first set done on a day by that device's clock. */
async function doneOn(page: Page, day: string): Promise<void> {
  const { weekend } = FIRST;
  await openAfter(page, play(weekend, perfectReader()).journal, {}, weekend);
  await page.evaluate((on) => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('back-channel/save/')) ?? '';
    const save = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ ...save, filedOn: on }));
  }, day);
  await page.goto('./?title');
}

test('two weeks later the title says that the next are due, and they open', async ({ page }) => {
  const { text } = BOOSTER;
  await doneOn(page, '2020-01-01');
  const due = page.getByRole('button', { name: new RegExp(`^${text('title.desks')}`) });
  await expect(due).toContainText(text('desks.due.now'));
  await due.click();
  const name = text('weekend.title');
  await page.getByRole('button', { name: text('desks.begin', { name }) }).click();
  await expect(heading(page)).toHaveText(text('step.graves-warning.heading'));
});

test('until then the day goes into a calendar', async ({ page }) => {
  const { text } = BOOSTER;
  // A clock that was ahead when they were done: two weeks from today, by the clock of now.
  await doneOn(page, '2190-01-01');
  await page.getByRole('button', { name: new RegExp(`^${text('title.desks')}`) }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: text('desks.calendar') }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(text('desks.calendar.file'));
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines.slice(0, 4)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', expect.any(String), 'BEGIN:VEVENT']);
  expect(lines.filter((line) => /^DTSTART;VALUE=DATE:20\d{6}$/.test(line))).toHaveLength(1);
});

test.describe('to assistive technology', () => {
  test.use({ viewport: { width: 640, height: 768 } });

  for (const set of [FIRST, BOOSTER]) {
    const { weekend, text } = set;

    test(`every step of ${weekend.id} gives the tree that is kept, and the same in the reading view`, async ({
      page,
    }) => {
      const { journal } = play(weekend, perfectReader());
      const body = page.locator('body');
      const panes = new RegExp(`\\n *- button "${text('card.raise')}".*`);
      await openAfter(page, journal.slice(0, 1), {}, weekend);
      const device = elsewhere({}, 'test', weekend);
      const trees: string[] = [];
      for (const move of journal) {
        device.make([move]);
        if (move.type !== 'turn') continue;
        await follow(page, device.kept());
        await expect(heading(page)).toHaveText(text(`step.${move.to}.heading`));
        const notice = page.getByRole('button', { name: text('notice.dismiss') });
        if (await notice.isVisible()) await notice.click();
        const tree = (await body.ariaSnapshot()).replace(panes, '');
        await page.evaluate(() => document.body.classList.add('reading'));
        expect.soft((await body.ariaSnapshot()).replace(panes, ''), move.to).toBe(tree);
        await page.evaluate(() => document.body.classList.remove('reading'));
        trees.push(`# ${move.to}\n${tree}\n\n`);
      }
      expect(trees.join('')).toMatchSnapshot(`${weekend.id}.txt`);
    });
  }
});

test('each desk stands on the stage, which sleeps there', { tag: '@stage' }, async ({ page }) => {
  const { weekend, text } = FIRST;
  await openAfter(page, movesTo('telegram-file', weekend), { motion: 'reduced' }, weekend);
  const device = elsewhere({ motion: 'reduced' }, 'test', weekend);
  for (const move of play(weekend, perfectReader()).journal) {
    device.make([move]);
    if (move.type !== 'turn' || !/-(file|needle)$|results/.test(move.to)) continue;
    await follow(page, device.kept());
    await expect(heading(page)).toHaveText(text(`step.${move.to}.heading`));
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    await expect(page.locator('canvas')).toHaveAttribute('data-asleep', 'true');
    await atRest(page);
  }
});
