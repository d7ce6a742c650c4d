/** What comes after the page, on lines that fail: it comes all the same, and until then the page lays itself out without it. */
import type { Page, Route } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';
import { MISSING } from '../../src/words/words.ts';
import { text } from './words.ts';

test.use({ heard: true });

const html = (page: Page) => expect(page.locator('html'));

/** What else may come instead of a file is tried on every file (line.test.ts). */
const filtered = (route: Route): Promise<void> =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Blocked by your school</h1>' });

/** Lets the first requests for some files go wrong. */
async function spoil(page: Page, files: RegExp, answer: (route: Route) => Promise<void>, times = 1) {
  const seen = new Map<string, number>();
  await page.route(files, (route) => {
    const { pathname } = new URL(route.request().url());
    const before = seen.get(pathname) ?? 0;
    seen.set(pathname, before + 1);
    return before < times ? answer(route) : route.continue();
  });
}

/** Something to wait for, and what ends the wait. */
function gate(): readonly [Promise<void>, () => void] {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}

test.use({ expected: /integrity|SRI|ERR_|^503|status of (404|503)|^404/ });

test('after the page of a filter what a window shows comes with its styles, and not before them', async ({
  page,
}) => {
  const [styled, send] = gate();
  await spoil(page, /\/later-[^/]*\.css/, filtered);
  await page.route(/\/later-[^/]*\.css\?again/, async (route) => {
    await styled;
    await route.continue();
  });
  await page.goto('/');
  const again = page.waitForRequest(/\/later-[^/]*\.css\?again=1/);
  const form = page.waitForResponse(/\/SettingsForm-[^/]*\.js/);
  await page.getByRole('button', { name: text('title.settings') }).click();
  await Promise.all([again, form]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(text('later.coming'))).toBeVisible();
  send();
  await expect(dialog.getByText(text('settings.sound'))).toBeVisible();
  await expect(page.locator('link[rel="stylesheet"][href*="again"]')).toHaveCount(1);
});

test('after the page of a filter no window speaks before its words have come', async ({ page }) => {
  const [spoken, send] = gate();
  await spoil(page, /\/dialogs\.en-[^/]*\.js/, filtered);
  await page.route(/\/dialogs\.en-[^/]*\.js\?again/, async (route) => {
    await spoken;
    await route.continue();
  });
  await page.goto('/');
  const again = page.waitForRequest(/\/dialogs\.en-[^/]*\.js\?again=1/);
  await page.getByRole('button', { name: text('title.settings') }).click();
  await again;
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(text('later.coming'))).toBeVisible();
  expect(await dialog.textContent()).not.toMatch(MISSING);
  send();
  await expect(dialog.getByText(text('settings.sound'))).toBeVisible();
  expect(await dialog.textContent()).not.toMatch(MISSING);
});

test('after the page of a filter the stage comes, with everything that it is made of', async ({ page }) => {
  await spoil(page, /\/(phaser|stage|studio|capitals|slices)-[^/]*\.js/, filtered);
  await page.goto('/');
  await html(page).toHaveAttribute('data-stage', 'on');
  await expect(page.locator('canvas')).toHaveAttribute('data-asleep', 'true');
});

test('a scene that does not come leaves no other behind its page, and comes when it is wanted again', async ({
  page,
}) => {
  let blocked = true;
  await page.route(/\/forecast-[^/]*\.js/, (route) => (blocked ? route.abort() : route.continue()));
  await openAt(page, 'prior');
  await html(page).toHaveAttribute('data-stage', 'off');
  await expect(page.locator('canvas')).toBeHidden();
  await expect(page.getByRole('slider')).toBeVisible();
  blocked = false;
  await page.getByRole('slider').press('ArrowRight');
  await html(page).toHaveAttribute('data-stage', 'on');
  await expect(page.locator('canvas')).toBeVisible();
});

test('a stage that did not come is asked for again with the next picture', async ({ page }) => {
  let blocked = true;
  await page.route(/\/stage-[^/]*\.js/, (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('/');
  await expect(page.getByRole('button', { name: text('title.start') })).toBeVisible();
  await html(page).toHaveAttribute('data-stage', 'off');
  blocked = false;
  await page.getByRole('button', { name: text('title.start') }).click();
  await html(page).toHaveAttribute('data-stage', 'on');
});

test('graphics that are lost for long come back without a reload, again and again', async ({ page }) => {
  await page.goto('/');
  await html(page).toHaveAttribute('data-stage', 'on');
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl');
    Object.assign(window, { context: gl?.getExtension('WEBGL_lose_context') });
  });
  const tell = (what: 'loseContext' | 'restoreContext') =>
    page.evaluate((name) => {
      const { context } = window as unknown as { context: WEBGL_lose_context };
      context[name]();
    }, what);
  for (let time = 0; time < 2; time += 1) {
    await tell('loseContext');
    await html(page).toHaveAttribute('data-stage', 'off');
    await tell('restoreContext');
    await html(page).toHaveAttribute('data-stage', 'on');
    await expect(page.locator('canvas')).toHaveAttribute('data-asleep', 'true');
  }
});

