/** Has hand-ins read by a worker; where the browser allows none, by the page itself, in slices short enough for it to answer between them. */
import type { Known } from '../../hand-in.ts';
import { type Brought, type Outcome, readAll } from './read.ts';
import type { Order, Reply } from './worker.ts';
import ReadingWorker from 'virtual:reading-worker';

/** How long the page may be held at a time, ms. */
const SLICE = 12;

export type Read = (
  brought: readonly Brought[],
  known: Known,
  tell: (outcomes: readonly Outcome[]) => void,
) => Promise<void>;

const readHere: Read = async (brought, known, tell) => {
  let began = performance.now();
  for await (const outcome of readAll(brought, known)) {
    tell([outcome]);
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
};

/** What a worker had told before it failed is told only once: the page goes on behind it. */
export const readBeside: Read = (brought, known, tell) =>
  new Promise((resolve, reject) => {
    let told = 0;
    const worker = begun();
    const end = (then: () => void) => {
      worker?.terminate();
      then();
    };
    const goOn = () =>
      end(() => {
        let past = told;
        const rest = (outcomes: readonly Outcome[]) => tell(outcomes.filter(() => past-- <= 0));
        readHere(brought, known, rest).then(resolve, reject);
      });
    if (!worker) return goOn();
    worker.addEventListener('error', goOn);
    worker.addEventListener('message', ({ data: { outcomes, done } }: MessageEvent<Reply>) => {
      told += outcomes.length;
      tell(outcomes);
      if (done) end(resolve);
    });
    worker.postMessage({ brought, known } satisfies Order);
  });

/** In a frame without an origin merely making one throws. */
function begun(): Worker | undefined {
  try {
    return new ReadingWorker();
  } catch {
    return undefined;
  }
}
