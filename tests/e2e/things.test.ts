/** The room answers whoever touches it, with the stage alone: for nothing, last in the order, over nothing that the page has, and then it sleeps. */
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { follow, keptAfter, keptBy, movesTo, openAt } from './opening.ts';
import { atRest } from './rest.ts';
import { text } from './words.ts';

const asleep = (page: Page) => expect(page.locator('canvas')).toHaveAttribute('data-asleep', 'true');
const room = (page: Page) => page.getByRole('complementary', { name: text('things') });
const THINGS = ['22:36', '06:06'].map((time) => text('thing.clock', { time }));
THINGS.push(text('thing.telephone'), text('thing.mug'));

/** In the page: counts from now on how often the stage has woken. */
function countWakings(): void {
  const canvas = document.querySelector('canvas');
  let count = 0;
  if (canvas) {
    new MutationObserver(() => {
      if (canvas.dataset['asleep'] === 'false') count += 1;
    }).observe(canvas, { attributeFilter: ['data-asleep'] });
  }
  Object.assign(window, { wakings: () => count });
}
const wakings = (page: Page) =>
  page.evaluate(() => (window as unknown as { wakings: () => number }).wakings());

test.describe('where things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('each thing stirs at a press, changes nothing, and the stage sleeps again', async ({ page }) => {
    await openAt(page, 'times-echo');
    await expect(room(page).getByRole('button')).toHaveCount(THINGS.length);
    await asleep(page);
    const before = await keptBy(page);
    await page.evaluate(countWakings);
    for (const [place, name] of THINGS.entries()) {
      await room(page).getByRole('button', { name, exact: true }).click();
      await expect.poll(() => wakings(page)).toBe(place + 1);
      await asleep(page);
    }
    expect(await keptBy(page)).toEqual(before);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.times-echo.heading'));
  });
});

test('with reduced motion nothing stirs', async ({ page }) => {
  await openAt(page, 'times-echo');
  const phone = room(page).getByRole('button', { name: text('thing.telephone') });
  await expect(phone).toBeVisible();
  await asleep(page);
  await page.evaluate(countWakings);
  await phone.click();
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  expect(await wakings(page)).toBe(0);
});

test('they come last of all that the keyboard reaches', async ({ page }) => {
  await openAt(page, 'times-echo');
  await expect(room(page).getByRole('button')).toHaveCount(THINGS.length);
  await page.getByRole('button', { name: text('actions.next'), exact: true }).focus();
  for (const name of THINGS) {
    await page.keyboard.press('Tab');
    await expect(room(page).getByRole('button', { name, exact: true })).toBeFocused();
  }
});

test('the reading view has none of them', async ({ page }) => {
  await openAt(page, 'times-echo', { view: 'reading' });
  await expect(page.getByRole('button', { name: text('actions.next'), exact: true })).toBeVisible();
  await expect(room(page)).toHaveCount(0);
});

/** In the page: every thing that is small, or that shares any place with something of the page that can be pressed. */
function faults(): readonly string[] {
  const things = [...document.querySelectorAll<HTMLElement>('.things button')];
  const pressed = [...document.querySelectorAll('button, a, input, label, summary')].filter(
    (each) => !things.some((thing) => thing === each) && each.checkVisibility(),
  );
  return things.flatMap((thing) => {
    const name = thing.getAttribute('aria-label') ?? '';
    const { left, right, top, bottom, width, height } = thing.getBoundingClientRect();
    const over = pressed
      .map((each) => each.getBoundingClientRect())
      .some((rect) => left < rect.right && right > rect.left && top < rect.bottom && bottom > rect.top);
    return [
      ...(Math.min(width, height) < 24 ? [`${name} is small`] : []),
      ...(over ? [`${name} covers`] : []),
    ];
  });
}

test.describe(() => {
  test.use({ deviceScaleFactor: 1 });

  test('they are large enough, and lie over no control, on screens of every size', async ({ page }) => {
    let met = 0;
    for (const [width, height] of [
      [390, 844],
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const look = async (step: string) => {
        await atRest(page);
        met += await page.locator('.things button').count();
        expect(await page.evaluate(faults), `${step}, ${width} × ${height}`).toEqual([]);
      };
      await openAt(page, 'times-read');
      await look('times-read');
      // As another tab goes on: the game says so once.
      await follow(page, keptAfter(movesTo('statement-bulletin')));
      await page.getByRole('button', { name: text('notice.dismiss') }).click();
      await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'statement-bulletin');
      await look('statement-bulletin');
    }
    expect(met).toBeGreaterThan(8);
  });
});
