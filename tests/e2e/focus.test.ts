/** Whatever has the focus can be seen: nothing that stays in place lies over it (WCAG 2.2, 2.4.11). */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { everyStep } from './every-step.ts';
import { holdDown } from './hands.ts';

/** In CSS px: a school laptop, a phone, and a laptop at 200 %. */
const SCREENS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 683, height: 384 },
] as const;

/** What a walk with the Tab key has come by. */
interface Walk {
  /** How many stops. */
  readonly stops: number;
  /** Those that something lies over wholly, each with what that is. */
  readonly hidden: readonly string[];
  /** It has come round to where it was, or out of the page. */
  readonly over: boolean;
}

/** Notes every stop from now on; asked where it is, the page answers with `window.walk()`. */
function beginWalk(): void {
  const known = new Set<Element>();
  const hidden: string[] = [];
  let over = false;
  const lookAt = (focused: HTMLElement): void => {
    const target = focused.closest('label') ?? focused;
    const { left, top, width, height } = target.getBoundingClientRect();
    const shares = [0.5, 0.02, 0.25, 0.75, 0.98];
    const hit = (across: number, down: number) =>
      document.elementFromPoint(left + width * across, top + height * down);
    // Asked one by one: of most the middle is seen.
    const isSeen = (down: number) => shares.some((across) => target.contains(hit(across, down)));
    if (shares.some(isSeen)) return;
    const above = hit(0.5, 0.5)?.className ?? 'the edge of the screen';
    hidden.push(`${focused.tagName} “${(focused.textContent ?? '').trim().slice(0, 30)}” behind ${above}`);
  };
  let pressed = false;
  const note = (): void => {
    const { activeElement: focused } = document;
    if (!(focused instanceof HTMLElement) || focused === document.body || known.has(focused)) over = true;
    if (over || !(focused instanceof HTMLElement)) return;
    known.add(focused);
    lookAt(focused);
  };
  // By the next press, what the last one led to has been scrolled into sight.
  const press = ({ key }: KeyboardEvent): void => {
    if (key !== 'Tab') return;
    if (pressed) note();
    pressed = true;
  };
  const page = window as unknown as { walk?: () => Walk; end?: () => void };
  page.end?.();
  document.addEventListener('keydown', press, true);
  page.end = () => document.removeEventListener('keydown', press, true);
  page.walk = () => {
    if (pressed) note();
    pressed = false;
    return { stops: known.size, hidden, over };
  };
}

/** How many presses are asked for at once: each question to the page costs more than a press. */
const PRESSES = 8;

/** Walks through the whole page: the key is held down. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Walk> {
  await page.evaluate(beginWalk);
  for (;;) {
    await holdDown(page.keyboard, key, PRESSES);
    const now = await page.evaluate(() => (window as unknown as { walk: () => Walk }).walk());
    if (now.over) return now;
  }
}

for (const { width, height } of SCREENS) {
  test(`no stop of the Tab key is hidden at any step, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const hidden: string[] = [];
    let stops = 0;
    for await (const step of everyStep(page, { as: 'open' })) {
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        // Outside of a step each press would be looked for among all that were made before.
        const found = await test.step(`${step}, ${key}`, () => walk(page, key));
        stops += found.stops;
        hidden.push(...found.hidden.map((stop) => `${step}, ${key}: ${stop}`));
      }
    }
    expect(stops).toBeGreaterThan(500);
    expect(hidden).toEqual([]);
  });
}
