/** The worker that reads hand-ins, so that the page stays at hand while it does. */
import type { Known } from '../../hand-in.ts';
import { type Brought, type Outcome, readAll } from './read.ts';

export interface Order {
  readonly brought: readonly Brought[];
  readonly known: Known;
}

export interface Reply {
  readonly outcomes: readonly Outcome[];
  readonly done: boolean;
}

/** How often the page is told, ms. */
const TELLS = 100;

addEventListener('message', ({ data }: MessageEvent<Order>) => void answer(data));

async function answer({ brought, known }: Order): Promise<void> {
  let outcomes: Outcome[] = [];
  let told = performance.now();
  const tell = (done: boolean) => {
    postMessage({ outcomes, done } satisfies Reply);
    outcomes = [];
    told = performance.now();
  };
  for await (const outcome of readAll(brought, known)) {
    outcomes.push(outcome);
    if (performance.now() - told > TELLS) tell(false);
  }
  tell(true);
}
