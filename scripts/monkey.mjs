/**
 * npm run monkey: random mischief in the real browser for longer than npm test has time for. `npm run monkey -- 2000 7`
 * does 2,000 things in each cage from seed 7; by default 1,000 from a seed of the day.
 */
import { build, commandOf, install, needNode, run } from './project.mjs';

needNode();
if (!install() || !build()) process.exit(1);
const [acts = '1000', seed = String(Math.floor(Date.now() / 86_400_000))] = process.argv.slice(2);
console.log(`${acts} acts in each cage, seed ${seed}`);
process.exit(
  run(
    'node',
    [commandOf('@playwright/test', 'playwright'), 'test', 'monkey', '--reporter=list', '--retries=0'],
    {
      BACK_CHANNEL_MONKEY: acts,
      BACK_CHANNEL_SEED: seed,
    },
  ),
);
