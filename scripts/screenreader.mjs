/**
 * npm run screenreader: the screen reader Orca listens, mute and without a screen, to the built game while it is played
 * by keys alone, and what it says is held against the game's words. Linux. Words choose scenes: -- grid audit. The
 * transcript lies in .cache/screenreader.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, cache, install, needNode } from './project.mjs';
import { root } from './sources.mjs';
import { missingPackages, startDesktop } from './screenreader/desktop.mjs';
import { createHearing } from './screenreader/hearing.mjs';
import { scenes } from './screenreader/scenes.mjs';

needNode();
const missing = missingPackages();
if (missing.length > 0) {
  console.error(`To be installed first (Debian's names): apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
if (!install() || !build()) process.exit(1);
const { serve } = await import('./serve.mjs');
const { chromium } = await import('@playwright/test');

const folder = path.join(cache, 'screenreader');
const transcript = path.join(folder, 'transcript.txt');
const { address, close } = await serve(path.join(root, 'dist'), 0);
const desktop = await startDesktop();
const hearing = createHearing(desktop.log);
try {
  if (!(await hearing.within('Screen reader on', 60_000))) throw new Error('Orca does not start');
  const { endpoint } = await desktop.openBrowser(address);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('the browser shows no page');
  const wanted = process.argv.slice(2);
  for (const [name, play] of Object.entries(await scenes({ page, address, desktop, hearing }))) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    console.log(`— ${name}`);
    hearing.chapter(name);
    await play();
  }
  await browser.close();
} catch (error) {
  hearing.fail(String(error));
} finally {
  mkdirSync(folder, { recursive: true });
  writeFileSync(transcript, hearing.transcript());
  desktop.stop();
  await close();
}

const { held, failures } = hearing.result();
for (const failure of failures) console.log(`  ${failure}`);
console.log(`\n${held} heard as they should be, ${failures.length} not; what was said: ${transcript}`);
process.exit(failures.length === 0 ? 0 : 1);
