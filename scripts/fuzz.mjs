/** npm run fuzz: hands the game hostile saves, files and addresses, a million or as many as `npm run fuzz -- 5000` says. */
import process from 'node:process';
import { commandOf, install, needNode, run } from './project.mjs';

needNode();
if (!install()) process.exit(1);
const cases = process.argv[2] ?? '1000000';
process.exit(
  run('node', [commandOf('vitest'), 'run', 'tests/store/hostile.test.ts', '--reporter=verbose'], {
    BACK_CHANNEL_FUZZ: cases,
  }),
);
