/** What another sense than the eye is given, and in which order: state in words, changes spoken, the focus where something is, one language marked in another. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { stepThatAsks } from '../../src/rules/lookup.ts';
import { expect, test } from './browser.ts';
import { keyboard, mouse } from './hands.ts';
import { follow, keptAfter, movesThrough, movesTo, openAfter, openAt } from './opening.ts';
import { text } from './words.ts';

const status = (page: Page) => page.locator('.status');
const button = (page: Page, id: string) => page.getByRole('button', { name: text(id), exact: true });
const radio = (page: Page, id: string) =>
  page.locator('main').getByRole('radio', { name: new RegExp(`^${text(id)}`) });

/** Comes to where these moves lead as another tab has, and puts the word of that away. */
async function come(page: Page, moves: ReturnType<typeof movesTo>): Promise<void> {
  await follow(page, keptAfter(moves));
  const step = moves.findLast((move) => move.type === 'turn')?.to ?? '';
  await expect(page.locator('[data-step]')).toHaveAttribute('data-step', step);
  await expect(page.locator('.foot')).toBeVisible();
  const told = button(page, 'notice.dismiss');
  if (await told.isVisible()) await told.click();
}

/** The first step that asks for several of a few. */
const several = backChannel.questions.find(
  (question) =>
    question.kind === 'choice' && question.correct.length > 1 && stepThatAsks(backChannel, question.id),
);

test('what changes beside what is pressed is spoken: number, weights, joint, how many are chosen', async ({
  page,
}) => {
  await openAt(page, 'prior');
  await button(page, 'dial.more').click();
  await expect(status(page)).toHaveText(text('dial.value', { percent: 51, word: text('word.even') }));
  await button(page, 'dial.less').click();
  await expect(status(page)).toHaveText(text('dial.value', { percent: 50, word: text('word.even') }));

  await come(page, movesTo('times-balance'));
  await radio(page, 'pan.for').check();
  const reading = page.locator('p.reading');
  await expect(reading).not.toBeEmpty();
  await expect(status(page)).toHaveText((await reading.textContent()) ?? '');
  const before = await reading.textContent();
  await radio(page, 'weight.strong').check();
  await expect(reading).not.toHaveText(before ?? '');
  await expect(status(page)).toHaveText((await reading.textContent()) ?? '');

  await come(page, movesTo('one-or-two'));
  await radio(page, 'joint.one').check();
  await expect(status(page)).toHaveText((await reading.textContent()) ?? '');

  await come(page, movesTo(stepThatAsks(backChannel, several?.id ?? '')?.id ?? ''));
  const boxes = page.locator('main').getByRole('checkbox');
  for (const chosen of [1, 2]) {
    await boxes.nth(chosen - 1).check();
    await expect(status(page)).toContainText(String(chosen));
  }
});

test('what lies on the balance, its number and the needle are words, seen where its picture is not', async ({
  page,
}) => {
  await openAt(page, 'file-balance');
  const told = page.locator('.weighed');
  for (const media of [{}, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    for (const view of ['game', 'reading']) {
      await page.evaluate((is) => document.body.classList.toggle('reading', is), view === 'reading');
      for (const said of ['pan.for', 'pan.against', 'balance.tally.weights', 'balance.tally.needle'])
        await expect(told.getByText(text(said), { exact: true })).toBeVisible();
      await told.scrollIntoViewIfNeeded();
      await expect(told).toBeInViewport({ ratio: 1 });
      await expect(told).toContainText(text('doc.times.name'));
      await expect(told).toContainText(text('weight.solid'));
    }
  }
  // A picture over it leaves the words to those who listen.
  await page.evaluate(() => document.body.classList.remove('reading'));
  await page.evaluate(() => (document.documentElement.dataset['stage'] = 'on'));
  expect(await page.locator('main').ariaSnapshot()).toContain(text('balance.tally.weights'));
});

/** In the page: what has the focus, in words; nothing where it has gone to the page as a whole. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? '' : (activeElement?.textContent ?? '').trim();
  });

test('the focus stays with somebody who is taken out of the chain, and never stands on nothing', async ({
  page,
}) => {
  await openAt(page, 'web-chain');
  const hands = keyboard(page);
  const people = page.locator('.chain__person');
  const names = (await people.allTextContents()).slice(0, 2);
  for (const name of names) await hands.press(people.filter({ hasText: name }));
  for (const name of names.toReversed()) {
    await hands.press(page.getByRole('button', { name: text('chain.remove', { link: name }), exact: true }));
    await expect(people.filter({ hasText: name })).toBeFocused();
  }
  await come(page, movesTo('sealed-open'));
  await page.locator('.question .button--primary').press('Enter');
  await expect(page.locator('[data-open="true"]')).toBeAttached();
  expect(await focused(page)).not.toBe('');

  await come(page, movesTo('filing'));
  await page.locator('.choice').first().click();
  await button(page, 'lock.assessment').press('Enter');
  await expect(page.getByText(text('assessment.out'))).toBeVisible();
  expect(await focused(page)).not.toBe('');
});

test('the focus is led to what came of a press, but not away from where a quicker hand has moved it since', async ({
  page,
}) => {
  const moves = movesThrough('times-source').slice(0, -1);
  const led = page.locator('.question > div[tabindex="-1"]').first();
  await openAfter(page, moves);
  for (const isQuicker of [false, true]) {
    await come(page, moves);
    await button(page, 'lock.tags').evaluate(async (lock, quicker) => {
      const locked = () => document.querySelector('.question[data-locked="true"]');
      if (!(lock instanceof HTMLElement)) throw new TypeError('no way on');
      lock.focus();
      lock.click();
      // Within the task of the press, as a key that came with it.
      for (let turn = 0; turn < 50 && !locked(); turn += 1) await Promise.resolve();
      if (!locked()) throw new Error('nothing came of the press');
      if (quicker) document.querySelector<HTMLElement>('.bar button')?.focus();
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    }, isQuicker);
    await expect(isQuicker ? page.locator('.bar button').first() : led).toBeFocused();
  }
});

/** In the page: words of the card that are seen above words that are read before them, on a screen of one column. */
function outOfOrder(): readonly string[] {
  const found: string[] = [];
  let last = { text: '', bottom: 0 };
  const texts = document.createTreeWalker(
    document.querySelector('.ask') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
    // Claims and what is found in a table stand beside one another.
    if (parent.closest('.visually-hidden, [aria-hidden="true"], table, svg, .web__claims')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, bottom } = range.getBoundingClientRect();
    // What stands beside something begins no higher than that; what comes after it, no higher than its own line.
    if (bottom < last.bottom - 60 && top < last.bottom - 120)
      found.push(`“${node.textContent}” above “${last.text}”`);
    last = { text: node.textContent, bottom: Math.max(bottom, top) };
  }
  return found;
}

test('what is seen after something is read after it: every kind once it is locked, and the board', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAfter(page, movesThrough('times-read'));
  for (const step of [
    'times-bulletin',
    'times-source',
    'statement-thread',
    'web-chain',
    'file-threads',
    'audit-ar2',
    'grid',
  ]) {
    await come(page, movesThrough(step));
    expect(await page.evaluate(outOfOrder), step).toEqual([]);
  }
  const isAfter = (one: string, other: string) =>
    page.evaluate(
      ([first, second]) => {
        const [before, after] = [first, second].map((each) => document.querySelector(each ?? ''));
        return before && after ? before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
      },
      [one, other],
    );
  await button(page, 'bar.board').click();
  await expect(page.locator('.wall__replay')).toBeVisible();
  expect(await isAfter('.wall__replay', '.pinned')).toBeTruthy();
});

