/** Events put in order by key: no press loses its button, and each move is spoken. */
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

test('an event is moved to either end with the button kept in focus, and its place is said', async ({
  page,
}) => {
  await openAt(page, 'drawer-tl1');
  await expect(page.locator('.order__event')).toHaveCount(5);
  const [first = '', second = ''] = await page.locator('.order__event').allTextContents();
  const up = page.getByRole('button', { name: text('order.up', { event: second }), exact: true });
  const said = (event: string, place: number) =>
    expect(page.locator('.status')).toHaveText(text('order.moved', { event, place, of: 5 }));
  await up.focus();
  await page.keyboard.press('Enter');
  await said(second, 1);
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('.order__event').first()).toHaveText(second);
  const down = page.getByRole('button', { name: text('order.down', { event: first }), exact: true });
  await down.focus();
  for (const place of [3, 4, 5]) {
    await page.keyboard.press('Enter');
    await said(first, place);
    await expect(down).toBeFocused();
  }
  await expect(down).toHaveAttribute('aria-disabled', 'true');
});

test('a needle on its way makes no new observer', { tag: '@stage' }, async ({ page }) => {
  await page.addInitScript(() => {
    const made = { count: 0 };
    Object.assign(window, { made });
    window.ResizeObserver = class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super(callback);
        made.count += 1;
      }
    };
  });
  await openAt(page, 'prior');
  // The stage has observers of its own, which come with it.
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  const slider = page.locator('main').getByRole('slider');
  await slider.fill('40');
  const count = () => page.evaluate(() => Number(Reflect.get(Reflect.get(window, 'made') ?? {}, 'count')));
  const before = await count();
  expect(before).toBeGreaterThan(0);
  for (const percent of [41, 42, 43, 60]) await slider.fill(String(percent));
  expect(await count()).toBe(before);
});
