/**
 * What assistive technology is given of every step, kept in one file per chapter; the reading view gives the same. After
 * a change that is meant: npx playwright test tree --update-snapshots, and read the difference.
 */
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { stepWithId } from '../../src/rules/lookup.ts';
import { expect, test } from './browser.ts';
import { everyStep } from './every-step.ts';
import { text } from './words.ts';

// About as wide as the reading view's column: on a wider screen the bar spells the day out.
test.use({ viewport: { width: 640, height: 768 } });

/** Between two panes stands a button that gives the room to the other; where everything flows there are no panes. */
const withoutPanes = (tree: string) =>
  tree.replace(new RegExp(`\\n *- button "${text('card.raise')}".*`), '');

/** The grid that goes with the page hangs on the board; where all is read in one column it stands beneath the page. */
const withoutGrid = (tree: string) =>
  tree.replace(new RegExp(`\\n( *)- table "${text('grid.name')}"[^\\n]*(\\n\\1 +[^\\n]*)*`), '');

/** In the game view the turning points come one after another; the reading view shows them all. */
const STAGED = ['turning-points'];

test('every step’s tree is the one that is kept, and the same in the reading view', async ({ page }) => {
  const body = page.locator('body');
  const chapters = new Map<string, string>();
  const titles = new Map<string, string>();
  const helpLast: boolean[] = [];
  const different: string[] = [];
  for await (const step of everyStep(page, { as: 'open' })) {
    const tree = await body.ariaSnapshot();
    await page.evaluate(() => document.body.classList.add('reading'));
    if (withoutGrid(await body.ariaSnapshot()) !== withoutGrid(withoutPanes(tree))) different.push(step);
    await page.evaluate(() => document.body.classList.remove('reading'));
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
