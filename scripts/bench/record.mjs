/** What a move writes, how long the list of a full shelf takes, and a whole weekend replayed, without a browser. */
import { load, loadBundled } from '../load.mjs';
import { kilobytes, line, median, quantile } from './figures.mjs';

/** @typedef {import('../../src/parts/browser/shelf.ts').Shelf} Shelf */

const TIMES = 200;
const SAVES = 100;
/** After how many moves a move is looked at; each figure is the mean over the 50 moves before, a full part among them. */
const AFTER = [50, 1000, 10_000];
const WINDOW = 50;

export async function measureRecord() {
  const { backChannel } = await load('src/weekends/back-channel/weekend.ts');
  const { play, randomClicker } = await load('tests/rules/players.ts');
  const { memoryStorage } = await load('tests/game/store/memory.ts');
  const { createShelf } = await load('src/parts/browser/shelf.ts');
  const { createGame } = await load('src/game/store/game.ts');
  const { stockedWith } = await load('tests/game/store/stocked.ts');
  const bundled = await loadBundled('scripts/bench/replayed.ts');
  const { journal } = play(backChannel, randomClicker(7));

  const gameOver = (/** @type {Shelf} */ shelf) => {
    let made = 0;
    const newId = () => `bench-${(made += 1)}`;
    return createGame({ ...stockedWith(backChannel), shelf, newId, edition: '0.0.0+bench' });
  };
  console.log(`\nThe record: what a move writes, and ${SAVES} saves of a whole weekend on the shelf`);
  writing({ gameOver, createShelf, memoryStorage, journal, weekend: backChannel });

  const storage = memoryStorage();
  const game = gameOver(createShelf(() => storage));
  for (let save = 0; save < SAVES; save += 1) {
    game.start(backChannel.id);
    for (const move of journal) game.move(move);
  }
  milliseconds(`a list of ${SAVES} saves`, () => game.leave(), 'to reach 50');
  milliseconds(
    `${journal.length} moves replayed, with readouts`,
    () => {
      const state = bundled.replay(bundled.backChannel, bundled.begin(bundled.backChannel), journal);
      if (!state) throw new Error('a move of the journal was refused');
      bundled.readouts(bundled.backChannel, state);
    },
    'to reach 1.5',
  );
}

/**
 * Characters written and time taken by a move, at several lengths of the journal.
 * @param {{ gameOver: (shelf: Shelf) => import('../../src/game/store/game.ts').Game,
 * createShelf: import('../load.mjs').Sources['src/parts/browser/shelf.ts']['createShelf'],
 * memoryStorage: () => Storage, journal: readonly import('../../src/rules/state.ts').Move[],
 * weekend: import('../../src/rules/weekend.ts').Weekend }} bench
 */
function writing({ gameOver, createShelf, memoryStorage, journal, weekend }) {
  const storage = memoryStorage();
  let written = 0;
  const write = storage.setItem.bind(storage);
  storage.setItem = (key, text) => {
    written += text.length;
    write(key, text);
  };
  const game = gameOver(createShelf(() => storage));
  game.start(weekend.id);
  /** @type {number[]} */
  let sizes = [];
  /** @type {number[]} */
  let times = [];
  for (let made = 1; made <= Math.max(...AFTER); made += 1) {
    const move = journal[made - 1] ?? { type: 'turn', to: weekend.steps[made % 2]?.id ?? '' };
    written = 0;
    const before = performance.now();
    game.move(move);
    times = [...times.slice(1 - WINDOW), performance.now() - before];
    sizes = [...sizes.slice(1 - WINDOW), written];
    if (!AFTER.includes(made)) continue;
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    line(`a move after ${made.toLocaleString('en')}`, kilobytes(mean), `${median(times).toFixed(2)} ms`);
  }
}

/**
 * Time of the processor, all threads together: what else the machine does is not in it.
 * @param {string} name
 * @param {() => unknown} work
 * @param {string} note a bound
 */
function milliseconds(name, work, note) {
  const times = Array.from({ length: TIMES }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const range = `95 of 100 within ${quantile(times, 0.95).toFixed(2)}`;
  line(name, `${median(times).toFixed(2)} ms`, `${range}; ${note}`);
}
