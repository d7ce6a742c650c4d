/** Installed or not, the game plays without a network once the first decision is made; updates wait for the player. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { copyBuilt } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve.mjs';
import { groupsOf } from '../../src/parts/browser/offline/order.ts';
import { classLink } from '../../src/classroom/link.ts';
import type { Move } from '../../src/rules/state.ts';
import { expect, test } from './browser.ts';
import { publishNewer } from './editions.ts';
import { keyboard } from './hands.ts';
import { moveByMove } from './move-by-move.ts';
import { cutOff, kept } from './network.ts';
import { movesThrough, movesTo } from './opening.ts';
import { CHOICES } from '../classroom/class.ts';
import { perform } from './back-channel.ts';
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { text } from './words.ts';

test.use({ serviceWorkers: 'allow', heard: true });

/** A page such as a school's filter sends in place of everything that it does not know, with status 200. */
const LIE = '<!doctype html><title>Blocked</title><h1>Blocked by your school</h1>';

async function begin(page: Page, moves: readonly Move[]): Promise<void> {
  await page.getByRole('button', { name: text('title.start') }).click();
  await moveByMove(moves, (move) => perform(page, keyboard(page), move));
}

test('after the first decision the whole game plays with the network off, sound included', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await kept(page, 'shell');
  await begin(page, movesTo('times-read'));
  await kept(page, 'whole');
  await cutOff(context, page);
  const heard: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.mp3') && response.ok() && response.fromServiceWorker())
      heard.push(response.url());
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.times-read.heading'));
  const before = movesTo('times-read').length;
  for (const move of movesTo('times-source').slice(before)) await perform(page, keyboard(page), move);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.times-source.heading'));
  await expect.poll(() => heard.length).toBeGreaterThan(0);
});

test('a class link that was opened once is joined with the network off, and the weekend handed in', async ({
  page,
  context,
}) => {
  const link = classLink('/', CHOICES);
  await page.goto(link);
  await kept(page, 'whole');
  await cutOff(context, page);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHOICES.name);
  await page.getByRole('button', { name: text('join.start') }).click();
  await moveByMove(movesThrough('prior'), (move) => perform(page, keyboard(page), move));
  await page.getByRole('button', { name: text('bar.help') }).click();
  await page.getByRole('button', { name: text('help.hand-in') }).click();
  await page.getByRole('button', { name: text('hand-in.code') }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
});

test('the teacher’s page works with the network off once it has been opened, and keeps nothing of the game beside the title', async ({
  page,
  context,
}) => {
  await page.goto('/teach.html');
  await kept(page, 'whole');
  await cutOff(context, page);
  await page.goto('/teach.html#class');
  await page.getByRole('button', { name: teachWords['class.none.example.show'] }).click();
  await expect(page.getByRole('tablist')).toBeVisible();
  const sounds = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return kept.filter(({ url }) => url.endsWith('.mp3')).length;
  });
  expect(sounds).toBe(0);
});

test.describe('after a first look without a decision', () => {
  test.use({ expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

  test('the title and the page still open with the network off, in their own type', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await kept(page, 'shell');
    await cutOff(context, page);
    await page.reload();
    await expect(page.getByRole('button', { name: text('title.start') })).toBeVisible();
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ family, status }) => !family.includes('fallback') && status !== 'unloaded')
        .map(({ family, status }) => `${family}: ${status}`);
    });
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter((face) => !face.endsWith(': loaded'))).toEqual([]);
  });
});

/** How many of the files that this browser keeps are the filter's page. */
async function liesKept(page: Page): Promise<number> {
  return page.evaluate(async (lie) => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = (await Promise.all(stores.map((store) => store.matchAll()))).flat();
    const texts = await Promise.all(kept.map((response) => response.text()));
    return texts.filter((text) => text === lie).length;
  }, LIE);
}

test('a filter that answers with a page of its own: nothing of it is kept, and all comes once it is gone', async ({
  browser,
}) => {
  const host = mkdtempSync(path.join(os.tmpdir(), 'back-channel-'));
  copyBuilt(host);
  const filtered = readdirSync(path.join(host, 'assets')).filter((name) =>
    groupsOf(`assets/${name}`).includes('game'),
  );
  for (const name of filtered) writeFileSync(path.join(host, 'assets', name), LIE);
  const { address, close } = await serve(host, 0);
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
    await kept(page, 'shell');
    await begin(page, movesThrough('prior'));
    expect(await liesKept(page)).toBe(0);
    // The words of the next chapter do not come either: the step stays as it is, its way on with it.
    await page.getByRole('button', { name: text('actions.next') }).click();
    await expect(page.getByText(text('notice.chapter-coming'))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.prior.heading'));
    copyBuilt(host);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    await kept(page, 'whole');
    expect(await liesKept(page)).toBe(0);
  } finally {
    await context.close();
    await close();
    rmSync(host, { recursive: true });
  }
});

