/** Thirteen screens, from the smallest phone to a large desk: the decision and what it is about are in view at once, nothing lies over anything, and the focus is seen. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import type { Move } from '../../src/rules/state.ts';
import { timeline } from '../../src/weekends/back-channel/timeline.ts';
import { allOf, decide } from './decisions.ts';
import { follow, keptAfter, movesTo, openAfter } from './opening.ts';
import { seenBy } from './looks.ts';
import { SCREENS, SIZES } from './screens.ts';
import { text } from './words.ts';

// A finger's targets are larger than a mouse's, and most of these screens are touched.
test.use({ hasTouch: true });

/** What is asked to be read at rest, lines, where nothing else is said. */
const LINES = 3;

/** In the page: as a screen begins, whatever had the focus or was scrolled before. */
async function atRest(): Promise<void> {
  await document.fonts.ready;
  document.querySelector<HTMLElement>('.foot button')?.focus();
  for (const pane of document.querySelectorAll('.matter, .ask, .sheet, .typed-page')) pane.scrollTo(0, 0);
  // Of several rows the one in hand was brought into sight when it was taken.
  document.querySelector('[data-in-hand="true"]')?.scrollIntoView({ block: 'nearest' });
  // What watches sizes is told of a new one with the next picture.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** In the page: what is wrong with the screen as it stands. */
function faults(asked: {
  readonly about: string;
  readonly lines: number;
  readonly with?: string;
}): readonly string[] {
  const { about, lines } = asked;
  const shows = (element: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    // A row that is pressed as a whole has a press of its own over its words.
    const row = element.closest('[data-in-hand]');
    return hit !== null && (element.contains(hit) || hit.contains(element) || row?.contains(hit) === true);
  };
  const found: string[] = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`scrolls sideways by ${scrollWidth - innerWidth} px`);
  if (scrollHeight > innerHeight) found.push(`the page scrolls by ${scrollHeight - innerHeight} px`);

  const way = document.querySelector(':is(.foot, .question--seal) .button--primary');
  const { left = 0, top = 0, right = 0, bottom = 0 } = way?.getBoundingClientRect() ?? {};
  const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  if (!way || !inView || !shows(way, (left + right) / 2, (top + bottom) / 2))
    found.push('the way on is not in view');

  const seen = new Set<number>();
  let all = 0;
  for (const subject of document.querySelectorAll(about)) {
    const texts = document.createTreeWalker(subject, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 2) continue;
        all += 1;
        const middle = line.left + Math.min(line.width, 24) / 2;
        const whole = line.top >= 0 && line.bottom <= innerHeight;
        const edges = [line.top + 3, line.bottom - 3];
        if (whole && edges.every((y) => shows(parent, middle, y))) seen.add(Math.round(line.bottom / 6));
      }
    }
  }
  if (seen.size < Math.min(lines, all)) found.push(`of ${about} only ${seen.size} lines are in view`);

  const tool = asked.with === undefined ? undefined : document.querySelector(asked.with);
  if (tool) {
    const box = tool.getBoundingClientRect();
    const whole = box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    const ends = [box.top + 4, box.bottom - 4];
    if (!whole || !ends.every((y) => shows(tool, box.left + box.width / 2, y)))
      found.push(`nothing to decide with is in view: ${asked.with}`);
  } else if (asked.with !== undefined) found.push(`there is no ${asked.with}`);

  const pane = document.querySelector('.ask');
  const below = pane ? pane.scrollHeight - pane.clientHeight - pane.scrollTop : 0;
  const told = document.querySelector('.foot')?.hasAttribute('data-more') === true;
  if (below > 24 !== told)
    found.push(`${below} px lie below, and the foot ${told ? 'says' : 'does not say'} so`);

  // A decision is as long as what is seen of it and one gesture more: a screen of the pane that it lies in.
  const decisions = new Map<Element, number[]>();
  for (const option of document.querySelectorAll('.ask :is(input, textarea, button):not(:disabled)')) {
    const decision = option.closest('fieldset, [data-in-hand], .question');
    const box = (option.closest('label') ?? option).getBoundingClientRect();
    if (decision && option.checkVisibility() && box.height > 0)
      decisions.set(decision, [...(decisions.get(decision) ?? []), box.top, box.bottom]);
  }
  for (const [decision, edges] of decisions) {
    const gestures = pane ? (Math.max(...edges) - Math.min(...edges)) / pane.clientHeight - 1 : 0;
    if (gestures > 1)
      found.push(`${gestures.toFixed(2)} gestures from the first option to the last: ${decision.className}`);
  }

  // A card that ends where its words end may be low.
  const panes = [...document.querySelectorAll('.ask, .matter')];
  const most = Math.max(...panes.map((each) => each.clientHeight));
  const scrolls = panes.some((each) => each.scrollHeight > each.clientHeight);
  if (scrolls && innerHeight < 460 && most < 0.3 * innerHeight)
    found.push(`of ${innerHeight} px no more than ${most} are read in`);
  for (const sheet of document.querySelectorAll('.sheet .document')) {
    if (innerWidth >= 1024 && sheet.clientWidth < 250)
      found.push(`a document is ${sheet.clientWidth} px wide`);
  }

  const parts = ['.bar', '.tray', '.head', '.editor', '.sheet', '.ask', '.foot'].flatMap((name) => {
    const element = document.querySelector(name);
    if (!element?.checkVisibility()) return [];
    const pane = element.closest('.matter')?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const low = pane && pane.height > 0 ? Math.min(box.bottom, pane.bottom) : box.bottom;
    return low - box.top < 1 ? [] : [{ name, left: box.left, right: box.right, top: box.top, bottom: low }];
  });
  for (const [at, one] of parts.entries()) {
    for (const other of parts.slice(at + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1 && down > 1) found.push(`${one.name} lies over ${other.name} by ${Math.round(down)} px`);
    }
  }
  return found;
}

