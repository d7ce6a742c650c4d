/** Whatever has the focus can be seen: nothing that stays in place lies over it (WCAG 2.2, 2.4.11). */
import { expect, test } from './browser.ts';
import { BLOCKED, everyStep } from './every-step.ts';

test.use({ expected: BLOCKED, serviceWorkers: 'block' });

/** In CSS px: a school laptop, a phone, and a laptop at 200 %. */
const SCREENS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 683, height: 384 },
] as const;

/** What has the focus now: none, known already, in sight, or wholly behind something else, which is named. */
function lookAtFocus(): string {
  const { activeElement: focused } = document;
  if (!(focused instanceof HTMLElement) || focused === document.body) return 'none';
  const known = ((window as unknown as { stops?: WeakSet<Element> }).stops ??= new WeakSet());
  if (known.has(focused)) return 'known';
  known.add(focused);
  const target = focused.closest('label') ?? focused;
  const { left, top, width, height } = target.getBoundingClientRect();
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  const hits = shares.flatMap((down) =>
    shares.map((across) => document.elementFromPoint(left + width * across, top + height * down)),
  );
  if (hits.some((hit) => hit && target.contains(hit))) return 'seen';
  const over = hits.find((hit) => hit !== null);
  return `${focused.tagName} “${(focused.textContent ?? '').trim().slice(0, 30)}” behind ${over?.className ?? 'the edge of the screen'}`;
}

for (const { width, height } of SCREENS) {
  test(`no stop of the Tab key is hidden at any step, ${width} × ${height}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    const hidden: string[] = [];
    let stops = 0;
    for await (const step of everyStep(page, { as: 'open' })) {
      for (const key of ['Tab', 'Shift+Tab']) {
        await page.evaluate(() => Reflect.deleteProperty(window, 'stops'));
        for (;;) {
          await page.keyboard.press(key);
          const found = await page.evaluate(lookAtFocus);
          if (found === 'none' || found === 'known') break;
          stops += 1;
          if (found !== 'seen') hidden.push(`${step}, ${key}: ${found}`);
        }
      }
    }
    expect(stops).toBeGreaterThan(500);
    expect(hidden).toEqual([]);
  });
}