test('clearing everything gives up the worker and all that it kept, and the next visit begins anew', async ({
  page,
}) => {
  await page.goto('/');
  await kept(page, 'shell');
  await page.getByRole('button', { name: text('title.settings') }).click();
  const clear = page.getByRole('dialog').getByRole('button', { name: text('settings.clear') });
  await clear.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('settings.clear.sure') })
    .click();
  await kept(page, 'cleared');
  const left = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  expect(left).toEqual([]);
  await page.reload();
  await kept(page, 'shell');
});

/** The built game in a folder of a host that a newer edition may be put into, and a browser that visits it. */
async function visiting(
  browser: Browser,
  visit: (page: Page, publish: () => Promise<void>, address: string) => Promise<void>,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<void> {
  const host = mkdtempSync(path.join(os.tmpdir(), 'back-channel-'));
  const folder = path.join(host, 'games', 'back-channel');
  copyBuilt(folder);
  const { address, close } = await serve(host, 0);
  const context = await browser.newContext({ serviceWorkers });
  const page = await context.newPage();
  // What was fetched before is not in the browser's own cache for ever.
  const publish = async () => {
    publishNewer(folder);
    const inspector = await context.newCDPSession(page);
    await inspector.send('Network.clearBrowserCache');
    await inspector.detach();
  };
  try {
    await visit(page, publish, `${address}games/back-channel/`);
  } finally {
    await context.close();
    await close();
    rmSync(host, { recursive: true });
  }
}

const isNewer = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-edition', '2');
const isOlder = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-edition', '2');
const offered = (page: Page) => page.getByText(text('update.ready'));
const taking = (page: Page) => page.getByRole('button', { name: text('update.take') });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a newer edition waits until the player takes it, wherever the player is, and is begun where this one is not whole', async ({
  browser,
}) => {
  await visiting(browser, async (page, publish, address) => {
    await page.goto(address);
    await kept(page, 'shell');
    await expect(offered(page)).toBeHidden();
    await publish();
    await page.reload();
    await expect(offered(page)).toBeVisible();
    await isOlder(page);
    // Whoever puts it away finds it again where the game is explained.
    await page.getByRole('button', { name: text('update.later') }).click();
    await expect(offered(page)).toBeHidden();
    await page.getByRole('button', { name: text('title.start') }).click();
    await page.getByRole('button', { name: text('bar.help'), exact: true }).click();
    await expect(page.getByRole('dialog').getByText(text('update.ready'))).toBeVisible();
    await page.getByRole('button', { name: text('dialog.close') }).click();
    // Of the older edition only the title was kept, and its host has the rest no longer.
    await page.reload();
    await isNewer(page);
    await expect(heading(page)).toHaveText(text('step.shift.heading'));
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
    await expect(offered(page)).toBeHidden();
  });
});

test('a whole edition goes on until the player takes the newer one, and another tab is told and not moved', async ({
  browser,
}) => {
  await visiting(browser, async (page, publish, address) => {
    await page.goto(address);
    await begin(page, movesTo('times-read'));
    await kept(page, 'whole');
    await publish();
    await page.reload();
    await expect(offered(page)).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByRole('button', { name: text('title.continue') }).click();
    await isOlder(other);
    await expect(offered(other)).toBeVisible();
    await taking(other).click();
    await isNewer(other);
    await kept(other, 'whole');
    await expect(heading(other)).toHaveText(text('step.times-read.heading'));
    // The worker is the newer edition's now: of this page nothing is claimed any more.
    await kept(page, 'other');
    await isOlder(page);
    await taking(page).click();
    await isNewer(page);
    await expect(heading(page)).toHaveText(text('step.times-read.heading'));
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  });
});

test('without a worker, too, what a newer edition has taken away leads to it, and the weekend goes on', async ({
  browser,
}) => {
  await visiting(
    browser,
    async (page, publish, address) => {
      await page.clock.install();
      await page.goto(address);
      await kept(page, 'refused');
      await page.getByRole('button', { name: text('title.start') }).click();
      await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
      await publish();
      await page.getByRole('button', { name: text('bar.ledger') }).click();
      // Between tries it pauses for seconds.
      const missed = page.getByRole('dialog').getByText(text('later.missed'));
      await expect.poll(() => page.clock.runFor(10_000).then(() => missed.count())).toBe(1);
      await page.getByRole('button', { name: text('dialog.close') }).click();
      await taking(page).click();
      await isNewer(page);
      await expect(heading(page)).toHaveText(text('step.shift.heading'));
    },
    'block',
  );
});