test('sound whose script and file failed at first is there after the next press, and again whenever the system has stopped, refused, interrupted or closed it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Own = AudioContext;
    class Kept extends Own {
      constructor() {
        super();
        Reflect.set(window, 'sounding', this);
      }
    }
    Reflect.set(window, 'AudioContext', Kept);
  });
  const state = (lose?: 'suspend' | 'close' | 'refuse' | 'interrupt') =>
    page.evaluate(async (how) => {
      const { sounding } = window as unknown as { sounding: AudioContext };
      // As after a call: it stands still, and coming back is refused it.
      if (how === 'refuse') {
        sounding.resume = () => Promise.reject(new DOMException('interrupted', 'InvalidStateError'));
        await sounding.suspend();
      } else if (how === 'interrupt') {
        sounding.resume = () => new Promise(() => undefined);
        Object.defineProperty(sounding, 'state', { value: 'interrupted' });
      } else if (how) await sounding[how]();
      return sounding.state;
    }, lose);
  await spoil(page, /\/(mixer-[^/]*\.js|ui-[^/]*\.mp3)/, (route) => route.abort());
  const heard = page.waitForResponse(
    (response) => /\/ui-[^/]*\.mp3\?again=1$/.test(response.url()) && response.ok(),
    { timeout: 30_000 },
  );
  await page.goto('/');
  await page.getByRole('button', { name: text('title.start') }).click();
  await heard;
  for (const [lose, presses] of [
    ['suspend', 1],
    ['close', 1],
    ['suspend', 1],
    ['refuse', 2],
    ['interrupt', 2],
    ['close', 1],
  ] as const) {
    expect(await state(lose)).toMatch(/^(suspended|closed|interrupted)$/);
    for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
    await expect.poll(() => state(), `after ${lose}`).toBe('running');
  }
});

test('a sound that comes after the system has closed its way out is taken by the next one', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Own = AudioContext;
    Reflect.set(
      window,
      'AudioContext',
      class extends Own {
        constructor() {
          super();
          Reflect.set(window, 'sounding', this);
        }
      },
    );
  });
  const state = (close = false) =>
    page.evaluate(async (closes) => {
      const { sounding } = window as unknown as { sounding: AudioContext };
      if (closes) await sounding.close();
      return sounding.state;
    }, close);
  const [asked, tellAsked] = gate();
  const [released, release] = gate();
  const [over, end] = gate();
  let held = false;
  // The first that is read to be decoded waits; then nothing else comes until it has come.
  await page.route(/\.mp3/, async (route) => {
    const isFirst = !held && route.request().resourceType() === 'xhr';
    if (isFirst) {
      held = true;
      tellAsked();
    }
    await (isFirst ? released : held ? over : undefined);
    await route.continue();
  });
  const came = page.waitForEvent('requestfinished', {
    predicate: (request) => request.resourceType() === 'xhr' && /\.mp3/.test(request.url()),
  });
  await page.goto('/');
  await page.getByRole('button', { name: text('title.start') }).click();
  await asked;
  expect(await state(true)).toBe('closed');
  await page.keyboard.press('Tab');
  release();
  await came;
  end();
  await expect.poll(() => state()).toBe('running');
});

test('a window stands while what it shows is on the line, says where that does not come, and asks again', async ({
  page,
}) => {
  let blocked = true;
  await page.route(/\/Credits-[^/]*\.js/, (route) => (blocked ? route.abort() : route.continue()));
  await page.clock.install();
  await page.goto('/');
  await page.getByRole('button', { name: text('title.credits') }).click();
  const dialog = page.getByRole('dialog', { name: text('credits.title') });
  await expect(dialog.getByText(text('later.coming'))).toBeVisible();
  await expect(dialog.getByRole('button', { name: text('dialog.close') })).toBeFocused();
  const again = dialog.getByRole('button', { name: text('later.again') });
  // Between tries it pauses for seconds.
  const gaveUp = async () => {
    await page.clock.runFor(10_000);
    return again.count();
  };
  await expect.poll(gaveUp).toBe(1);
  blocked = false;
  await again.click();
  await expect(dialog.getByText(text('credits.map'))).toBeVisible();
});
