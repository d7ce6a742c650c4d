/** What stands beside each readout, 0–100: what players get who do not read, and those who do. A test plays them. */
import type { Scenery } from '../../present/scenery.ts';

export const benchmarks = {
  forecasts: [
    { id: 'oracle', at: 100 },
    { id: 'excellent', at: 80, to: 85 },
    { id: 'coin', at: 75 },
    { id: 'clicker', at: 67 },
  ],
  judgement: [
    { id: 'reader', at: 100 },
    { id: 'fifty', at: 72 },
    { id: 'clicker', at: 48 },
  ],
  reading: [
    { id: 'reader', at: 100 },
    { id: 'clicker', at: 33 },
  ],
} as const satisfies NonNullable<Scenery['benchmarks']>;
