/** The packages as they are built, inside a platform that keeps what it is told: closed, come back to on another device, not kept for once, filed. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from '@playwright/test';
import { packageOf } from '../../scripts/lms.mjs';
import { serve } from '../../scripts/serve.mjs';
import { suspend } from '../../src/classroom/lms/suspended.ts';
import { VERSIONS } from '../../src/classroom/lms/models.ts';
import { after as withMove, begun } from '../../src/record/open-weekend.ts';
import { shortShift as entry } from '../../src/weekends/back-channel/short/entry.ts';
import { shortShift } from '../../src/weekends/back-channel/short/weekend.ts';
import own from '../../src/weekends/back-channel/short/text/en.json' with { type: 'json' };
import { platformOf } from '../classroom/lms/platform.ts';
import { after } from '../rules/walk.ts';
import { expect, test } from './browser.ts';
import { movesTo } from './opening.ts';
import { readerOf, text, words } from './words.ts';

const short = readerOf({ ...words, ...entry.front, ...own });
const FOLDER = path.resolve('.cache/platform');

let served: Awaited<ReturnType<typeof serve>>;

/** A platform's page: its own script, what it keeps in the storage of its host, and a frame with the game. */
const page = (version: string) => `<!doctype html><link rel="icon" href="data:,"><title>Platform</title>
<script src="scorm-again.js"></script>
<script>
  const make = { '1.2': ['API', 'Scorm12API', 'LMSCommit'], 2004: ['API_1484_11', 'Scorm2004API', 'Commit'] };
  const [name, maker, commit] = make['${version}'];
  const api = new window[maker]({ autocommit: false, logLevel: 5 });
  const kept = localStorage.getItem('platform');
  if (kept) api.loadFromJSON(JSON.parse(kept), '');
  api.on(commit, () => localStorage.setItem('platform', JSON.stringify(api.renderCMIToJSONObject())));
  window[name] = api;
</script>
<iframe title="Game" src="${version}/index.html" width="1300" height="740"></iframe>`;

test.use({ expected: /^asked another host: http:\/\/127\.0\.0\.1/ });
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const version of VERSIONS) {
    for (const [name, content] of Object.entries(await packageOf(version, 'filed'))) {
      const file = path.join(FOLDER, version, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    writeFileSync(path.join(FOLDER, `${version}.html`), page(version));
  }
  copyFileSync('node_modules/scorm-again/dist/scorm-again.js', path.join(FOLDER, 'scorm-again.js'));
  served = await serve(FOLDER, 0);
});
test.afterAll(() => served.close());

const game = (host: Page): FrameLocator => host.frameLocator('iframe');
const heading = (host: Page) => game(host).getByRole('heading', { level: 1 });
const button = (host: Page, name: string) => game(host).getByRole('button', { name });
const keptBy = (host: Page) => host.evaluate(() => localStorage.getItem('platform') ?? '');

/** Another device: nothing is there but what the platform brings. */
async function elsewhere(browser: Browser, version: string, kept: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  await context.addInitScript((text) => {
    if (location.pathname.endsWith('.html') && window === window.top && !localStorage.getItem('platform'))
      localStorage.setItem('platform', text);
  }, kept);
  const host = await context.newPage();
  await host.goto(`${served.address}${version}.html`);
  return host;
}

/** What a platform holds of the short shift, read well up to a step. */
function heldAt(version: (typeof VERSIONS)[number], step: string): string {
  const open = movesTo(step, shortShift).reduce(
    (so, move) => withMove(so, move, after(shortShift, so.state, move)),
    begun(shortShift, 'here', 1),
  );
  const { api, kept } = platformOf(version);
  if ('LMSSetValue' in api) {
    api.LMSInitialize('');
    api.LMSSetValue('cmi.suspend_data', suspend(open));
  } else {
    api.Initialize('');
    api.SetValue('cmi.suspend_data', suspend(open));
  }
  return JSON.stringify(kept());
}

for (const version of VERSIONS) {
  test(`SCORM ${version}: a weekend is left and gone on with, here and elsewhere, and says when it is not kept`, async ({
    page: host,
    browser,
  }) => {
    await host.goto(`${served.address}${version}.html`);
    await button(host, short.text('weekend.title')).click();
    await button(host, text('actions.next')).click();
    await game(host).getByRole('slider').press('ArrowRight');
    await button(host, text('lock.credence')).click();
    await expect(button(host, text('actions.next'))).toBeVisible();
    await expect.poll(() => keptBy(host)).toContain('bc1j.');
    const before = await heading(host).textContent();

    // The tab is closed; the platform begins it anew.
    await host.goto('about:blank');
    await host.goto(`${served.address}${version}.html`);
    await expect(heading(host)).toHaveText(before ?? '');

    const other = await elsewhere(browser, version, await keptBy(host));
    await expect(heading(other)).toHaveText(before ?? '');
    await expect(button(other, text('actions.next'))).toBeEnabled();
    await other.context().close();

    // For once nothing is kept, and slowly; nobody is kept from playing.
    await host.evaluate(() => {
      for (const name of ['API', 'API_1484_11']) {
        const api = Reflect.get(window, name);
        const commit = name === 'API' ? 'LMSCommit' : 'Commit';
        if (!api) continue;
        const works = api[commit];
        api[commit] = () => {
          for (const until = performance.now() + 200; performance.now() < until; );
          return 'false';
        };
        Reflect.set(window, 'mend', () => {
          api[commit] = works;
        });
      }
    });
    await button(host, text('actions.next')).click();
    await expect(heading(host)).toHaveText(text('step.times-read.heading'));
    await expect(game(host).getByRole('alert')).toContainText(text('notice.platform-unsaved'));
    await expect(button(host, text('notice.download'))).toBeVisible();
    await host.evaluate(() => Reflect.get(window, 'mend')());
    await button(host, text('notice.again')).click();
    await expect(game(host).getByRole('alert')).toHaveCount(0);
  });

  test(`SCORM ${version}: filed is completed, and the mark`, async ({ browser }) => {
    const host = await elsewhere(browser, version, heldAt(version, 'short-filing'));
    await expect(heading(host)).toHaveText(own['step.short-filing.heading']);
    await game(host).getByRole('radio').first().check();
    await button(host, text('lock.assessment')).click();
    await expect.poll(() => keptBy(host)).toMatch(/"(lesson_status|completion_status)":"completed"/);
    expect(await keptBy(host)).toMatch(/"raw":"100"/);
    await host.context().close();
  });
}