test('what is asked is read once: it names its options and is not repeated over them', async ({ page }) => {
  await openAfter(page, movesTo('times-read'));
  for (const step of [
    'times-source',
    'times-exactly',
    'times-balance',
    'call-1',
    'statement-thread',
    'one-or-two',
  ]) {
    await come(page, movesTo(step));
    const [prompts, legends] = await Promise.all(
      ['.prompt', 'legend'].map((of) => page.locator('main').locator(of).allTextContents()),
    );
    expect(
      prompts?.filter((prompt) => legends?.includes(prompt)),
      step,
    ).toEqual([]);
    const named = page.getByRole('group', { name: prompts?.[0] ?? '' });
    // A label's fields have a name each.
    await expect(named, step).toHaveCount(step === 'times-source' ? 0 : 1);
  }
});

test('on a phone a thread is pulled by hand from one claim to the words for it, as help says', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, 'statement-thread');
  const word = radio(page, 'relation.contradicts');
  await mouse(page).thread(page.locator('.web'), word);
  await expect(word).toBeChecked();
});

test('a note opens to the pointer that rests on its word, and to a press', async ({ page }) => {
  await openAt(page, 'times-bulletin');
  const term = page.locator('.term').first();
  await expect(term).not.toHaveAttribute('title');
  await term.hover();
  const note = (await term.getAttribute('title')) ?? '';
  expect(note.length).toBeGreaterThan(10);
  await term.click();
  await expect(page.getByRole('note')).toHaveText(note);
  await page.mouse.move(0, 0);
  await expect(term).not.toHaveAttribute('title');
});

test('on a phone a source that has just come is in sight in the tray, and the one on the desk is named as that', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAfter(page, movesTo('times-read'));
  const arriving = backChannel.steps.filter(({ arrives, optional }) => arrives && !optional);
  expect(arriving.length).toBeGreaterThan(4);
  for (const { id, document } of arriving) {
    await come(page, movesTo(id));
    const item = page.locator('.tray__item').filter({ hasText: text(`doc.${document}.name`) });
    await expect(item, id).toBeInViewport({ ratio: 0.9 });
    await expect(item, id).toHaveAttribute('aria-current', 'true');
  }
  // A card of the library comes to a step with nothing on the desk.
  await come(page, movesThrough('call-1'));
  await expect(page.locator('.tray__item').last()).toBeInViewport({ ratio: 0.9 });
});

test('the longest panels have a list of what is in them on a phone, each a press away, and no mark stands doubled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAfter(page, movesTo('readouts'));
  for (const step of ['readouts', 'everything']) {
    await come(page, movesTo(step));
    const list = page.getByRole('navigation', { name: text('jump') });
    await expect(list).toBeInViewport();
    const parts = list.getByRole('button');
    expect(await parts.count()).toBeGreaterThan(2);
    await parts.last().click();
    await expect(list).not.toBeInViewport();
    expect(await focused(page)).not.toBe('');
  }
  await page.getByText(text('everything.pull'), { exact: true }).last().click();
  expect(await page.locator('main').innerText()).not.toMatch(/““|””|‘‘|’’/);
});

test('letters of another alphabet say which language they are', async ({ page }) => {
  await openAt(page, 'conference-exception');
  const languages = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (/\p{Script=Arabic}/u.test(node.textContent ?? ''))
        found.push(node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '');
    }
    return found;
  });
  expect([...new Set(languages)]).toEqual(['fa']);
});
