/** What stands in each page before anything else has come: its words, the hashes of its own files, and the script that asks for them again. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { integrityOf } from './later.ts';
import words from '../../src/words/beginning/en.json' with { type: 'json' };

const ENTRY = path.resolve(import.meta.dirname, '../../src/parts/browser/beginning.ts');
/** A page's own script and style sheet, as Vite names them in it. */
const OWN = /<(?:script type="module" crossorigin src|link rel="stylesheet" crossorigin href)="\.\/([^"]+)"/g;
const said: Readonly<Record<string, string>> = words;

let made: Promise<string> | undefined;

/** The script, small enough to stand in the page itself, where it cannot be lost without it. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2020', lib: { entry: ENTRY, formats: ['iife'], name: 'beginning' } },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = files.find((file): file is Rolldown.OutputChunk => file.type === 'chunk');
  if (!chunk) throw new Error('the script of the beginning was not built');
  return chunk.code.trim();
}

/** Made once, for both pages and for their policy. */
function beginningScript(): Promise<string> {
  return (made ??= script());
}

/** As the policy names it. */
export async function beginningHash(): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await beginningScript())
    .digest('base64')}`;
}

/** The pages' first words; a page that has them names them as `{{beginning.late}}`. */
export const beginningWords: Plugin = {
  name: 'beginning-words',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => page.replaceAll(/\{\{([\w.]+)\}\}/g, (_, id: string) => said[id] ?? id),
  },
};

/** Within one file nothing of it can be lost. Before the policy, which is put in front of it. */
export const beginning: Plugin = {
  name: 'beginning',
  apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
  transformIndexHtml: async () => [
    { tag: 'script', children: await beginningScript(), injectTo: 'head-prepend' },
  ],
  // After `later`, which gives the scripts their last form.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
        page.source = String(page.source).replaceAll(OWN, (tag, name: string) => {
          const file = bundle[name];
          if (!file) throw new Error(`${page.fileName} names ${name}, which is not there`);
          const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          return `${tag} integrity="${integrityOf(content)}"`;
        });
      }
    },
  },
};
