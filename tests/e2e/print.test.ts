/** On paper: every word, none over another, black on white in every theme, and nothing that is only pressed. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { perfectReader, play, randomClicker } from '../rules/players.ts';
import { movesThrough, movesTo, openAfter, openAt } from './opening.ts';
import { lettersOf, misprints, sheetsOf } from './paper.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

const FORMATS = ['A4', 'Letter'] as const;
const MARGINS = ['0', '10mm', '20mm'] as const;

const open = (label: string) => async (page: Page) =>
  page.getByRole('button', { name: text(label), exact: true }).click();

/** What is printed, from a step as it is reached or as it is left, or what is opened over one. */
const PRINTED: readonly (readonly [name: string, show: (page: Page) => Promise<unknown>])[] = [
  ['the cast', (page) => openAt(page, 'shift')],
  ['a document, marked', (page) => openAfter(page, movesThrough('times-read'))],
  ['a choice beside a document', (page) => openAfter(page, movesThrough('statement-edge'))],
  ['a line as it was sent', (page) => openAfter(page, movesThrough('times-bulletin'))],
  ['a forecast', (page) => openAt(page, 'slip-1')],
  ['the chain', (page) => openAfter(page, movesThrough('web-chain'))],
  ['threads', (page) => openAfter(page, movesThrough('file-threads'))],
  ['outcomes', (page) => openAt(page, 'file-outcomes')],
  ['a judgement', (page) => openAt(page, 'page')],
  ['the two pages', (page) => openAt(page, 'two-pages')],
  ['the turns', (page) => openAt(page, 'turning-points')],
  ['the readouts', (page) => openAt(page, 'readouts')],
  ['everything', (page) => openAt(page, 'everything')],
  ['the weekend on one sheet', (page) => openAt(page, 'take-away')],
  [
    'the board',
    async (page) => {
      await openAt(page, 'everything');
      await open('bar.board')(page);
    },
  ],
  [
    'the ledger',
    async (page) => {
      await openAt(page, 'everything');
      await open('bar.ledger')(page);
    },
  ],
];

/** In the page, as it is printed: the words that are there to be read. */
function wordsThere(): readonly string[] {
  const words = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ contentVisibilityAuto: true }) || parent.closest('option, select'))
      continue;
    for (const word of node.textContent?.split(/[\s\u00ad-]+/) ?? []) {
      // Letters that join come out of a printer in other forms.
      if (/^[\x20-\u024f\u2010-\u2030]+$/.test(word)) words.add(word.toLowerCase());
    }
  }
  return [...words];
}

/** In the page, as it is printed: letters that are not black, and grounds that are not white. */
function coloured(): readonly string[] {
  const clear = /^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/;
  return [...document.querySelectorAll<HTMLElement>('body, body *')]
    .filter((element) => element.checkVisibility() && !element.closest('option'))
    .flatMap((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      const name = `${element.localName}.${element.className}`;
      return [
        ...(color === 'rgb(0, 0, 0)' ? [] : [`${name} is lettered ${color}`]),
        ...(clear.test(backgroundColor) ? [] : [`${name} lies on ${backgroundColor}`]),
      ];
    });
}

for (const [name, show] of PRINTED) {
  test(`${name}: every word once, on A4 and on Letter, whatever the margins`, async ({ page }) => {
    await show(page);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const there = await page.evaluate(wordsThere);
    for (const format of FORMATS) {
      for (const margin of MARGINS) {
        const pdf = await page.pdf({
          format,
          margin: { top: margin, right: margin, bottom: margin, left: margin },
        });
        const sheets = await sheetsOf(pdf);
        expect(sheets.flatMap(misprints), `${format}, ${margin}`).toEqual([]);
        const letters = lettersOf(sheets);
        expect(
          there.filter((word) => !letters.includes(word)),
          `not printed: ${format}, ${margin}`,
        ).toEqual([]);
      }
    }
  });
}

test('words that lie over one another are found', async ({ page }) => {
  const pdf = async (gap: string) => {
    await page.goto('/');
    await page.evaluate((down) => {
      document.body.replaceChildren(
        ...['upper', 'lower'].map((word) =>
          Object.assign(document.createElement('p'), { textContent: word }),
        ),
      );
      const lower = document.body.lastElementChild;
      if (lower instanceof HTMLElement) lower.style.marginTop = down;
    }, gap);
    return sheetsOf(await page.pdf({ format: 'A4' }));
  };
  expect((await pdf('-1lh')).flatMap(misprints)).toEqual([
    'sheet 1: “upper” and “lower” are printed over one another',
  ]);
  expect((await pdf('0')).flatMap(misprints)).toEqual([]);
});

for (const colours of ['printed', 'dark', 'contrast'] as const) {
  for (const step of ['statement-edge', 'readouts'] as const) {
    test(`paper is white and letters are black: ${step}, colours ${colours}`, async ({ page }) => {
      await openAt(page, step, { colours });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(coloured)).toEqual([]);
    });
  }
}

for (const view of ['game', 'reading'] as const) {
  test(`the page that was filed, and a short step, are one sheet each (${view})`, { tag: '@stage' }, async ({
    page,
  }) => {
    for (const moves of [movesThrough('filing'), movesTo('prior')]) {
      await openAfter(page, moves, { view });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await sheetsOf(await page.pdf({ format: 'A4' }))).toHaveLength(1);
    }
  });
}

for (const [who, player] of [
  ['a careful reader', perfectReader()],
  ['a rash one', rash()],
  ['somebody who clicks about', randomClicker(7)],
] as const) {
  test(`the whole weekend is one sheet on either paper: ${who}`, async ({ page }) => {
    const { journal } = play(backChannel, { ...player, drawer: false });
    await openAfter(page, journal);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const format of FORMATS) {
      const sheets = await sheetsOf(await page.pdf({ format }));
      expect(sheets, format).toHaveLength(1);
      const letters = lettersOf(sheets);
      for (const head of ['sheet.turns', 'sheet.forecasts', 'assessment.caveat.typed']) {
        expect(letters).toContain(text(head).replaceAll(/\s/g, '').toLowerCase());
      }
    }
  });
}

test('a document is printed whole, and without what is only pressed', async ({ page }) => {
  await openAt(page, 'times-read');
  const rest = page.locator('.document__more > .document__text');
  await expect(rest).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(rest).toBeVisible();
  await expect(page.getByRole('button', { name: text('bar.settings') })).toBeHidden();
});
