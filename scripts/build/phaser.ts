/** Lets `phaser` mean a build of only those of its modules that the stage uses, made once and kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'vite';

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('phaser/package.json'));
const entry = path.resolve(import.meta.dirname, 'phaser-entry.js');

/** Phaser's own switches, which its build tool would fill in. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const switches: Plugin = {
  name: 'phaser-switches',
  transform: (code) =>
    code.replace(/\btypeof ([A-Z_\d]{4,})\b/g, (found, name: string) => String(SWITCHES[name] ?? found)),
};

/** What is left of a tint that nothing has: its alpha. */
const FADED = 'vec4 applyTint (vec4 texture) { return texture * outTint.a; }';

/**
 * Nothing on the stage is tinted, and Phaser works out seven kinds of tint for every pixel it draws: more than half of a
 * frame wherever the processor is the graphics.
 */
const untinted: Plugin = {
  name: 'phaser-untinted',
  transform: (code, id) =>
    id.endsWith('/shaders/ApplyTint-glsl.js') ? `module.exports = ${JSON.stringify(FADED)};` : code,
};

/** True where the whole of Phaser was asked for, to see that the curated build changes nothing. */
const wholePhaser = process.env['BACK_CHANNEL_PHASER'] === 'full';

/**
 * The file of the curated build. It is named by what it is made from, so it is never stale.
 * @returns its path, absolute
 */
export async function curatedPhaser(): Promise<string> {
  const made = createHash('sha256');
  for (const source of [entry, import.meta.filename, path.join(folder, 'package.json')])
    made.update(readFileSync(source));
  const kept = path.resolve(import.meta.dirname, '..', '..', '.cache', 'phaser');
  const name = `phaser-${made.digest('hex').slice(0, 12)}.js`;
  const file = path.join(kept, name);
  if (existsSync(file)) return file;
  mkdirSync(kept, { recursive: true });
  // Elsewhere first and moved in one step: another process may want the same file at the same time.
  const outDir = mkdtempSync(path.join(kept, 'making-'));
  await make(outDir, name);
  renameSync(path.join(outDir, name), file);
  rmSync(outDir, { recursive: true });
  return file;
}

async function make(outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [switches, untinted],
    resolve: { alias: { 'phaser-source': path.join(folder, 'src') } },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => name },
    },
  });
}

/** Puts the curated build where `phaser` is imported: in development, in tests and in the built game. */
export const phaser: Plugin = {
  name: 'curated-phaser',
  config: async () =>
    wholePhaser ? {} : { resolve: { alias: [{ find: /^phaser$/, replacement: await curatedPhaser() }] } },
};
