/** How many moves a second the rules take, one after another, chosen at random. */
import { load } from '../load.mjs';
import { line } from './figures.mjs';

const MOVES = 100_000;

export async function measureRules() {
  const { randomWalk } = await load('tests/rules/players.ts');
  const { backChannel } = await load('src/weekends/back-channel/weekend.ts');
  randomWalk(backChannel, 1, MOVES / 20);
  const before = performance.now();
  const walk = randomWalk(backChannel, 2, MOVES);
  const seconds = (performance.now() - before) / 1000;
  const refused = Object.values(walk.refused).reduce((sum, count) => sum + count, 0);
  console.log(`\nRules, ${MOVES.toLocaleString('en')} random moves`);
  line('moves a second', Math.round(MOVES / seconds).toLocaleString('en'));
  line('changed the state', walk.changed.toLocaleString('en'));
  line('changed nothing', walk.unchanged.toLocaleString('en'));
  line('refused', refused.toLocaleString('en'));
}
