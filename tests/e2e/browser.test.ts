/** The built game opens in the browser of the tests, and that browser can do what the game asks of one. */
import words from '../../src/words/interface/en.json' with { type: 'json' };
import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { openAt } from './opening.ts';

test('the built page opens and shows its title', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the browser draws WebGL', { tag: '@stage' }, async ({ page }) => {
  await page.goto('/');
  const red = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return undefined;
    gl.clearColor(1, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const pixel = new Uint8Array(4);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return [...pixel];
  });
  expect(red).toEqual([255, 0, 0, 255]);
});

test('nothing to hear is requested before the first gesture', { tag: '@stage' }, async ({ page }) => {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.mp3')) heard.push(request.url());
  });
  await page.goto('/');
  // No look into the page before: to the browser that is a gesture of the player.
  await page.waitForLoadState('networkidle');
  expect(heard).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('no click is listened for at the whole page but while one may come: screen readers would call every paragraph clickable', {
  tag: '@stage',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const heard: [type: string, signal: AbortSignal | undefined][] = [];
    for (const whole of [window, document]) {
      const add = whole.addEventListener.bind(whole) as EventTarget['addEventListener'];
      whole.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
        if (/^(click|mousedown|mouseup)$/.test(type)) heard.push([type, options?.signal]);
        add(type, listener, options);
      };
    }
    Object.assign(window, {
      listening: () => heard.flatMap(([type, signal]) => (signal?.aborted === true ? [] : type)),
    });
  });
  const listening = () =>
    page.evaluate(() => (window as unknown as { listening: () => readonly string[] }).listening());
  await page.goto('/');
  expect(await listening()).toEqual([]);
  await page.getByRole('button', { name: words['title.start'] }).click();
  await expect(page.getByRole('button', { name: words['actions.next'] })).toBeVisible();
  expect(await listening()).toEqual([]);
});

/** The sounds that arrive, by their files' names. */
function heardOn(page: Page): ReadonlySet<string> {
  const heard = new Set<string>();
  page.on('response', (response) => {
    const name = /([a-z]+)-[\w-]{8}\.mp3$/.exec(response.url())?.[1];
    if (name !== undefined && response.ok()) heard.add(name);
  });
  return heard;
}

test('the first gesture brings the short sounds, and no more', async ({ page }) => {
  const heard = heardOn(page);
  await page.goto('/');
  await page.getByRole('button', { name: words['title.start'] }).click();
  await expect(page.getByRole('button', { name: words['actions.next'] })).toBeVisible();
  await expect.poll(() => heard).toEqual(new Set(['ui']));
});

test('music and the room come with the first source', async ({ page }) => {
  await openAt(page, 'times-source');
  const heard = heardOn(page);
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(() => heard).toEqual(new Set(['ui', 'desk', 'room']));
});
