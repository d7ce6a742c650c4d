/** A class on a pupil's screen: arriving by its link, two numbers before one, soft stops, and handing in. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type HandIn, readHandIn } from '../../src/classroom/hand-in.ts';
import { type ClassChoices, classLink, fingerprint } from '../../src/classroom/link.ts';
import type { Settings } from '../../src/parts/browser/settings.ts';
import type { InClass } from '../../src/record/class.ts';
import type { Move } from '../../src/rules/state.ts';
import { CHOICES } from '../classroom/class.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import names from '../../src/words/classroom/names.en.json' with { type: 'json' };
import formTexts from '../../src/weekends/practice/text/forms.en.json' with { type: 'json' };
import { say } from '../../src/words/words.ts';
import { broken } from './broken.ts';
import { expect, test } from './browser.ts';
import { keyboard } from './hands.ts';
import { keptBy, movesThrough, movesTo, openAfter } from './opening.ts';
import { text } from './words.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (choices: Partial<ClassChoices> = {}) => classLink('/', { ...CHOICES, ...choices });
const known = { weekends: [backChannel], words: names };
const QUIET_HERON: InClass['name'] = { nickname: [0, 0] };

/** A pupil of a class after these moves. */
const pupilAt = (
  page: Page,
  moves: readonly Move[],
  choices: Partial<ClassChoices> = {},
  settings?: Partial<Settings>,
) =>
  openAfter(page, moves, settings, backChannel, { choices: { ...CHOICES, ...choices }, name: QUIET_HERON });

