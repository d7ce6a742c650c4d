/** On paper: every word, none over another, black on white in every theme, and nothing that is only pressed. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { type ClassChoices, classLink } from '../../src/classroom/link.ts';
import type { InClass } from '../../src/record/class.ts';
import type { Move } from '../../src/rules/state.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { first } from '../../src/weekends/other-desks/first.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { CHOICES, classOf, handedIn } from '../classroom/class.ts';
import { perfectReader, play, randomClicker } from '../rules/players.ts';
import { follow, keptAfter, movesThrough, movesTo, openAfter, openAt } from './opening.ts';
import { lettersOf, linesOf, misprints, sheetsOf } from './paper.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

const FORMATS = ['A4', 'Letter'] as const;
/** The least and the most that is asked for; what lies between them lies between these. */
const MARGINS = ['0', '20mm'] as const;
const THEMES = ['printed', 'dark', 'contrast'] as const;

type Show = (page: Page) => Promise<unknown>;

const at =
  (moves: readonly Move[], ...open: readonly string[]): Show =>
  async (page) => {
    await follow(page, keptAfter(moves));
    const step = moves.findLast((move) => move.type === 'turn')?.to ?? '';
    await expect(page.locator('[data-step]')).toHaveAttribute('data-step', step);
    for (const label of open) {
      await page.getByRole('button', { name: text(label), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    }
    await expect(page.getByText(text('later.coming'))).toHaveCount(0);
  };

const { weekend: desks } = first;
const CLASS: InClass = { choices: CHOICES, name: { nickname: [0, 0] } };
/** In a class, as one of a pair or alone. */
const inClass =
  (moves: readonly Move[], choices: Partial<ClassChoices> = {}): Show =>
  (page) =>
    openAfter(page, moves, {}, backChannel, { ...CLASS, choices: { ...CHOICES, ...choices } });

/** All that is printed, from a step as it is reached or as it is left, or what is opened over one. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, Show>>>> = {
  'of the weekend': {
    'the cast': at(movesTo('shift')),
    'a document, marked': at(movesThrough('times-read')),
    'a choice beside a document': at(movesThrough('statement-edge')),
    'a line as it was sent': at(movesThrough('times-bulletin')),
    'the balance': at(movesThrough('times-balance')),
    'a call': at(movesTo('call-1')),
    'a slip of forecasts': at(movesTo('slip-1')),
    'an echo': at(movesThrough('times-echo')),
    'the chain': at(movesThrough('web-chain')),
    threads: at(movesThrough('file-threads')),
    'the joint': at(movesThrough('one-or-two')),
    outcomes: at(movesTo('file-outcomes')),
    'the grid': at(movesThrough('grid')),
    'a judgement': at(movesTo('page')),
    'the page before it is filed': at(movesTo('filing')),
    'the filed page': at(movesThrough('filing')),
  },
  'of its review': {
    'the two pages': at(movesTo('two-pages')),
    'the turns': at(movesTo('turning-points')),
    'the readouts': at(movesTo('readouts')),
    everything: at(movesTo('everything')),
    'the board': at(movesTo('everything'), 'bar.board'),
    'the ledger': at(movesTo('everything'), 'bar.ledger'),
    help: at(movesTo('everything'), 'bar.help'),
  },
  'of the chapters after it': {
    'a line that is stamped': at(movesThrough('audit-ar2')),
    'an order': at(movesTo('audit-au4')),
    'the audit': at(movesTo('audit-result')),
    'the envelope': at(movesTo('envelope')),
    'a forecast of the record': at(movesTo('record-vote')),
    'a forecast anew': at(movesThrough('updating-vote')),
    'the record': at(movesTo('record-sum')),
    'the pin': at(movesTo('pin')),
    'an event': at(movesTo('known-offer')),
    'who was right': at(movesTo('who-was-right')),
    'then and now': at(movesTo('then-and-now')),
    'the weekend on one sheet': at(movesTo('take-away')),
  },
  'of other rooms': {
    'another desk’s file': (page) => openAfter(page, movesTo('telegram-tag', desks), {}, desks),
    'what came of it': (page) => openAfter(page, movesTo('telegram-outcome', desks), {}, desks),
    'all the desks': (page) => openAfter(page, movesTo('results', desks), {}, desks),
    joining: (page) => page.goto(classLink('/', CHOICES)),
    'a pair': inClass(movesTo('prior'), { pairs: true }),
    'what is handed in': async (page) => {
      await inClass(movesThrough('filing'))(page);
      await page.goto('#hand-in');
    },
    'the joint by itself': (page) => page.goto('/#joint'),
    'the title': (page) => page.goto('/'),
  },
};

/** In the page, as it is printed: the words that are there to be read. */
function wordsThere(): readonly string[] {
  const words = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const unseen = parent?.closest('option, select');
    if (!parent?.checkVisibility({ contentVisibilityAuto: true }) || unseen) continue;
    for (const word of node.textContent?.split(/[\s\u00ad-]+/) ?? []) {
      // Letters that join come out of a printer in other forms.
      if (/^[\x20-\u024f\u2010-\u2030]+$/.test(word)) words.add(word.toLowerCase());
    }
  }
  return [...words];
}

/** In the page, as it is printed: letters that are too faint on their ground, or on the white that a printer leaves of it. */
function faint(): readonly string[] {
  const partsOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    // What is mixed is told in shares.
    const whole = colour.startsWith('color(') ? 1 : 255;
    const [red = 0, green = 0, blue = 0] = partsOf(colour)
      .map((part) => part / whole)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return partsOf(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lettered = new Set<Element>();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent?.trim() && parent?.checkVisibility() && !parent.closest('option'))
      lettered.add(parent);
  }
  return [...lettered].flatMap((element) => {
    const { color } = getComputedStyle(element);
    const least = Math.min(...['rgb(255, 255, 255)', groundOf(element)].map((each) => contrast(color, each)));
    return least >= 4.5 ? [] : [`“${element.textContent?.slice(0, 20)}” has ${least.toFixed(1)} : 1`];
  });
}

