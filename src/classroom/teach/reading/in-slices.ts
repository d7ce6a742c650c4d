/** Has hand-ins read by the page itself, in slices short enough for it to answer between them. */
import type { Known } from '../../hand-in.ts';
import { type Brought, type Outcome, readAll } from './read.ts';

/** How long the page may be held at a time, ms. */
const SLICE = 12;

export type Read = (
  brought: readonly Brought[],
  known: Known,
  tell: (outcomes: readonly Outcome[]) => void,
) => Promise<void>;

export const readInSlices: Read = async (brought, known, tell) => {
  let began = performance.now();
  for await (const outcome of readAll(brought, known)) {
    tell([outcome]);
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
};
