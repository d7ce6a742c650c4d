/** One gesture, one act: a double click at every step, a palm that rests on the screen, a finger that scrolls. */
import type { Locator, Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Move } from '../../src/rules/state.ts';
import { play } from '../rules/players.ts';
import { expect, test } from './browser.ts';
import { elsewhere, follow, keptBy, movesTo, openAfter, openAt } from './opening.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

/** Where the weekend stands by what is kept of it, and how many answers lie locked and checked; `more`: with so many rows of a slip locked. */
function standing(text: string, more = 0): string {
  const { at, locked, checked } = JSON.parse(text).snapshot;
  return `${at}: ${locked.length + more} locked, ${Object.keys(checked).length} checked`;
}

const SAVE = 'back-channel/save/test';

/** A player who comes by every correction. */
const { journal } = play(backChannel, rash());

test('a double click locks no answer and passes what came of it, at no step', async ({ page }) => {
  test.slow();
  await openAfter(page, journal.slice(0, 1));
  const device = elsewhere();
  device.make(journal.slice(0, 1));
  const passed: string[] = [];
  let tried = 0;
  for (const [index, move] of journal.entries()) {
    if (index > 0 && move.type !== 'lock' && move.type !== 'check') device.make([move]);
    if (move.type !== 'lock' && move.type !== 'check') continue;
    const before = device.kept();
    device.make([move]);
    const [was = '', once = ''] = [before[SAVE], device.kept()[SAVE]];
    // What its check has tied is locked already.
    if (standing(was) === standing(once)) continue;
    await follow(page, before);
    const heading = text(`step.${JSON.parse(was).snapshot.at}.heading`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    const primary = page.locator('.foot .button--primary');
    if ((await primary.getAttribute('aria-disabled')) === 'true') continue;
    await primary.dblclick();
    const is = standing((await keptBy(page))[SAVE] ?? '');
    // Of a slip a press locks one row.
    if (is !== standing(once) && is !== standing(was, 1))
      passed.push(`${is}; pressed once, ${standing(once)}`);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(30);
  expect(passed).toEqual([]);
});

test('what is pressed twice is pressed once, but for what is pressed many times in a row', async ({
  page,
}) => {
  await openAt(page, 'statement-edge');
  const phrase = page.locator('[data-phrase]').first();
  await phrase.dblclick();
  await expect(phrase).toHaveAttribute('aria-pressed', 'true');
  await openAt(page, 'web-chain');
  await page.locator('.chain__people').getByRole('button').first().dblclick();
  await expect(page.locator('.chain__slot button')).toHaveCount(1);
  await openAt(page, 'prior');
  await page.getByRole('button', { name: text('dial.more') }).dblclick();
  await expect(page.getByRole('slider')).toHaveValue('52');
  await page.getByRole('button', { name: text('bar.settings') }).click();
  await page.getByRole('button', { name: text('settings.clear') }).dblclick();
  await expect(page.getByRole('button', { name: text('settings.clear.sure') })).toBeVisible();
});

/** Where fingers go down and how they go, by a browser's own events. */
async function fingers(page: Page) {
  const device = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly { x: number; y: number }[]) =>
    device.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
}

/** What is taken hold of, and nothing else: a finger that goes down on it means to move it. */
const HANDLES = '[data-toy]:not([data-toy="needle"], [data-toy="pin"]), .heft, .order__grip';

/** In the page: whether a finger that goes down there touches none of these; browsers look for a handle as far around as a finger is wide, CSS px. */
function isFree([x, y, handles]: readonly [number, number, string]): boolean {
  const around = [-16, 0, 16];
  return around.every((down) =>
    around.every((aside) => !document.elementFromPoint(x + aside, y + down)?.closest(handles)),
  );
}

/** How far a finger that scrolls goes, CSS px. */
const FAR = 160;

/** Goes up the screen wherever its way is free, from the foot on; what has been scrolled by then may have brought a handle there. */
async function scrollEverywhere(page: Page): Promise<void> {
  let tried = 0;
  const touch = await fingers(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (let y = height - 12; y > FAR + 8; y -= height / 9) {
    for (const x of [24, width / 2 - 30, width - 40]) {
      if (!(await page.evaluate(isFree, [x, y, HANDLES] as const))) continue;
      await touch('touchStart', { x, y });
      for (const part of [0.15, 0.4, 0.7, 1]) await touch('touchMove', { x, y: y - FAR * part });
      await touch('touchEnd');
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(3);
}

const filled: readonly Move[] = [
  ...movesTo('prior'),
  {
    type: 'answer',
    question: backChannel.steps.find(({ id }) => id === 'prior')?.questions[0] ?? '',
    answer: 62,
  },
];

/** A step of every kind that takes pointers. */
const SCROLLED = [
  ['marks', movesTo('statement-edge')],
  ['a label', movesTo('times-source')],
  ['a choice', movesTo('conference-exception')],
  ['a line on the wire', movesTo('times-bulletin')],
  ['a chain', movesTo('web-chain')],
  ['a slip', movesTo('slip-1')],
  ['judgements', movesTo('page')],
  ['one thread', movesTo('statement-thread')],
  ['three threads', movesTo('file-threads')],
  ['an order', movesTo('drawer-tl1')],
  ['the page', movesTo('filing')],
] as const;

const STAGED = [
  ['a dial', movesTo('prior')],
  ['a dial that is set', filled],
  ['a balance', movesTo('times-balance')],
] as const;

test.describe('a finger that scrolls leaves no answer behind', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 664 } });

  const nothing = async (page: Page, moves: readonly Move[]) => {
    await openAfter(page, moves);
    const before = await keptBy(page);
    await scrollEverywhere(page);
    expect(await keptBy(page)).toEqual(before);
  };

  test('at what is answered on paper', async ({ page }) => {
    test.slow();
    for (const [name, moves] of SCROLLED) await test.step(name, () => nothing(page, moves));
  });

  test('at what stands on the stage', { tag: '@stage' }, async ({ page }) => {
    test.slow();
    for (const [name, moves] of STAGED) {
      await test.step(name, async () => {
        await openAfter(page, moves);
        await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
        const before = await keptBy(page);
        await scrollEverywhere(page);
        expect(await keptBy(page)).toEqual(before);
      });
    }
  });

  test('and a palm that rests on the screen keeps no other finger from dragging', async ({ page }) => {
    const middleOf = (target: Locator) =>
      target.evaluate((element) => {
        const [{ x, y, width, height } = new DOMRect()] = element.getClientRects();
        return { x: x + width / 2, y: y + height / 2 };
      });
    const palm = { x: 200, y: 8 };
    const drag = async (from: Locator, to: Locator) => {
      const touch = await fingers(page);
      for (const each of [to, from]) await each.scrollIntoViewIfNeeded();
      const [a, b] = [await middleOf(from), await middleOf(to)];
      const between = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      await touch('touchStart', palm);
      await touch('touchStart', palm, a);
      for (const at of [between, b]) await touch('touchMove', palm, at);
      // The other finger lifts; the palm stays.
      await touch('touchEnd', palm);
      await touch('touchEnd');
    };
    await openAt(page, 'statement-edge');
    await drag(page.locator('[data-phrase]').first(), page.locator('[data-phrase]').nth(1));
    await expect(page.locator('[data-phrase][aria-pressed="true"]')).toHaveCount(2);
    await openAt(page, 'drawer-tl1');
    const [first = ''] = await page.locator('.order__event').allTextContents();
    await drag(page.locator('[data-toy="order"]').first(), page.locator('[data-toy="order"]').nth(2));
    await expect(page.locator('.order__event').first()).not.toHaveText(first);
  });
});