/** In the page: lines of words that are seen and lie over one another. */
function wordsOverWords(): readonly string[] {
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const lines: { text: string; box: DOMRect }[] = [];
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
    if (parent.closest('.visually-hidden, [aria-hidden="true"], svg, table') || isClipped(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (box.width < 4 || !hit || !(parent.contains(hit) || hit.contains(parent))) continue;
      lines.push({ text: node.textContent.trim().slice(0, 24), box });
    }
  }
  const over: string[] = [];
  for (const [at, { text, box }] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Close lines touch; words over words share more than half of their height.
      if (across > 2 && down > 0.55 * Math.min(box.height, other.box.height))
        over.push(`“${text}” and “${other.text}” lie over one another`);
    }
  }
  return over;
}

/** In the page: gives everything that takes the focus the focus, and says what of it lies behind something. */
async function hiddenStops(): Promise<readonly string[]> {
  const stops = document.querySelectorAll<HTMLElement>(
    'main :is(button, input, select, textarea, summary, [tabindex="0"]):not(:disabled)',
  );
  const hidden: string[] = [];
  for (const stop of stops) {
    if (!stop.checkVisibility()) continue;
    stop.focus();
    // The panes share out the height anew, before anything is painted.
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    const target = stop.closest('label') ?? stop;
    // A label of many lines may go on behind the foot; its box may not.
    const hits = [target, stop].flatMap((element) => {
      const [box] = element.getClientRects();
      if (!box) return [];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      return document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
    });
    if (hits.some((hit) => hit !== null && (target.contains(hit) || hit.contains(target)))) continue;
    const [hit] = hits;
    hidden.push(
      `${stop.localName} “${(target.textContent ?? '').trim().slice(0, 24)}” behind ${hit?.className ?? 'the edge'}`,
    );
  }
  return hidden;
}

/** What scrolls by itself is there at once; not every browser's driver can ask for that. */
const STILL = { motion: 'reduced' } as const;

