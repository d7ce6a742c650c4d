/** The one-file edition: script, style, fonts, art and sounds inside one page that plays from a stick by double click; and the teacher's page beside it, in a file of its own. */
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { pages } from './pages.ts';
import { policyOfOneFile } from './policy.ts';

/** What each page is called as one file. */
const NAMES: Readonly<Record<string, string>> = {
  'index.html': 'back-channel.html',
  'teach.html': 'teach.html',
};

/** In the mode `single` only. Everything is inlined before this: what is left is one script, one style and the page. */
export const single: Plugin = {
  name: 'one-file',
  apply: (_config, { mode }) => mode === 'single',
  enforce: 'post',
  config: () => ({
    build: {
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
  // A font that the page asks for beforehand would stay a file.
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => page.replaceAll(/<link\s[^>]*\brel="preload"[^>]*>\s*/g, ''),
  },
  // Last of all: Vite itself still writes into the script while it generates.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const name = pages[this.environment.name] ?? '';
      const page = take(bundle, (file) => file.fileName === name);
      const script = inScript(take(bundle, ({ type }) => type === 'chunk'));
      const style = take(bundle, ({ fileName }) => fileName.endsWith('.css'));
      const source = withIcon(assemble(page, script, style), bundle);
      const left = Object.keys(bundle);
      if (left.length > 0) this.error(`not inlined: ${left.join(', ')}`);
      const fileName = NAMES[name] ?? name;
      this.emitFile({ type: 'asset', fileName, source });
      this.info(`${fileName}: ${(Buffer.byteLength(source) / 1e6).toFixed(2)} MB`);
    },
  },
};

/** Takes the one file that fits out of the bundle. Throws where there is none. */
function take(
  bundle: Rolldown.OutputBundle,
  fits: (file: Rolldown.OutputAsset | Rolldown.OutputChunk) => boolean,
): string {
  const file = Object.values(bundle).find(fits);
  if (!file) throw new Error('the page, its script or its style is missing from the bundle');
  delete bundle[file.fileName];
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** Nothing in a script may look like its end, or like a comment of the page. */
function inScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** The page names its icon itself, which is inlined nowhere else. */
function withIcon(page: string, bundle: Rolldown.OutputBundle): string {
  const icon = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.svg'));
  if (icon?.type !== 'asset') return page;
  const data = `data:image/svg+xml;base64,${Buffer.from(icon.source).toString('base64')}`;
  delete bundle[icon.fileName];
  return page.replaceAll(`./${icon.fileName}`, data);
}

/** A module runs after the page is read, wherever it stands. */
function assemble(page: string, script: string, style: string): string {
  const policy = policyOfOneFile(hash(script), hash(style));
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script type="module">${script}</script>`,
    `<style>${style}</style>`,
  ];
  return page
    .replaceAll(/<script[^>]*\bsrc=[^>]*><\/script>\s*/g, '')
    .replaceAll(/<link[^>]*\brel="(stylesheet|modulepreload)"[^>]*>\s*/g, '')
    .replace('<head>', () => `<head>\n${head[0]}`)
    .replace('</head>', () => `${head[1]}\n${head[2]}\n</head>`);
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
