/** Lets the page ask for the weekend beside the script that will show it, so that no press waits for a second way over the line. */
import type { Plugin, Rolldown } from 'vite';
import { integrityOf } from './later.ts';

const WEEKEND = /\/weekends\/[^/]+\/loaded\.ts$/;
const PAGE = 'index.html';

/** Where the library holds one weekend it will be wanted; of several, the player chooses first. After `later`, which gives the scripts their last form. */
export const preloadedWeekend: Plugin = {
  name: 'preloaded-weekend',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const [weekend, ...more] = Object.values(bundle).filter(isWeekend);
      const page = bundle[PAGE];
      if (!weekend || more.length > 0 || page?.type !== 'asset') return;
      // As the door of what comes later will ask for it.
      const integrity = integrityOf(Buffer.from(weekend.code));
      const link = `<link rel="modulepreload" href="./${weekend.fileName}" integrity="${integrity}" />`;
      page.source = String(page.source).replace('</head>', `  ${link}\n  </head>`);
    },
  },
};

function isWeekend(file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk {
  return file.type === 'chunk' && WEEKEND.test(file.facadeModuleId ?? '');
}