/** Comes to a screen as another tab has, which is quicker than to open it anew, and puts the word of that away. */
async function come(page: Page, moves: readonly Move[]): Promise<void> {
  await follow(page, keptAfter(moves, STILL));
  const step = moves.findLast((move) => move.type === 'turn')?.to ?? '';
  await expect(page.locator('[data-step]')).toHaveAttribute('data-step', step);
  await expect(page.locator('.body .button--primary').last()).toBeVisible();
  const told = page.getByRole('button', { name: text('notice.dismiss') });
  // By its key: after the mouse the focus that a test sets is not shown as one set by keys.
  if (await told.isVisible()) await told.press('Enter');
}

async function show(page: Page, moves: Parameters<typeof openAfter>[1]): Promise<void> {
  await openAfter(page, moves, STILL);
  await expect(page.locator('.foot .button--primary')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
}

for (const [where, screens] of Object.entries(SCREENS)) {
  test(`${where}: the decision and what it is about, on thirteen screens`, async ({ page }) => {
    await show(page, movesTo('times-read'));
    const found: string[] = [];
    for (const [name, moves, about, { lines = LINES, with: tool } = {}] of screens) {
      await come(page, moves);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.evaluate(atRest);
        // On the smallest phone of all the first option may be one swipe away.
        const asked = { about, lines, ...(tool === undefined || width < 360 ? {} : { with: tool }) };
        const wrong = [
          ...(await page.evaluate(faults, asked)),
          ...(await seenBy(page, hiddenStops, wordsOverWords)),
        ];
        await page.evaluate(atRest);

        const { found: inTurn, pressed } = await page.evaluate(decide, allOf(about, lines));
        found.push(...[...wrong, ...inTurn].map((fault) => `${name}, ${width} × ${height}: ${fault}`));
        if (!pressed) continue;
        // By way of another step, or what was in hand would still be.
        await come(page, movesTo('shift'));
        await come(page, moves);
      }
    }
    expect(found).toEqual([]);
  });
}

test('on the smallest screen a caveat is in view before anything is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await show(page, movesTo('filing'));
  await page.evaluate(atRest);
  await expect(page.locator('.choice').first()).toBeInViewport({ ratio: 1 });
});

test('on a phone the whole line of claims is in view, beneath the events that turn most of it', async ({
  page,
}) => {
  const { events } = timeline;
  const most = Math.max(...events.map(({ turns }) => Object.keys(turns).length));
  const hidden: string[] = [];
  for (const { step, turns } of events) {
    if (Object.keys(turns).length < most) continue;
    await show(page, movesTo(step));
    for (const height of [844, 664]) {
      await page.setViewportSize({ width: 390, height });
      await page.evaluate(atRest);
      const below = await page.locator('.pennant').evaluateAll((pennants) => {
        const end = pennants[0]?.closest('.ask')?.getBoundingClientRect().bottom ?? 0;
        return pennants.map((each) => each.getBoundingClientRect().bottom - end).filter((by) => by > 1);
      });
      hidden.push(...below.map((by) => `${step}, ${height} px high: ${Math.round(by)} px below`));
    }
  }
  expect(hidden).toEqual([]);
});

test('once a gap is filled the next comes into sight and the focus stays; whoever plays by keys is led by it alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await show(page, movesTo('times-bulletin'));
  const gap = (at: number) => page.locator('.ask .choices').nth(at);
  const option = (at: number) => gap(at).getByRole('radio').first();
  await option(0).check();
  await expect(gap(1)).toBeInViewport({ ratio: 0.9 });
  await expect(option(0)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(option(1)).toBeFocused();
  const scrolled = () => page.locator('.ask').evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  await page.keyboard.press('Space');
  await expect(option(1)).toBeChecked();
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  expect(await scrolled()).toBe(before);
  await expect(gap(2)).not.toBeInViewport({ ratio: 0.5 });
});

test('a field that is written in stays in sight when a keyboard on the screen takes half of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await show(page, movesTo('filing'));
  const field = page.getByRole('textbox');
  await field.focus();
  await page.setViewportSize({ width: 390, height: 364 });
  await expect(field).toBeInViewport({ ratio: 1 });
});
