/** The stage over a long sitting and beside a long sheet: what it paints goes with its room, and stays while the sheet scrolls. */
import type { Page } from '@playwright/test';
import { perform } from './back-channel.ts';
import { expect, test } from './browser.ts';
import { clicks } from './hands.ts';
import { movesThrough, movesTo, openAt } from './opening.ts';
import { text } from './words.ts';

/** Counts the textures that the graphics card holds, and what it is told to draw. */
function countGraphics(): void {
  const held = new Set<unknown>();
  let drawings = 0;
  const watch = (owner: object, name: string, seen: (texture: unknown) => void): void => {
    const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function watched(this: unknown, ...given: unknown[]) {
      const made = own.apply(this, given);
      seen(made ?? given[0]);
      return made;
    });
  };
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    watch(prototype, 'createTexture', (texture) => held.add(texture));
    watch(prototype, 'deleteTexture', (texture) => held.delete(texture));
    watch(prototype, 'drawElements', () => (drawings += 1));
  }
  Object.assign(window, { graphics: () => ({ textures: held.size, drawings }) });
}

const graphics = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { graphics: () => { textures: number; drawings: number } }).graphics(),
  );

const asleep = (page: Page) => expect(page.locator('canvas')).toHaveAttribute('data-asleep', 'true');

/** To the title and back to the dial; how many textures there are then. */
async function there(page: Page): Promise<number> {
  await page.getByRole('button', { name: text('bar.help'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('help.leave') })
    .click();
  await asleep(page);
  await page.getByRole('button', { name: text('title.continue') }).click();
  await expect(page.getByRole('slider')).toBeVisible();
  await asleep(page);
  return (await graphics(page)).textures;
}

test('a room that is left gives its textures back', async ({ page }) => {
  await page.addInitScript(countGraphics);
  await openAt(page, 'slip-1');
  await asleep(page);
  const once = await there(page);
  expect(once).toBeGreaterThan(5);
  expect([await there(page), await there(page)]).toEqual([once, once]);
});

test('a frame is drawn where it shows something else than the last, and only there', async ({ page }) => {
  await page.addInitScript(countGraphics);
  await openAt(page, 'audit-au1');
  await asleep(page);
  const told: (readonly [what: string, drawn: boolean])[] = [];
  for (const move of movesThrough('audit-au1').slice(movesTo('audit-au1').length)) {
    const { drawings } = await graphics(page);
    await perform(page, clicks(page), move);
    await asleep(page);
    told.push([move.type, (await graphics(page)).drawings > drawings]);
  }
  // What is chosen shows on the page alone; the print of the stamp lights what the sources said.
  expect(told).toEqual([
    ['answer', false],
    ['answer', false],
    ['lock', true],
  ]);
});

test('while the hand moves a needle, nothing is set up again', async ({ page }) => {
  await openAt(page, 'prior');
  await asleep(page);
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      for (const { attributeName } of changes) console.error(`set again: ${attributeName}`);
    }).observe(document.documentElement, { attributes: true });
  });
  const slider = page.getByRole('slider');
  const before = await slider.inputValue();
  const rect = await page.locator('[data-toy="needle"]').boundingBox();
  if (!rect) throw new Error('no needle to take hold of');
  await page.mouse.move(rect.x + rect.width / 2, rect.y + 20);
  await page.mouse.down();
  await page.mouse.move(rect.x + 20, rect.y + rect.height / 2, { steps: 8 });
  await expect(slider).not.toHaveValue(before);
  await page.mouse.up();
});

test.describe('a painter that throws', () => {
  test.use({ expected: /the paint is dry/ });

  test('takes the stage down, once, and the page plays on', async ({ page }) => {
    await page.goto('/');
    await asleep(page);
    await page.evaluate(() => {
      CanvasRenderingContext2D.prototype.fillRect = () => {
        throw new Error('the paint is dry');
      };
    });
    await page.getByRole('button', { name: text('title.start') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.shift.heading'));
    await page.getByRole('button', { name: text('actions.next') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.prior.heading'));
    await expect(page.getByRole('slider')).toBeVisible();
  });
});

test.describe(() => {
  test.use({ deviceScaleFactor: 1, seen: true });

  test('a toy beside its sheet stays where it is while the sheet scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 660 });
    await openAt(page, 'page');
    // The sheet gives way, and not the whole card: the way on stays in sight.
    const sheet = page.locator('.typed-page');
    const look = async (share: 0 | 1) => {
      await sheet.evaluate((paper, down) => paper.scrollTo(0, down * paper.scrollHeight), share);
      // The stage follows one frame behind the page.
      await page.evaluate(
        () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
      );
      await asleep(page);
      return page.locator('.window--dial').screenshot();
    };
    await expect.poll(async () => (await look(0)).equals(await look(1))).toBe(true);
    expect(await sheet.evaluate((paper) => paper.scrollTop)).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  });
});
