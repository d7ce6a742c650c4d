/** What comes over the line: for the title alone, for the first decision on a slow line, and all the sound there is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import { barePhasers, PHASERS, toFirstFrame } from './bare.mjs';
import { against, inTurns, kilobytes, line, median, spread } from './figures.mjs';
import { handIn } from './hand.mjs';
import { measure } from './slow-line.mjs';

const PATIENCE = 120_000;

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ url: string, kind: string, bytes: number, body?: string }} Fetched
 */

/**
 * Navigation to the first decision as a slow machine on a slow line has it, beside the first frame of a bare Phaser scene
 * there; each once more beforehand to warm the servers.
 * @param {import('./figures.mjs').Bench} bench
 */
export async function measureFirstDecision({ launch, address, words }) {
  const bare = await barePhasers();
  const what = {
    ours: () => measure(launch, address, (/** @type {Page} */ page) => handIn(page, words)),
    small: () => measure(launch, bare.small, toFirstFrame),
    whole: () => measure(launch, bare.whole, toFirstFrame),
  };
  for (const once of Object.values(what)) await once();
  const runs = await inTurns(what);
  await bare.close();
  const seconds = (/** @type {keyof typeof runs} */ name) => runs[name].map(({ ms }) => ms / 1000);
  console.log('\nNavigation to the first decision: slow 4G (1.6 Mbit/s, 150 ms), processor ÷ 4, empty cache');
  spread('first decision possible', seconds('ours'), 's', 2, 'to reach 1.6');
  for (const phaser of PHASERS) {
    spread(`first frame of a bare scene, ${phaser} Phaser`, seconds(phaser), 's', 2);
    const bound = phaser === 'whole' ? 'to reach × 0.60' : '';
    against('the first decision against it', seconds('ours'), seconds(phaser), bound);
  }
  const painted = runs.ours.map(({ paint }) => paint / 1000);
  spread('first words painted', painted, 's', 2);
  const kinds = [...new Set(runs.ours.flatMap((run) => Object.keys(run.bytes)))];
  const rows = kinds.map((kind) => ({ kind, bytes: median(runs.ours.map((run) => run.bytes[kind] ?? 0)) }));
  for (const { kind, bytes } of rows.toSorted((a, b) => b.bytes - a.bytes)) line(kind, kilobytes(bytes));
  line('in all', kilobytes(rows.reduce((all, { bytes }) => all + bytes, 0)), 'to reach 200 kB');
}

/**
 * Everything the title fetches until the stage sleeps, nothing pressed.
 * @param {import('./figures.mjs').Bench} bench
 */
export async function measureTitle({ launch, address, root }) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const files = await filesOf(page, () => page.goto(address));
    const phaser = files.filter(({ url }) => /phaser/.test(url));
    const rest = files.filter(({ url }) => !/phaser/.test(url));
    const bytes = (/** @type {string} */ kind) =>
      rest.filter((file) => file.kind === kind).reduce((all, file) => all + file.bytes, 0);
    const art = await artWithin(rest, path.join(root, 'assets/art'));
    const pictures = bytes('Image') + art;
    console.log('\nWhat the title needs, compressed, the stage included but for Phaser');
    line('page and styles', kilobytes(bytes('Document') + bytes('Stylesheet')));
    line('script', kilobytes(bytes('Script') - art));
    line('fonts', kilobytes(bytes('Font')));
    line('art', kilobytes(pictures), 'drawings within the script, and pictures');
    line('fonts and art', kilobytes(bytes('Font') + pictures), 'to stay under 90 kB');
    line('in all', kilobytes(rest.reduce((all, file) => all + file.bytes, 0)), 'to stay under 200 kB');
    line(
      'Phaser, fetched after the page can be played',
      kilobytes(phaser.reduce((all, file) => all + file.bytes, 0)),
    );
    line(
      'sound before the first gesture',
      String(files.filter(({ url }) => /\.mp3/.test(url)).length),
      'files',
    );
  } finally {
    await browser.close();
  }
  const sounds = readdirSync(path.join(root, 'assets/audio')).filter((name) => name.endsWith('.mp3'));
  const heard = sounds.map((name) => statSync(path.join(root, 'assets/audio', name)).size);
  line('all sound', kilobytes(heard.reduce((all, size) => all + size, 0)), 'to stay under 1200 kB');
}

/**
 * Until the stage sleeps. Playwright's own look into a page counts as a gesture of the player, and would fetch sounds.
 * @param {import('@playwright/test').CDPSession} inspector
 */
async function restedUnasked(inspector) {
  const expression = 'document.querySelector(\'canvas[data-asleep="true"]\') !== null';
  for (let looked = 0; looked < PATIENCE / 100; looked += 1) {
    const { result } = await inspector.send('Runtime.evaluate', { expression, userGesture: false });
    if (result.value) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the stage does not come to rest');
}

/**
 * Every file that a page fetches until the stage sleeps: kind, bytes over the line, and the text of scripts.
 * @param {Page} page
 * @param {() => Promise<unknown>} act brings the page
 * @returns {Promise<readonly Fetched[]>}
 */
async function filesOf(page, act) {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Network.enable');
  /** @type {Map<string, Fetched>} */
  const files = new Map();
  inspector.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What comes through the door of what comes later is fetched before it is a script.
    const kind = response.mimeType === 'text/javascript' ? 'Script' : type;
    files.set(requestId, { url: response.url, kind, bytes: 0 });
  });
  inspector.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  await act();
  await restedUnasked(inspector);
  const bodies = [...files].map(async ([requestId, file]) => {
    if (file.kind !== 'Script') return file;
    const { body } = await inspector.send('Network.getResponseBody', { requestId });
    return { ...file, body };
  });
  return Promise.all(bodies);
}

/**
 * Compressed bytes of the drawings that the scripts carry, known by a piece out of their middle.
 * @param {readonly Fetched[]} files
 * @param {string} folder of the drawings
 */
async function artWithin(files, folder) {
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .filter((text) => {
      const piece = /d="[^"]{80,}"/.exec(text)?.[0].slice(3, 80) ?? text;
      return files.some(({ body }) => body?.includes(piece));
    })
    .map(async (text) => (await promisify(brotliCompress)(text)).length);
  return (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
}
