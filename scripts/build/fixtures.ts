/** Builds the game with a library of invented weekends instead of its own: what it does with those it does with any. */
import path from 'node:path';
import type { Plugin } from 'vite';

/** In the mode `fixtures` only. */
export const fixtures: Plugin = {
  name: 'fixtures',
  apply: (_config, { mode }) => mode === 'fixtures',
  config: () => ({
    resolve: {
      alias: [
        { find: /^.*\/weekends\/library\.ts$/, replacement: path.resolve('tests/fixtures/library.ts') },
      ],
    },
  }),
};
