/** Every step on a small screen, at 400 % zoom and with text set apart: nothing scrolls sideways, is cut off or too small to press. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { everyStep } from './every-step.ts';
import { openAt } from './opening.ts';
import { seenBy } from './looks.ts';

/** The overrides of WCAG 2.2, 1.4.12, all at once. */
const SPACED = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important; }`;

interface Way {
  readonly as: 'open' | 'locked';
  /** CSS px. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** What is set by the reader: WCAG's spacing, or the game's own size of text, %. */
  readonly spaced?: true;
  readonly textSize?: 200;
}

/** A screen of 1280 × 1024 at 400 % zoom. */
const ZOOMED = [320, 256] as const;

/** Phones, a screen at 400 % zoom, and from the narrowest desk to a school laptop. */
const WAYS: readonly Way[] = [
  { as: 'open', sizes: [[320, 640]] },
  { as: 'open', sizes: [[390, 844]], textSize: 200 },
  {
    as: 'open',
    sizes: [ZOOMED, [768, 1024], [1024, 768], [1056, 768], [1112, 768], [1366, 768]],
    spaced: true,
  },
  { as: 'locked', sizes: [ZOOMED] },
];

/** Words that are seen in smaller letters than any may have. */
function tooFine(): readonly string[] {
  /** CSS px. */
  const least = 14;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const fine: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
    if (parent.closest('.visually-hidden, [aria-hidden="true"], svg, option')) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (size > 0 && size < least) fine.push(`“${node.textContent.trim().slice(0, 20)}” in ${size} px`);
  }
  return fine;
}

/** What can be pressed and is smaller than 44 CSS px, or, in a line of text, than 24 (WCAG 2.2, 2.5.8). */
function tooSmall(): readonly string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, select, textarea, summary, a[href], [role=button], label.choice, label.tick, input[type=range]',
  );
  const small: string[] = [];
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect();
    if (width === 0 || !control.checkVisibility() || control.closest('.skip-link')) continue;
    const least = getComputedStyle(control).display === 'inline' ? 24 : 44;
    // Half a pixel may go to rounding.
    if (Math.min(width, height) >= least - 0.5) continue;
    small.push(`${control.className} “${control.textContent?.slice(0, 20)}” ${width} × ${height}`);
  }
  return small;
}

/** The heading under something else that stands on the desk. */
function covered(): readonly string[] {
  const heading = document.querySelector('h1');
  const lines = [...(heading?.getClientRects() ?? [])].filter(
    ({ top, bottom }) => top >= 0 && bottom <= innerHeight,
  );
  return lines
    .map(({ left, top, height }) => document.elementFromPoint(left + 4, top + height / 2))
    .filter((hit) => hit?.closest('.desk') && !hit.closest('.head'))
    .map((hit) => `the heading lies under ${hit?.className}`);
}

/** The page wider than the screen, and text that its box cuts off without letting anybody scroll to it. */
function cutOff(): readonly string[] {
  const name = (box: Element) => `${box.className} “${box.textContent?.trim().slice(0, 20)}”`;
  const cut = [...document.querySelectorAll<HTMLElement>('#page *:not(.visually-hidden)')].filter((box) => {
    const over = {
      wide: box.scrollWidth > box.clientWidth + 2,
      high: box.scrollHeight > box.clientHeight + 2,
    };
    // What is only spoken has the size of one pixel.
    const spoken = box.clientWidth <= 1 && box.clientHeight <= 1;
    if (!(over.wide || over.high) || spoken) return false;
    if (box.textContent?.trim() === '' || !box.checkVisibility()) return false;
    const { overflowX, overflowY } = getComputedStyle(box);
    const hidden = /hidden|clip/;
    return (over.wide && hidden.test(overflowX)) || (over.high && hidden.test(overflowY));
  });
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : []),
    ...cut.map((box) => `cut off: ${name(box)} by ${box.scrollHeight - box.clientHeight} px`),
  ];
}

/** WCAG's spacing, as a reader's own style sheet would set it. */
async function space(page: Page): Promise<void> {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
}

for (const { as, sizes, spaced, textSize } of WAYS) {
  const text = spaced ? 'text set apart' : textSize ? `text at ${textSize} %` : 'text as it is';
  const screens = sizes.map((size) => size.join(' × ')).join(', ');
  test(`every step, ${as}, fits ${screens} with ${text}, and a finger`, async ({ page }) => {
    if (spaced) await space(page);
    const faults: string[] = [];
    for await (const step of everyStep(page, { as, settings: textSize ? { textSize } : {} })) {
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        const found = await seenBy(page, cutOff, covered, tooSmall, tooFine);
        faults.push(...found.map((fault) => `${step}, ${width} × ${height}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('nothing is pushed off the bar where it is narrowest for all it holds, with words set apart in either way', async ({
  page,
}) => {
  for (const step of ['times-read', 'audit-ar1']) {
    for (const spacing of ['normal', 'wide'] as const) {
      await openAt(page, step, { spacing });
      for (const width of [1024, 1056, 1088, 1112]) {
        await page.setViewportSize({ width, height: 768 });
        for (const css of ['', SPACED]) {
          await page.evaluate((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, css);
          const beyond = await page.evaluate(() =>
            [...document.querySelectorAll('.bar *')]
              .filter(
                (each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 0.5,
              )
              .map((each) => `${each.className} ${each.textContent}`),
          );
          expect(beyond, `${step}, ${spacing}, ${width} px`).toEqual([]);
        }
      }
    }
  }
});

test.describe(() => {
  test.use({ deviceScaleFactor: 1 });

  test('in the largest letters on a phone all words of the balance are beside its picture and within the screen', {
    tag: '@stage',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAt(page, 'file-balance', { textSize: 200 });
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    const picture = page.locator('.window--balance');
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toBeVisible();
    const beyond = await picture.evaluate((window) =>
      [...window.querySelectorAll('b, small, span')]
        .filter((each) => each.checkVisibility() && each.textContent?.trim() !== '')
        .map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5)
        .map(({ words }) => words),
    );
    expect(beyond).toEqual([]);
  });
});
