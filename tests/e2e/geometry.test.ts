/** Every step on a small screen, at 400 % zoom and with text set apart: nothing scrolls sideways, is cut off or too small to press. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { everyStep } from './every-step.ts';

/** The overrides of WCAG 2.2, 1.4.12, all at once. */
const SPACED = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important; }`;

interface Way {
  readonly as: 'open' | 'locked';
  readonly width: number;
  readonly height: number;
  readonly spaced: boolean;
}

/** In CSS px: a small phone, a screen of 1280 × 1024 at 400 % zoom, a school laptop. */
const WAYS: readonly Way[] = [
  { as: 'open', width: 320, height: 640, spaced: false },
  { as: 'open', width: 320, height: 256, spaced: true },
  { as: 'open', width: 1366, height: 768, spaced: true },
  { as: 'locked', width: 320, height: 256, spaced: false },
];

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

/** The page wider than the screen, and text that its box cuts off without letting anybody scroll to it. */
function cutOff(): readonly string[] {
  const name = (box: Element) => `${box.className} “${box.textContent?.trim().slice(0, 20)}”`;
  const cut = [...document.querySelectorAll<HTMLElement>('#page *:not(.visually-hidden)')].filter((box) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    // What is only spoken has the size of one pixel.
    const spoken = box.clientWidth <= 1 && box.clientHeight <= 1;
    if (spoken || box.textContent?.trim() === '' || !box.checkVisibility()) return false;
    const wide = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 2;
    const hidden = /hidden|clip/;
    const high = hidden.test(overflowY) && box.scrollHeight > box.clientHeight + 2;
    return (wide && hidden.test(overflowX)) || high;
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
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

for (const { as, width, height, spaced } of WAYS) {
  const text = spaced ? 'text set apart' : 'text as it is';
  test(`every step, ${as}, fits ${width} × ${height} with ${text}, and a finger`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    if (spaced) await space(page);
    const faults: string[] = [];
    for await (const step of everyStep(page, { as })) {
      const found = [...(await page.evaluate(cutOff)), ...(await page.evaluate(tooSmall))];
      faults.push(...found.map((fault) => `${step}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
