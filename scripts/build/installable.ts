/** Makes the built game installable: its manifest, its icons and its service worker. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { colours } from '../../src/parts/theme/theme.ts';
import { integrityOf } from './later.ts';
import words from '../../src/words/interface/en.json' with { type: 'json' };

const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

/** Where the game is built to; known once the configuration is. */
let outDir = 'dist';

/** With what the worker checks it by before it keeps it. */
function checkable<T extends { readonly url: string }>(entry: T): T & { integrity: string; bytes: number } {
  const content = readFileSync(path.join(outDir, entry.url));
  return { ...entry, integrity: integrityOf(content), bytes: content.length };
}

export const installable: PluginOption = [
  {
    name: 'icons',
    apply: 'build',
    configResolved({ root, build }) {
      outDir = path.resolve(root, build.outDir);
    },
    generateBundle() {
      for (const { file } of ICONS) {
        const source = readFileSync(new URL(`../../assets/icons/${file}`, import.meta.url));
        this.emitFile({ type: 'asset', fileName: `assets/${file}`, source });
      }
    },
  },
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/game/worker',
    filename: 'worker.ts',
    injectRegister: false,
    injectManifest: {
      globPatterns: ['**/*.{html,css,js,woff2,mp3,svg,webmanifest}'],
      // Names in assets/ end with a hash of the content.
      dontCacheBustURLsMatching: /-[\w-]{8}\.\w+$/,
      rollupFormat: 'iife',
      manifestTransforms: [(entries) => ({ manifest: entries.map(checkable) })],
    },
    manifest: {
      name: words['title.name'],
      short_name: words['title.name'],
      description: words['title.deck'],
      lang: 'en-GB',
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: colours.night,
      theme_color: colours.night,
      categories: ['games', 'education'],
      icons: ICONS.map(({ file, sizes, purpose }) => ({
        src: `assets/${file}`,
        type: 'image/png',
        sizes,
        purpose,
      })),
    },
  }),
];