/** What a hand-in comes to for the teacher. */
function read(source: HandIn) {
  const result = readHandIn(source, known);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

// When a move was made is told by the device's own clock.
test.use({ timezoneId: 'Europe/London' });

const SIZES = [
  [320, 568],
  [844, 390],
  [800, 450],
  [1366, 768],
  [390, 844],
] as const;

/** On every screen nothing lies beside the page, and no rule of accessibility is broken. */
async function holdsEverywhere(page: Page): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`).toBe(
      true,
    );
  }
  expect(await broken(page)).toEqual([]);
}

/** What assistive technology is given is what is kept, and the same in the reading view. */
async function isToldAlike(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 640, height: 768 });
  const tree = await page.locator('body').ariaSnapshot();
  await page.evaluate(() => document.body.classList.add('reading'));
  expect(await page.locator('body').ariaSnapshot()).toBe(tree);
  await page.evaluate(() => document.body.classList.remove('reading'));
  expect(tree).toMatchSnapshot(`${name}.txt`);
}

test('a class link is joined by the keyboard under a drawn name, asks for nothing, and opens in the reading view', async ({
  page,
}) => {
  await page.goto(link({ reading: true }));
  await expect(heading(page)).toHaveText(CHOICES.name);
  await expect(page.getByText(text('join.class', { code: CHOICES.code }))).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await holdsEverywhere(page);
  expect(await keptBy(page)).toEqual({});
  const name = page.locator('.join__drawn b');
  const first = await name.textContent();
  const hands = keyboard(page);
  await expect(async () => {
    await hands.press(button(page, text('join.again')));
    expect(await name.textContent()).not.toBe(first);
  }).toPass();
  await hands.press(button(page, text('join.start')));
  await expect(page.locator('body')).toHaveClass(/reading/);
  await expect(page).toHaveURL(/#shift$/);
  const saved = Object.entries(await keptBy(page)).find(([key]) => key.includes('/save/'))?.[1] ?? '';
  expect(JSON.parse(saved)).toMatchObject({ class: { choices: { code: CHOICES.code, reading: true } } });
});

test('by seat, the number is typed; without it that is said', async ({ page }) => {
  await page.goto(link({ names: 'seat', pairs: true }));
  await button(page, text('join.start')).click();
  const seat = page.getByRole('spinbutton', { name: text('join.seat') });
  await expect(seat).toBeFocused();
  await expect(page.getByText(text('join.seat.missing'))).toBeVisible();
  await expect(page.getByText(text('join.pairs'))).toBeVisible();
  await seat.fill('12');
  await button(page, text('join.start')).click();
  await expect(page).toHaveURL(/#shift$/);
});

test('where a weekend is begun, going on and beginning anew are asked for alike, and neither loses anything', async ({
  page,
}) => {
  await pupilAt(page, movesTo('slip-1'));
  const before = await keptBy(page);
  await page.goto(link());
  await expect(page.getByText(text('join.begun'))).toBeVisible();
  const ways = page.locator('.title__actions .button');
  await expect(ways).toHaveCount(2);
  await isToldAlike(page, 'joining');
  expect(new Set(await ways.evaluateAll((all) => all.map(({ className }) => className))).size).toBe(1);
  await holdsEverywhere(page);
  expect(await keptBy(page)).toEqual(before);
  await button(page, text('join.new')).click();
  await expect(page.locator('.join__drawn')).toBeVisible();
  await page.reload();
  await button(page, /Quiet Heron/).click();
  await expect(page).toHaveURL(/#slip-1$/);
  expect(await keptBy(page)).toEqual(before);
});

test('a link that is cut, newer or of another weekend says so, changes nothing and leads to the title', async ({
  page,
}) => {
  await pupilAt(page, movesTo('prior'));
  const before = await keptBy(page);
  const newer = link().replace('.1.', '.9.');
  const cases = [
    ['cut', link().slice(0, -3)],
    ['newer', newer],
    ['foreign', link({ weekend: 'another' })],
  ] as const;
  for (const [problem, address] of cases) {
    await page.goto(address);
    await expect(heading(page)).toHaveText(text(`join.problem.${problem}`));
    expect(await keptBy(page)).toEqual(before);
  }
  expect(await broken(page)).toEqual([]);
  await button(page, text('join.title')).click();
  await expect(button(page, text('title.continue'))).toBeVisible();
});

test('a pair says two numbers unseen, then one together, and the ledger tells who moved', async ({
  page,
}) => {
  await pupilAt(page, movesTo('prior'), { pairs: true });
  const hands = keyboard(page);
  const keep = button(page, text('pair.keep'));
  const lock = button(page, text('lock.credence'));
  const number = page.locator('.dial__number');
  const told = page.locator('.seats__told');
  await expect(lock).toHaveAttribute('aria-disabled', 'true');
  await holdsEverywhere(page);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await expect(keep, `${width}`).toBeInViewport({ ratio: 1 });
  }
  await hands.press(button(page, text('dial.more')));
  await expect(number).toHaveText('51%');
  await hands.press(keep);
  await expect(told).toBeFocused();
  await expect(told).toHaveText(text('pair.asks.1'));
  await expect(number).toHaveText(text('dial.unset.number'));
  await expect(page.locator('body')).not.toContainText('51%');
  await hands.press(button(page, text('dial.less')));
  await hands.press(keep);
  await expect(told).toBeFocused();
  await expect(told).toHaveText(text('pair.near', { mine: 51, yours: 49 }));
  await hands.press(button(page, text('dial.less')));
  await hands.press(lock);
  await button(page, text('bar.ledger')).click();
  await expect(page.getByText(text('pair.ledger', { mine: 51, yours: 49, ours: 49 }))).toBeVisible();
});

test('a class stops softly, and hands in at any time from Help', async ({ page }) => {
  await pupilAt(page, movesThrough('slip-2'), { pauses: ['slip-2'] });
  await expect(page.getByText(text('class-stop.here'))).toBeVisible();
  await button(page, text('bar.help')).click();
  await button(page, text('help.hand-in')).click();
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(text('hand-in.unfiled'))).toBeVisible();
  await expect(page.locator('.letter')).toBeVisible();
  await expect(page.locator('.letter__flap')).toBeHidden();
  await page.getByRole('button', { name: text('hand-in.back'), exact: true }).click();
  await button(page, text('class-stop.go-on')).click();
  await expect(page).not.toHaveURL(/#slip-2$/);
});

test('what is filed is handed in as a link, a file, a code and on paper, and the verdict opens by the word or without it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pupilAt(page, movesThrough('filing'), { word: fingerprint('Lantern') });
  await button(page, text('hand-in.heading')).click();
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/#hand-in$/);
  await page.reload();
  await expect(heading(page)).toHaveText(text('hand-in.heading'));
  await isToldAlike(page, 'hand-in');
  await holdsEverywhere(page);
  const hands = keyboard(page);
  await hands.press(button(page, text('hand-in.link')));
  await expect(button(page, text('hand-in.link'))).toContainText(text('hand-in.link.done'));
  await expect(page.locator('.status')).toHaveText(text('hand-in.link.done'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/teach\.html#r=/);
  const coming = page.waitForEvent('download');
  await hands.press(button(page, text('hand-in.file')));
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`${CHOICES.code}-quiet-heron.json`);
  const results = [
    read({ link: copied }),
    read({ name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }),
  ];
  for (const result of results) {
    expect(result).toMatchObject({ code: CHOICES.code, name: 'Quiet Heron', openedEarly: false });
    expect(result.state.locked).toHaveLength(results[0]?.state.locked.length ?? 0);
  }
  await hands.press(button(page, text('hand-in.code')));
  await expect(
    page.getByRole('img', { name: text('hand-in.code.said', { name: 'Quiet Heron' }) }),
  ).toBeVisible();
  expect(await broken(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.hand-in__print .typed-page')).toBeVisible();
  await expect(page.locator('.letter')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const word = page.getByRole('textbox', { name: text('class-stop.word') });
  await word.fill('lamp');
  await word.press('Enter');
  await expect(page.getByText(text('class-stop.word.wrong'))).toBeVisible();
  await word.fill(' lantern ');
  await word.press('Enter');
  await expect(page).not.toHaveURL(/#hand-in$/);
  await expect(button(page, text('class-stop.word.without'))).toHaveCount(0);
});

test('a class that asks for it says twelve sentences before and twelve others after, and the answers go with the hand-in', async ({
  page,
}) => {
  const sentences = page.getByRole('group');
  const sit = async (form: string) => {
    await expect(sentences).toHaveCount(12);
    await button(page, text('sitting.done')).click();
    await expect(page.getByText(text('sitting.missed.other', { count: 12 }))).toBeVisible();
    for (const at of Array.from({ length: 12 }, (_, place) => place + 1)) {
      const sentence = page.getByRole('group', { name: say(formTexts, `q.${form}${at}.prompt`) });
      await sentence
        .getByRole('radio', { name: say(formTexts, at % 2 ? 'form.yes' : 'form.no'), exact: true })
        .check();
    }
    expect(await broken(page)).toEqual([]);
    await button(page, text('sitting.done')).click();
  };
  const half = Array.from({ length: 12 }, (_, at) => at % 2 === 0);
  await page.goto(link({ test: true, names: 'seat' }));
  await page.getByRole('spinbutton', { name: text('join.seat') }).fill('12');
  await button(page, text('join.start')).click();
  await sit('FA');
  await expect(page).toHaveURL(/#shift$/);
  const begun = Object.values(await keptBy(page)).find((each) => each.includes('"sittings"')) ?? '{}';
  const { class: inClass } = JSON.parse(begun);
  expect(inClass.sittings).toEqual([{ form: 'FA', supported: half }]);
  await openAfter(page, movesThrough('filing'), {}, backChannel, inClass);
  await button(page, text('hand-in.heading')).click();
  await button(page, text('hand-in.sitting')).click();
  await sit('FB');
  await expect(button(page, text('hand-in.sitting'))).toHaveCount(0);
  const coming = page.waitForEvent('download');
  await button(page, text('hand-in.file')).click();
  const result = read({ name: 'a', text: readFileSync(await (await coming).path(), 'utf8') });
  expect(result.sittings).toEqual(['FA', 'FB'].map((form) => ({ form, supported: half })));
});

test('opened without the word, the hand-in says so', async ({ page }) => {
  await pupilAt(page, movesThrough('filing'), { word: fingerprint('Lantern') });
  await button(page, text('hand-in.heading')).click();
  await button(page, text('class-stop.word.without')).click();
  await expect(page).not.toHaveURL(/#hand-in$/);
  await button(page, text('bar.help')).click();
  const coming = page.waitForEvent('download');
  await button(page, text('help.export')).click();
  const file = await coming;
  expect(read({ name: 'a', text: readFileSync(await file.path(), 'utf8') }).openedEarly).toBe(true);
});

test('a frame that lets nothing out offers text instead, and promises no file', async ({ page, baseURL }) => {
  await pupilAt(page, movesThrough('filing'));
  await page.addInitScript(() => {
    Object.defineProperty(self, 'origin', { value: 'null' });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${baseURL ?? ''}#hand-in`);
  await page.reload();
  await expect(page.getByText(text('hand-in.framed'))).toBeVisible();
  await expect(button(page, text('hand-in.print'))).toHaveCount(0);
  await button(page, text('hand-in.link')).click();
  await expect(page.getByRole('textbox', { name: text('hand-in.link') })).toHaveValue(/#r=/);
  await button(page, text('hand-in.file.framed')).click();
  await expect(page.getByRole('textbox', { name: text('copy.text') })).toHaveValue(/"class"/);
});

test('the title leads teachers to their page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: text('title.teachers') }).click();
  await expect(page).toHaveURL(/teach\.html/);
  await expect(heading(page)).toBeVisible();
});
