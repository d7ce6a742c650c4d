/** What the built title weighs, compressed as servers send it: no network, no page, only the files and who imports whom. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../../scripts/project.mjs';
import { groupsOf } from '../../src/parts/browser/offline/order.ts';
import { library } from '../../src/weekends/library.ts';
import { expect, test } from './browser.ts';

/** Without what a host says before each file, some 10 kB: with it, 184 of the 200 kB of the README. To be lowered with what it weighs, never raised. */
const MOST = 175_500;

const folder = path.join(dist, 'assets');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const all = () => readdirSync(folder);
/** The one script of this name. */
const script = (name: string) =>
  all().find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file)) ?? '';

/** How many bytes come over the line. */
function weightOf(file: string): number {
  const sent = existsSync(`${file}.br`) ? `${file}.br` : file;
  return statSync(sent).size;
}

/** Scripts with all that they import at once, whether from a file or from the door. */
function withImports(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names.filter((each) => !found.has(each))) {
    found.add(name);
    const imports = read(name).matchAll(
      /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)|__later\.get\("([^"]+)"\)/g,
    );
    withImports(
      [...imports].flatMap(([, file, late]) => file ?? late ?? []),
      found,
    );
  }
  return found;
}

/** All that the title needs but Phaser: what the page names, its fonts, the weekend's beginning, the stage and its first scene. */
function ofTitle(): readonly string[] {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  const fonts = all().filter(
    (name) => name.endsWith('.woff2') && groupsOf(`assets/${name}`).includes('title'),
  );
  const stage = ['stage', library[0]?.scene ?? ''].map(script);
  const scripts = withImports([...named.filter((name) => name.endsWith('.js')), ...stage]);
  const files = new Set([...named, ...fonts, ...scripts]);
  return [...files].filter((name) => !name.startsWith('phaser-'));
}

test('the title weighs no more than it may, Phaser apart', () => {
  const files = ofTitle();
  for (const needed of [/^index-.*\.js$/, /^index-.*\.css$/, /^loaded-/, /^stage-/, /\.woff2$/])
    expect(files).toContainEqual(expect.stringMatching(needed));
  const weight = files
    .map((name) => weightOf(path.join(folder, name)))
    .reduce((sum, bytes) => sum + bytes, weightOf(path.join(dist, 'index.html')));
  expect(weight).toBeLessThanOrEqual(MOST);
});

test('and no file of it waits for the list of those that come later', () => {
  const first = read(script('index'));
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const waiting = ofTitle().filter(
    (name) => name.endsWith('.js') && !first.includes(`"${name}":["sha256-`) && !first.includes(`./${name}`),
  );
  expect(waiting.filter((name) => !page.includes(`src="./assets/${name}"`))).toEqual([]);
  expect(first.match(/sha256-/g)?.length).toBeLessThan(
    all().filter((name) => name.endsWith('.js')).length / 4,
  );
});

test('and with the words of no later chapter', () => {
  expect(all().filter((name) => /\.en-/.test(name)).length).toBeGreaterThan(0);
  expect(ofTitle().filter((name) => /\.en-/.test(name))).toEqual([]);
});

test('and what a page begins with, alone of all, is compiled whole while it comes', () => {
  for (const [page, within] of [
    ['index.html', folder],
    ['teach.html', path.join(folder, 'teach')],
  ] as const) {
    const [, own = ''] =
      /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(readFileSync(path.join(dist, page), 'utf8')) ?? [];
    const hinted = readdirSync(within).filter(
      (name) =>
        name.endsWith('.js') &&
        readFileSync(path.join(within, name), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    expect(hinted).toEqual([path.basename(own)]);
  }
});
