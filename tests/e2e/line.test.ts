/** A line that fails, and a browser that gives no canvas: for every file of the build and every way in which it may go wrong, it is told, asked for again, and regained. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from '../../scripts/project.mjs';
import { expect, test } from './browser.ts';
import { type Fault, faults, host } from './host.ts';
import { openAt } from './opening.ts';
import beginning from '../../src/words/beginning/en.json' with { type: 'json' };
import teachWords from '../../src/words/classroom/en.json' with { type: 'json' };
import { text } from './words.ts';

/** What a browser says of such a line, of a host of this machine's own; that something was thrown is never expected. */
const SAID_OF_IT =
  /^(asked another host: http:\/\/127\.0\.0\.1:|404: |503: |console: (Failed to (load resource|find a valid digest)|Fetch API cannot load|Refused to apply style))/;
test.use({ expected: SAID_OF_IT });

/** Each page, with what stands at its head once it has come. */
const PAGES = { 'index.html': text('title.name'), 'teach.html': teachWords['make.heading'] } as const;

/** The page's own script, and its styles. */
function ownFiles(page: string): readonly string[] {
  const tags = /<(?:script type="module"|link rel="stylesheet")[^>]* (?:src|href)="\.\/([^"]+)"/g;
  return [...readFileSync(path.join(dist, page), 'utf8').matchAll(tags)].flatMap(([, file]) => file ?? []);
}

/** Everything that the game's door may be asked for: all that is built and is not the page's own. */
function laterFiles(): readonly string[] {
  const own = ownFiles('index.html');
  return readdirSync(path.join(dist, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((file) => /\.(js|css|mp3)$/.test(file) && !own.includes(file));
}

/** Those that do not have to be waited for. */
const passing = faults.filter((fault) => fault !== 'a line that stalls');

const lost = (page: Page) => page.getByText(beginning['beginning.lost']);

async function stands(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(lost(page)).toBeHidden();
  // Only its own styles give the page this margin.
  await expect(page.locator('body')).toHaveCSS('margin', '0px');
}

for (const [name, head] of Object.entries(PAGES)) {
  test(`${name}: its own script and styles come by themselves, whatever comes first in their place`, async ({
    browser,
  }) => {
    const files = ownFiles(name);
    expect(files).toHaveLength(2);
    for (const fault of passing) {
      for (const file of files) {
        const { address, asked, close } = await host((each, before) =>
          each === file && before === 0 ? fault : undefined,
        );
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(address + name);
        await stands(page, head);
        expect(asked.get(file), `${fault}: ${file}`).toBeGreaterThan(1);
        await context.close();
        await close();
      }
    }
  });

  test(`${name}: while one of them does not come that is said, and the page can be asked for again`, async ({
    browser,
  }) => {
    const ways: readonly Fault[] = ['a file that is gone', 'a line that stalls'];
    for (const fault of ways) {
      for (const file of ownFiles(name)) {
        let loads = 0;
        // All is well once the page is asked for again, and not before.
        const { address, close } = await host((each) => {
          if (each === name) loads += 1;
          return each === file && loads === 1 ? fault : undefined;
        });
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.clock.install();
        await page.goto(address + name, { waitUntil: 'commit' });
        // What stalls is given up after a while.
        await expect.poll(() => page.clock.runFor(10_000).then(() => lost(page).isVisible())).toBe(true);
        await page.getByRole('button', { name: beginning['beginning.again'] }).click();
        await stands(page, head);
        await context.close();
        await close();
      }
    }
  });
}

// How long a file may stall is the door's to know, and its own test's.
for (const fault of passing) {
  test(`every file that comes later comes after ${fault}`, async ({ page }) => {
    const files = laterFiles();
    const { address, asked, close } = await host((file, before) =>
      files.includes(file) && before === 0 ? fault : undefined,
    );
    await page.clock.install();
    await page.goto(address);
    const all = page.evaluate(async (names) => {
      interface Door {
        bring(name: string): Promise<object>;
        take(url: string, use: (address: string, arrived?: Response) => Promise<number>): Promise<number>;
      }
      const { __later: door } = globalThis as unknown as { __later: Door };
      const size = async (_: string, arrived?: Response) => (await arrived?.arrayBuffer())?.byteLength ?? 0;
      const come = await Promise.allSettled(
        names.map((name) =>
          name.endsWith('.mp3') ? door.take(`./${name}`, size) : door.bring(name.replace('assets/', '')),
        ),
      );
      return names.filter((_, at) => come[at]?.status === 'rejected');
    }, files);
    let done = false;
    void all.finally(() => (done = true));
    // Pauses between tries, and what is stalled.
    await expect.poll(() => page.clock.runFor(5_000).then(() => done)).toBe(true);
    expect(await all).toEqual([]);
    expect(files.filter((file) => (asked.get(file) ?? 0) < 2)).toEqual([]);
    await close();
  });
}

test.describe('in a browser that gives no canvas', () => {
  test.use({ expected: undefined });

  for (const [what, refused] of [
    ['of any sort', ['2d', 'webgl', 'webgl2']],
    ['to paint pictures on, but WebGL', ['2d']],
  ] as const)
    test(`${what}: title, step and the last page stand without a stage, and nothing is thrown`, {
      tag: '@stage',
    }, async ({ page }) => {
      await page.addInitScript((kinds: readonly string[]) => {
        const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext');
        HTMLCanvasElement.prototype.getContext = function (kind: string, ...more: unknown[]) {
          return kinds.includes(kind) ? null : Reflect.apply(getContext, this, [kind, ...more]);
        };
      }, refused);
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
      for (const step of ['one-or-two', 'readouts', 'everything']) {
        await openAt(page, step);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${step}.heading`));
        await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
      }
    });
});
