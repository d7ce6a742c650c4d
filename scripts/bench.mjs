/**
 * npm run bench: the figures that the game promises, measured on the built game in a real browser, five runs each,
 * medians with the least and the most. Words choose among them: npm run bench -- title toys
 */
import { load } from './load.mjs';
import { build, dist, install, needNode } from './project.mjs';
import { root } from './sources.mjs';

needNode();
if (!install() || !build()) process.exit(1);
const { serve } = await import('./serve.mjs');
const { measureClassroom } = await import('./bench/classroom.mjs');
const { measureFirstDecision, measureTitle } = await import('./bench/downloads.mjs');
const { measurePlayers } = await import('./bench/players.mjs');
const { measurePractice } = await import('./bench/practice.mjs');
const { measureRecord } = await import('./bench/record.mjs');
const { measureRepeat } = await import('./bench/repeat.mjs');
const { measureRules } = await import('./bench/rules.mjs');
const { measureStage } = await import('./bench/stage.mjs');
const { measureToys } = await import('./bench/toys.mjs');
const { measureHeap, measureInteractions } = await import('./bench/weekends.mjs');

const SECTIONS = {
  title: measureTitle,
  decision: measureFirstDecision,
  repeat: measureRepeat,
  stage: measureStage,
  toys: measureToys,
  interactions: measureInteractions,
  heap: measureHeap,
  rules: measureRules,
  record: measureRecord,
  players: measurePlayers,
  classroom: measureClassroom,
  practice: measurePractice,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there is ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}

const { launchOptions } = await load('tests/e2e/browser.ts');
const { interfaceWords } = await load('tests/fixtures/interface.ts');
const { address, close } = await serve(dist, 0);
/** @type {import('./bench/figures.mjs').Bench} */
const bench = {
  address,
  root,
  launch: launchOptions('stage'),
  words: interfaceWords,
};
for (const [name, section] of Object.entries(SECTIONS)) {
  if (chosen.length === 0 || chosen.includes(name)) await section(bench);
}
await close();
