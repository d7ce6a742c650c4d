/**
 * What goes with a screen. A browser tells a screen reader that something goes only where it stands in the accessibility tree; of a bare frame nothing is
 * told. Orca then stays at the button that went with it, takes the heading that gets the focus for where it was all along, and is silent.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { heading, named, onward } from './practising.ts';
import { text } from './words.ts';

/** Whether what has the focus, and each thing that it stands in, outwards, is in the accessibility tree. */
async function inTree(page: Page): Promise<readonly boolean[]> {
  const inspector = await page.context().newCDPSession(page);
  const found: boolean[] = [];
  for (let outwards = 'document.activeElement'; ; outwards += '.parentElement') {
    const { result } = await inspector.send('Runtime.evaluate', { expression: outwards });
    if (!result.objectId) break;
    const { nodes } = await inspector.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    found.push(nodes[0]?.ignored === false);
  }
  await inspector.detach();
  return found;
}

/** Presses a control, and says whether a screen reader is told that it goes with its screen: by the outermost of what goes. */
async function tellsOf(page: Page, control: Locator): Promise<boolean | undefined> {
  await control.focus();
  const told = await inTree(page);
  const around = await control.evaluateHandle((element) => {
    const all: Element[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) all.push(each);
    return all;
  });
  await control.press('Enter');
  await page.waitForFunction(([pressed]) => pressed?.isConnected === false, around);
  await expect(page.locator('h1:focus, [data-opens]:focus')).toBeVisible();
  return told[await around.evaluate((all) => all.findLastIndex((each) => !each.isConnected))];
}

test('a screen reader is told that what was pressed goes, on every way from one screen to another', async ({
  page,
}) => {
  await page.goto('/#joint');
  await heading(page).waitFor();
  const ways: readonly (readonly [string, Locator])[] = [
    ['from the joint by itself to the title', named(page, 'shared.play')],
    ['to practice', named(page, 'title.practice')],
    ['to a card', named(page, 'practice.begin')],
    ['from a card to practice', named(page, 'practice.stop')],
    ['to a statement', named(page, 'practice.statements')],
    ['from a statement to practice', named(page, 'practice.stop')],
    ['to what one can do', named(page, 'practice.skills')],
    ['back to practice', named(page, 'practice.home')],
    ['to the title', named(page, 'bar.leave')],
    ['to the first step', page.getByRole('button', { name: text('title.start') })],
    ['to the next step', onward(page)],
    ['from a step to the title', named(page, 'bar.leave')],
  ];
  for (const [way, control] of ways) expect(await tellsOf(page, control), way).toBe(true);
});
