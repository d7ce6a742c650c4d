/** The pages of one build. Each has a graph of its own, so that nothing they share is cut out of the game's scripts and no byte of one comes with another. */
import path from 'node:path';
import type { EnvironmentOptions, Plugin, ViteBuilder } from 'vite';

/** Where the scripts and styles of the teacher's page lie; fonts lie beside the game's. */
const TEACH = 'assets/teach';

/** The page of each environment; Vite's own name for the first is `client`. */
export const pages: Readonly<Record<string, string>> = { client: 'index.html', teach: 'teach.html' };

export const teach: EnvironmentOptions = {
  consumer: 'client',
  build: {
    // After the game, into the same folder.
    emptyOutDir: false,
    rolldownOptions: {
      input: 'teach.html',
      output: {
        entryFileNames: `${TEACH}/[name]-[hash].js`,
        chunkFileNames: `${TEACH}/[name]-[hash].js`,
        assetFileNames: ({ names }) =>
          `${names.some((name) => name.endsWith('.css')) ? TEACH : 'assets'}/[name]-[hash][extname]`,
      },
    },
  },
};

/** What the teacher's page imports as the worker that reads for it; within the one-file edition it is part of the page. */
export const readingWorker: Plugin = {
  name: 'reading-worker',
  resolveId(id) {
    if (id !== 'virtual:reading-worker') return undefined;
    const file = path.resolve(import.meta.dirname, '../../src/classroom/teach/reading/worker.ts');
    return `${file}?worker${this.environment.config.mode === 'single' ? '&inline' : ''}`;
  },
};

/** The only worker but the service worker is the teacher's page's. */
export const teachWorker = {
  rolldownOptions: { output: { entryFileNames: `${TEACH}/[name]-[hash].js` } },
};

/** One after another, in the order of `pages`: what lists all files, the service worker, is written with the last. */
export async function buildPages(builder: ViteBuilder): Promise<void> {
  for (const name of Object.keys(pages)) {
    const environment = builder.environments[name];
    if (environment) await builder.build(environment);
  }
}
