/** How long hand-ins of a class take to be read and proven, and how long their packed form is, without a browser; and then in the teacher's page. */
import { loadBundled } from '../load.mjs';
import { measureCollecting } from './collecting.mjs';
import { line, median } from './figures.mjs';

/** Different plays; they are read again and again until they are as many as asked for. */
const PUPILS = 100;
const MANY = [
  { count: 1000, link: '≤ 1 s', file: '≤ 2.5 s' },
  { count: 10_000, link: '≤ 10 s', file: '≤ 25 s' },
];

/** @param {import('./figures.mjs').Bench} bench */
export async function measureClassroom(bench) {
  const { backChannel, classOf, handedIn, handInPacked, knownOf, readHandIn } =
    await loadBundled('scripts/bench/class.ts');
  const known = knownOf(backChannel);
  const [own, all] = [
    classOf(backChannel, PUPILS, 1, { stop: 'readouts' }),
    classOf(backChannel, PUPILS, 2, { stop: 'all', pairs: true }),
  ];
  console.log(
    '\nThe classroom: a packed weekend with its drawer; with everything, of a pair; and hand-ins read',
  );
  for (const { name, pupils, bound } of [
    { name: 'packed, to the readouts', pupils: own, bound: 250 },
    { name: 'packed, with everything', pupils: all, bound: 330 },
  ]) {
    const lengths = pupils.map((pupil) => handInPacked(pupil.open).length);
    line(name, `${median(lengths)} letters`, `longest ${Math.max(...lengths)}; ≤ ${bound}`);
  }
  for (const { count, ...bounds } of MANY) {
    for (const sort of /** @type {const} */ (['link', 'file'])) {
      const handIns = own.map((pupil) => handedIn(pupil, sort));
      const before = process.cpuUsage();
      for (let read = 0; read < count; read += 1) {
        const handIn = handIns[read % handIns.length];
        if (!handIn || 'problem' in readHandIn(handIn, known)) throw new Error('a hand-in was not read');
      }
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      line(`${count.toLocaleString('en')} read, each by ${sort}`, `${seconds.toFixed(2)} s`, bounds[sort]);
    }
  }
  await measureCollecting(bench);
}
