/**
 * npm run fuzz: every weekend a million moves at random, or as many as `npm run fuzz -- 5000` says, and for every fifty of
 * them the game one hostile save or file, and a teacher one hostile hand-in.
 */
import process from 'node:process';
import { commandOf, install, needNode, run } from './project.mjs';

const FUZZED = ['game/store/hostile', 'classroom/hostile', 'fixtures/walks'].map(
  (name) => `tests/${name}.test.ts`,
);
const MOVES = '1000000';

needNode();
if (!install()) process.exit(1);
const moves = process.argv[2] ?? MOVES;
process.exit(
  run('node', [commandOf('vitest'), 'run', ...FUZZED, '--reporter=verbose'], { BACK_CHANNEL_FUZZ: moves }),
);
