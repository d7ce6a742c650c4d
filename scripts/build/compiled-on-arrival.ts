/** Has a page's own script compiled whole while it comes over the line, and not function by function within the first presses. */
import type { Plugin } from 'vite';

/** Understood from Chrome 136 on, at the top of a file; to every other browser a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** After `later`, which gives the scripts their last form, and before what names their hashes. Within one file nothing comes over a line. */
export const compiledOnArrival: Plugin = {
  name: 'compiled-on-arrival',
  apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
  enforce: 'pre',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) file.code = HINT + file.code;
    },
  },
};
