/** Has hand-ins read by a worker; where the browser allows none, by the page itself. */
import type { Outcome } from './read.ts';
import { type Read, readInSlices } from './in-slices.ts';
import type { Order, Reply } from './worker.ts';
import ReadingWorker from 'virtual:reading-worker';

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
        readInSlices(brought, known, rest).then(resolve, reject);
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
