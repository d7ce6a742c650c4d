/** npm run fuzz: hands the game hostile saves, files and addresses, and every weekend moves at random; a million of each, or as many as `npm run fuzz -- 5000` says. */
import process from 'node:process';
import { commandOf, install, needNode, run } from './project.mjs';

const FUZZED = ['tests/game/store/hostile.test.ts', 'tests/fixtures/walks.test.ts'];

needNode();
if (!install()) process.exit(1);
const cases = process.argv[2] ?? '1000000';
process.exit(
  run('node', [commandOf('vitest'), 'run', ...FUZZED, '--reporter=verbose'], { BACK_CHANNEL_FUZZ: cases }),
);
