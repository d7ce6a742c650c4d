/** Lays its compressed forms beside every text of the built game, for servers that send them as they are. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { pages } from './pages.ts';

/** Fonts, pictures and sounds are compressed already. */
const TEXT = /\.(css|html|js|json|svg|webmanifest)$/;
/** Not the highest, 11: hosts that compress at each request stop short of it, and the figures are to hold there too. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, QUALITY),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

export const compressed: Plugin = {
  name: 'compressed',
  // Of the invented weekends nobody asks how much comes over a line.
  apply: (_config, { command, mode }) => command === 'build' && mode !== 'fixtures',
  // The last of the pages.
  applyToEnvironment: ({ name }) => name === Object.keys(pages).at(-1),
  // After the worker, which is written last.
  closeBundle: {
    order: 'post',
    sequential: true,
    async handler(error) {
      if (error) return;
      const { root, build } = this.environment.config;
      const outDir = path.resolve(root, build.outDir);
      const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
      await Promise.all(
        files.filter((file) => TEXT.test(file)).map((file) => compress(path.join(outDir, file))),
      );
    },
  },
};