/** In the page, as it is printed: the words of each thing that no end of a page may cut. */
function cards(): readonly (readonly string[])[] {
  const whole = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (each) => each.checkVisibility() && getComputedStyle(each).breakInside === 'avoid',
  );
  // What holds others may be longer than a page.
  return whole
    .filter((each) => !whole.some((other) => other !== each && each.contains(other)))
    .map((each) => each.innerText.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((words) => words.length > 0);
}

/** In the page: what somebody has set who prints it, over what the page asks for. */
function setMargin(margin: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { margin: ${margin}; }`);
  document.adoptedStyleSheets = [sheet];
}

/** Fewer lines than this do not make a page. */
const LEAST_LINES = 5;

/** What is wrong with it on paper, in either format, with the least margins and the most. */
async function faultsOnPaper(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('heading').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const there = await page.evaluate(wordsThere);
  const whole = await page.evaluate(cards);
  const found: string[] = [];
  for (const theme of THEMES) {
    await page.evaluate((colours) => document.documentElement.setAttribute('data-theme', colours), theme);
    found.push(...(await page.evaluate(faint)).map((fault) => `${theme}: ${fault}`));
  }
  for (const margin of MARGINS) {
    await page.evaluate(setMargin, margin);
    for (const format of FORMATS) {
      const sheets = await sheetsOf(await page.pdf({ format, printBackground: margin === '0' }));
      const letters = lettersOf(sheets);
      const each = sheets.map((sheet) => lettersOf([sheet]));
      const wrong = [
        ...sheets.flatMap(misprints),
        ...there.filter((word) => !letters.includes(word)).map((word) => `“${word}” is not printed`),
        ...whole
          .filter((words) => !each.some((sheet) => words.every((word) => sheet.includes(word))))
          .map((words) => `cut by the end of a page: “${words.slice(0, 6).join(' ')}”`),
        ...(sheets.length > 1 ? sheets : [])
          .filter((sheet) => linesOf(sheet) < LEAST_LINES)
          .map((sheet) => `sheet ${sheet.number} of ${sheets.length} has ${linesOf(sheet)} lines`),
      ];
      found.push(...wrong.map((fault) => `${format}, ${margin}: ${fault}`));
    }
  }
  await page.emulateMedia({ media: null });
  return found;
}

for (const [where, states] of Object.entries(PRINTED)) {
  test(`${where}: every word once, dark on white, on A4 and on Letter, whatever the margins and the theme`, async ({
    page,
  }) => {
    await openAfter(page, movesTo('shift'));
    for (const [name, show] of Object.entries(states)) {
      await test.step(name, async () => {
        await show(page);
        expect.soft(await faultsOnPaper(page), name).toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
  });
}

test('of the teacher’s page: the card, who is who, the slips and the class', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
    // A printed page is looked at more than once.
    window.addEventListener('afterprint', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  const links = classOf(backChannel, 6).map((pupil) => handedIn(pupil, 'link'));
  const word = (id: keyof typeof teachWords) => teachWords[id];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto('/teach.html#collect');
  const pasted = links.map((each) => ('link' in each ? each.link : '')).join('\n');
  await page.getByLabel(word('collect.paste'), { exact: true }).fill(pasted);
  await press(word('collect.paste.read'));
  await page.getByRole('link', { name: word('collect.class') }).click();
  for (const [room, name] of [
    ['class', word('class.print')],
    ['pupils', word('pupils.print')],
    ['make', word('make.who')],
    ['make', word('make.print')],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = to;
    }, room);
    await press(name);
    await expect(page.locator('html')).toHaveAttribute('data-prints');
    expect.soft(await faultsOnPaper(page), name).toEqual([]);
  }
});

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
