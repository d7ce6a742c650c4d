/**
 * What assistive technology is given of every step, kept in one file per chapter, and of practice; the reading view gives the same. After
 * a change that is meant: npx playwright test tree --update-snapshots, and read the difference.
 */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { stepWithId } from '../../src/rules/lookup.ts';
import { dayOf } from '../../src/study/dates.ts';
import type { Entry } from '../../src/study/log.ts';
import { expect, test } from './browser.ts';
import { everyStep } from './every-step.ts';
import { clicks } from './hands.ts';
import { keptAfter, movesTo } from './opening.ts';
import { answerAnyhow, FORTY, heading, named, onward, practised } from './practising.ts';
import { text } from './words.ts';

// About as wide as the reading view's column: on a wider screen the bar spells the day out.
test.use({ viewport: { width: 640, height: 768 } });

/** Between two panes stands a button that gives the room to the other; where everything flows there are no panes. */
const withoutPanes = (tree: string) =>
  tree.replace(new RegExp(`\\n *- button "${text('card.raise')}".*`), '');

/** The grid that goes with the page hangs on the board; where all is read in one column it stands beneath the page. */
const withoutGrid = (tree: string) =>
  tree.replace(new RegExp(`\\n( *)- table "${text('grid.name')}"[^\\n]*(\\n\\1 +[^\\n]*)*`), '');

/** What is given of the screen as it stands, in the game view and in the reading view. */
async function bothViews(page: Page): Promise<readonly [game: string, reading: string]> {
  const body = page.locator('body');
  const game = await body.ariaSnapshot();
  await page.evaluate(() => document.body.classList.add('reading'));
  const reading = await body.ariaSnapshot();
  await page.evaluate(() => document.body.classList.remove('reading'));
  return [game, reading];
}

/** In the game view the turning points come one after another; the reading view shows them all. */
const STAGED = ['turning-points'];

test('every step’s tree is the one that is kept, and the same in the reading view', async ({ page }) => {
  const chapters = new Map<string, string>();
  const titles = new Map<string, string>();
  const helpLast: boolean[] = [];
  const different: string[] = [];
  for await (const step of everyStep(page, { as: 'open' })) {
    const [tree, reading] = await bothViews(page);
    if (withoutGrid(reading) !== withoutGrid(withoutPanes(tree))) different.push(step);
    titles.set(step, await page.title());
    helpLast.push(/button "Help"\n/.test(tree));
    const chapter = stepWithId(backChannel, step)?.chapter ?? '';
    chapters.set(chapter, `${chapters.get(chapter) ?? ''}# ${step}\n${tree}\n\n`);
  }
  for (const [chapter, trees] of chapters) {
    expect.soft(trees).toMatchSnapshot(`${chapter}.txt`);
  }
  expect(new Set(titles.values()).size).toBeGreaterThan(titles.size / 2);
  expect(different).toEqual(STAGED);
  expect(helpLast).not.toContain(false);
});

test('and so is every part of practice', async ({ page }) => {
  // Its words name days.
  await page.clock.setFixedTime('2026-11-28T12:00:00Z');
  const day = dayOf('2026-11-28');
  const sat = (['FA', 'FB'] as const).map(
    (form): Entry => ({ type: 'form', form, supported: Array(12).fill(true), day: day - 20 }),
  );
  const answered = FORTY.map((entry) => ({ ...entry, day: day - 1 }));
  const wrong: Entry = { type: 'card', card: 'EDG-2', rating: 'again', day: day - 1 };
  await practised(page, [...sat, wrong, ...answered], keptAfter(movesTo('two-pages')));
  const hands = clicks(page);
  const trees: string[] = [];
  const keep = async (name: string) => {
    const [game, reading] = await bothViews(page);
    expect.soft(reading, name).toBe(withoutPanes(game));
    trees.push(`# ${name}\n${game}\n`);
  };
  const answer = async () => {
    await answerAnyhow(page, hands);
    await hands.press(onward(page));
  };
  await page.goto('/#practice');
  await expect(named(page, 'practice.begin')).toBeVisible();
  await keep('home');
  await hands.press(named(page, 'practice.begin'));
  for (let at = 1; at <= 6; at += 1) {
    await expect(page.getByText(text('practice.card', { at, of: 6 }))).toBeVisible();
    await keep(`card ${at}`);
    await answer();
    await expect(page.locator('.after__back')).toBeVisible();
    await keep(`card ${at}, answered`);
    await hands.press(onward(page));
  }
  await keep('the end of a set');
  await hands.press(named(page, 'practice.home'));
  await hands.press(named(page, 'practice.statements'));
  await keep('a statement');
  await answer();
  await expect(page.locator('.reveal__said')).toBeVisible();
  await keep('a statement, answered');
  await hands.press(named(page, 'practice.stop'));
  await hands.press(page.locator('.practice__more').getByRole('button', { name: text('practice.test') }));
  await keep('a sentence of the test');
  for (let at = 1; at <= 12; at += 1) {
    await expect(page.getByText(text('practice.card', { at, of: 12 }))).toBeVisible();
    await answer();
  }
  await expect(heading(page)).toHaveText(text('practice.end'));
  await keep('the end of the test');
  await hands.press(named(page, 'practice.home'));
  await hands.press(named(page, 'practice.skills'));
  await keep('what one can do');
  expect(trees.join('\n')).toMatchSnapshot('practice.txt');
});
