/** Lets the page ask for the weekend beside the script that will show it, so that no press waits for a second way over the line. */
import type { Plugin, Rolldown } from 'vite';

const WEEKEND = /\/weekends\/[^/]+\/loaded\.ts$/;

/** Where the library holds one weekend it will be wanted; of several, the player chooses first. */
export const preloadedWeekend: Plugin = {
  name: 'preloaded-weekend',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {} }) => {
      const [weekend, ...more] = Object.values(bundle).filter(isWeekend);
      if (!weekend || more.length > 0) return [];
      // As the door of what comes later will ask for it (see later.ts).
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${weekend.fileName}` };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
};

function isWeekend(file: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  return file.type === 'chunk' && WEEKEND.test(file.facadeModuleId ?? '');
}
