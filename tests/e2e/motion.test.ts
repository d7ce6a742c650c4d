/** What moves over the page: never in the way, cut short by any press, and a short fade where motion is reduced. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { text } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Lets no animation go on, so that a test sees it for as long as it likes; `go` lets them run again. */
async function freeze(page: Page): Promise<{ go: () => Promise<void> }> {
  const inspector: CDPSession = await page.context().newCDPSession(page);
  await inspector.send('Animation.enable');
  await inspector.send('Animation.setPlaybackRate', { playbackRate: 0 });
  return {
    go: async () => {
      await inspector.send('Animation.setPlaybackRate', { playbackRate: 1 });
    },
  };
}

/** Every animation that is on: its whole length in ms, and what it changes. */
function moving(page: Page): Promise<readonly { length: number; changes: readonly string[] }[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(({ effect, playState }) =>
      effect instanceof KeyframeEffect && playState === 'running'
        ? [
            {
              length: Number(effect.getTiming().duration),
              changes: effect.getKeyframes().flatMap((frame) => Object.keys(frame)),
            },
          ]
        : [],
    ),
  );
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const back = (page: Page) => page.getByRole('button', { name: text('actions.back') });
const next = (page: Page) => page.getByRole('button', { name: text('actions.next'), exact: true });
const curtain = (page: Page) => page.locator('.wipe');

test('a turn into a chapter draws its curtain over a page that is already there', async ({ page }) => {
  await openAt(page, 'times-read');
  await expect(heading(page)).toBeVisible();
  await expect(curtain(page)).toHaveCount(0);
  const { go } = await freeze(page);

  await back(page).click();
  await expect(curtain(page)).toHaveText(text('chapter.shift.title'));
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(text('chapter.shift.title'), { exact: true })).toHaveCount(2);
  await page.keyboard.press('Shift');
  await expect(curtain(page)).toHaveCount(0);

  await next(page).click();
  await expect(curtain(page)).toHaveText(text('chapter.saturday-evening.title'));
  await go();
  await expect(curtain(page)).toHaveCount(0);
});

test('a press goes through the curtain and cuts it short', async ({ page }) => {
  await openAt(page, 'times-read');
  await freeze(page);
  await back(page).click();
  await expect(curtain(page)).toBeVisible();
  await back(page).click();
  await expect(heading(page)).toHaveText(text('step.shift.heading'));
  await expect(curtain(page)).toHaveCount(0);
});

test('the reading view has no curtain', async ({ page }) => {
  await openAt(page, 'times-read', { view: 'reading' });
  await freeze(page);
  await back(page).click();
  await expect(heading(page)).toHaveText(text('step.prior.heading'));
  await expect(curtain(page)).toHaveCount(0);
});

