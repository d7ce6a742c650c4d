/** npm run bench: how soon the first decision is possible on a slow line, and how fast the rules are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, cache, dist, install, needNode, root } from './project.mjs';
import { serve } from './serve.mjs';

needNode();
if (!install() || !build()) process.exit(1);
const vite = await import('vite');
const { measure } = await import('./slow-line.mjs');

const RUNS = 5;
const MOVES = 100_000;
const PATIENCE = 120_000;

const load = async (file) => (await vite.runnerImport(path.join(root, file))).module;
const words = JSON.parse(readFileSync(path.join(root, 'src/content/text/en.json'), 'utf8'));

/** From the title to the first dial that can be moved. */
async function firstDecision(page) {
  const dial = page.getByRole('slider').first();
  const next = page.getByRole('button', { name: words['actions.next'], exact: true });
  await page.getByRole('button', { name: words['title.start'] }).click({ timeout: PATIENCE });
  for (let screens = 0; screens < 10; screens += 1) {
    await dial.or(next).first().waitFor({ timeout: PATIENCE });
    if ((await dial.count()) > 0 && (await dial.isEnabled())) return;
    await next.click({ timeout: PATIENCE });
  }
  throw new Error('no dial within ten screens');
}

async function firstFrame(page) {
  await page.locator('html[data-painted]').waitFor({ timeout: PATIENCE });
}

/** The same measure several times, each in a new browser; one more beforehand warms the server. */
async function measured(launch, folder, play) {
  const { address, close } = await serve(folder, 0);
  try {
    await measure(launch, address, play);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(launch, address, play));
    return runs;
  } finally {
    await close();
  }
}

/** A bare Phaser scene, made by the same tools. */
async function buildBare() {
  const outDir = path.join(cache, 'bare');
  const { default: config } = await load('vite.config.ts');
  const options = { target: config.build.target, modulePreload: config.build.modulePreload };
  await vite.build({
    root: path.join(root, 'scripts/bare'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { ...options, outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report(name, runs) {
  const times = runs.map((run) => run.ms);
  const seconds = (ms) => (ms / 1000).toFixed(2);
  const spread = `${seconds(Math.min(...times))}–${seconds(Math.max(...times))}`;
  console.log(`\n${name}: ${seconds(median(times))} s (${RUNS} runs, ${spread})`);
  const paints = runs.map((run) => run.paint).filter((paint) => !Number.isNaN(paint));
  if (paints.length > 0) console.log(`  first words painted after ${seconds(median(paints))} s`);
  const kinds = [...new Set(runs.flatMap((run) => Object.keys(run.bytes)))];
  const rows = kinds.map((kind) => [kind, median(runs.map((run) => run.bytes[kind] ?? 0)) / 1000]);
  rows.sort((a, b) => b[1] - a[1]);
  for (const [kind, kilobytes] of rows)
    console.log(`  ${kind.padEnd(8)} ${kilobytes.toFixed(1).padStart(8)} kB`);
  const all = rows.reduce((sum, [, kilobytes]) => sum + kilobytes, 0);
  console.log(`  ${'in all'.padEnd(8)} ${all.toFixed(1).padStart(8)} kB`);
}

const browser = await load('tests/e2e/browser.ts');
const launch = browser.launchOptions();
console.log(
  'Slow 4G (1.6 Mbit/s, 150 ms), processor ÷ 4, empty cache; bytes over the line until that moment.',
);
report('Back Channel, navigation to the first decision', await measured(launch, dist, firstDecision));
report(
  'A bare Phaser scene, navigation to the first frame',
  await measured(launch, await buildBare(), firstFrame),
);

const { randomWalk } = await load('tests/rules/players.ts');
const { backChannel } = await load('src/content/back-channel/weekend.ts');
randomWalk(backChannel, 1, MOVES / 20);
const before = performance.now();
const walk = randomWalk(backChannel, 2, MOVES);
const seconds = (performance.now() - before) / 1000;
const refused = Object.values(walk.refused).reduce((sum, count) => sum + count, 0);
const rate = Math.round(MOVES / seconds).toLocaleString('en');
console.log(
  `\nRules: ${MOVES.toLocaleString('en')} random moves in ${seconds.toFixed(2)} s, ${rate} moves a second`,
);
console.log(
  `  ${walk.changed} changed the state, ${walk.unchanged} changed nothing, ${refused} were refused`,
);
