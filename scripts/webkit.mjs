/**
 * npm run webkit: plays the first two chapters in WebKitGTK, by keys alone on a laptop's screen and by clicks on a
 * phone's. Linux; elsewhere Safari itself is asked by hand. Not part of npm test, which needs no browser of the system's.
 */
import path from 'node:path';
import { build, cache, install, needNode } from './project.mjs';
import { root } from './sources.mjs';
import { load } from './load.mjs';
import { serve } from './serve.mjs';
import { missingPackages, startBrowser, until } from './webkit/driver.mjs';
import { clicks, keys, wait } from './webkit/hands.mjs';
import { kinds } from './webkit/kinds.mjs';
import { performer } from './webkit/perform.mjs';

needNode();
const missing = missingPackages();
if (missing.length > 0) {
  console.error(`To be installed first (Debian's names): apt-get install ${missing.join(' ')}`);
  console.error(
    'Where there are none, open the game in Safari (npm start) and play the first two chapters there.',
  );
  process.exit(1);
}
if (!install() || !build()) process.exit(1);
const { play } = await load('tests/rules/players.ts');
const { rash } = await load('tests/e2e/rash.ts');
const { text, phraseText } = await load('tests/e2e/words.ts');
const { backChannel: weekend } = await load('src/weekends/back-channel/weekend.ts');
const questions = await load('src/rules/lookup.ts');
const { journal } = play(weekend, rash());
const [, first, second] = weekend.chapters;
const begun = ['shift', first, second];
const end = journal.findIndex(
  (move) => move.type === 'turn' && !begun.includes(questions.stepWithId(weekend, move.to)?.chapter ?? ''),
);
const { address, close } = await serve(path.join(root, 'dist'), 0);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
/** @type {string[]} */
const failures = [];

/**
 * Plays in a browser of its own; what is wrong there, its console included, is noted.
 * @param {string} name
 * @param {readonly [width: number, height: number]} size CSS px
 * @param {typeof keys} handsOf
 * @param {(browser: import('./webkit/driver.mjs').Browser, make: (moves: readonly import('../src/rules/state.ts').Move[]) =>
 * Promise<void>) => Promise<void>} scene after the title
 */
async function inBrowser(name, size, handsOf, scene) {
  const browser = await startBrowser();
  let at = 'the title';
  try {
    console.log(`${browser.version}: ${name}`);
    await browser.resize(...size);
    await browser.open(address);
    await browser.watch();
    const hands = handsOf(browser);
    const perform = performer({ told: { weekend, text, phraseText }, browser, hands, questions });
    await hands.press(await wait(browser, 'button', text('title.start')));
    await scene(browser, async (moves) => {
      for (const move of moves) {
        at = JSON.stringify(move);
        await perform(move);
      }
    });
    // Whoever hears nothing of trouble must know that it would be heard.
    at = 'trouble in the page';
    failures.push(...(await browser.trouble()).map((line) => `${name}: ${line}`));
    await browser.run('setTimeout(() => { throw new Error("heard"); })');
    await until('an error is heard', async () =>
      (await browser.trouble()).some((line) => line.includes('heard')),
    );
  } catch (error) {
    failures.push(`${name}: ${at}: ${String(error)}`);
    await browser.photograph(path.join(cache, 'webkit', `${name}.png`));
  } finally {
    await browser.close();
  }
}

const chapters = journal.slice(0, end);
await inBrowser('two chapters by keys alone', [1366, 768], keys, (_, make) => make(chapters));
await inBrowser('two chapters by clicks on a phone', [390, 844], clicks, (_, make) => make(chapters));
await inBrowser('in the field', [1366, 768], clicks, async (browser, make) => {
  await make(
    chapters.slice(
      0,
      chapters.findIndex(({ type }) => type === 'lock'),
    ),
  );
  for (const [name, hold] of Object.entries(kinds(browser, address, text))) {
    console.log(`  ${name}`);
    await hold().catch((error) => failures.push(`${name}: ${String(error)}`));
  }
});
await close();
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'All of it holds.' : `${failures.length} wrong.`);
process.exit(failures.length === 0 ? 0 : 1);