test('any key brings a reveal to its end, and does what it does', async ({ page }) => {
  await openAt(page, 'times-exactly');
  await page.getByRole('radio').first().check();
  await freeze(page);
  await page.getByRole('button', { name: text('lock.choice'), exact: true }).click();
  await expect(page.locator('.feedback .staged').first()).toHaveCSS('opacity', '0');
  await expect(next(page)).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(page.locator('.feedback summary')).toBeFocused();
  for (const part of await page.locator('.feedback .staged').all())
    await expect(part).toHaveCSS('opacity', '1');
  await expect(next(page)).toHaveCSS('opacity', '1');
});

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('everything is a short fade in place', async ({ page }) => {
    await openAt(page, 'times-read');
    await freeze(page);
    await back(page).click();
    await expect(curtain(page)).toHaveText(text('chapter.shift.title'));
    await expect(page.locator('.wipe__edge').first()).toBeHidden();
    const all = await moving(page);
    expect(all.length).toBeGreaterThan(0);
    for (const { length, changes } of all) {
      expect(length).toBeLessThanOrEqual(120);
      expect(changes).not.toContain('transform');
    }
  });

  test('and nothing fades by itself: what a step or a press changes is as it will be at once', async ({
    page,
  }) => {
    await openAt(page, 'statement-edge');
    await freeze(page);
    const fading = () =>
      page.evaluate(
        () => document.getAnimations().filter((animation) => animation instanceof CSSTransition).length,
      );
    const phrase = page.locator('[data-phrase]').first();
    await phrase.click();
    await expect(phrase).toHaveAttribute('aria-pressed', 'true');
    expect(await fading()).toBe(0);
    await back(page).click();
    await expect(heading(page)).not.toHaveText(text('step.statement-edge.heading'));
    expect(await fading()).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

  test('the question lies at the foot of its document, and neither hides the other', async ({ page }) => {
    await openAt(page, 'times-read');
    const question = page.getByRole('heading', { level: 2, name: text('q.M1.prompt') });
    await expect(question).toBeInViewport();
    await expect(page.getByRole('button', { name: text('lock.marks'), exact: true })).toBeInViewport();

    const divider = page.getByRole('button', { name: text('card.raise') });
    await expect(divider).toHaveAttribute('aria-expanded', 'true');
    await divider.click();
    await expect(divider).toHaveAttribute('aria-expanded', 'false');
    await divider.click();
    await expect(divider).toHaveAttribute('aria-expanded', 'true');
    await page.locator('article [data-phrase][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect(divider).toHaveAttribute('aria-expanded', 'false');
    const covered = await page.evaluate(() => {
      const { left, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect();
      return document.elementFromPoint(left + 2, bottom - 2)?.closest('.body') !== null;
    });
    expect(covered).toBe(false);
  });

  test('the ledger scrolls one way only', async ({ page }) => {
    await openAt(page, 'slip-3');
    await page.getByRole('button', { name: text('bar.ledger'), exact: true }).click();
    const table = page.getByRole('table').last();
    await expect(table.getByRole('row').last()).toBeVisible();
    expect(
      await table.evaluate((element) => element.scrollWidth <= (element.parentElement?.clientWidth ?? 0)),
    ).toBe(true);
  });
});

test('letters set wide apart stay so', async ({ page }) => {
  await openAt(page, 'times-read');
  await page.getByRole('button', { name: text('bar.settings'), exact: true }).click();
  await page.getByRole('radio', { name: text('settings.spacing.wide') }).check();
  await page.reload();
  // WCAG 1.4.12: letters 0.12 of the size apart.
  const ratio = await page.locator('.document__body').evaluate((element) => {
    const { letterSpacing, fontSize } = getComputedStyle(element);
    return Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize);
  });
  expect(ratio).toBeGreaterThanOrEqual(0.119);
});

test('who goes on with a weekend has the faces of what is to come before they are turned to', async ({
  page,
}) => {
  await openAt(page, 'times-source');
  const faces = ['700 1em "Barlow Condensed"', '1em "Source Serif 4"', '1em "Courier Prime"'];
  await page.waitForFunction((wanted) => wanted.every((face) => document.fonts.check(face)), faces);
});

test.describe('where a document’s faces are slow', () => {
  const CASLON = /libre-caslon-condensed.*\.woff2/;
  const sheet = (page: Page) => page.locator('.sheet');

  /** Goes on to the first source, while the page's own clock, on which its patience runs, stands still. */
  async function comeToTheTimes(page: Page): Promise<void> {
    await page.clock.install({ time: 0 });
    await openAt(page, 'prior');
    await page.getByRole('slider').press('ArrowRight');
    await page.clock.pauseAt(60 * 60 * 1000);
    await page.getByRole('button', { name: text('lock.credence'), exact: true }).click();
    await next(page).click();
    await expect(heading(page)).toHaveText(text('step.times-read.heading'));
    // What moves is set going in the next frame, and frames go by the same clock.
    await page.clock.runFor(20);
  }

  test('its paper waits for them', async ({ page }) => {
    let arrive = () => undefined as void;
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(CASLON, async (route) => {
      await held;
      await route.continue();
    });
    await comeToTheTimes(page);
    await expect(sheet(page)).toHaveCSS('opacity', '0');
    await page.keyboard.press('Shift');
    await expect(sheet(page)).toHaveCSS('opacity', '0');
    arrive();
    await expect(sheet(page)).toHaveCSS('opacity', '1');
    expect(await page.evaluate(() => document.fonts.check('700 1em "Libre Caslon Condensed"'))).toBe(true);
  });

  test('its paper does not wait for ever', async ({ page }) => {
    await page.route(CASLON, () => new Promise(() => undefined));
    await comeToTheTimes(page);
    await expect(sheet(page)).toHaveCSS('opacity', '0');
    await page.clock.runFor(1000);
    await expect(sheet(page)).toHaveCSS('opacity', '1');
  });
});
