/** What the game is built from: read by its edition's name and by whoever asks whether it must be built anew. Node's own modules only. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Files and whole folders, from the project's folder. A test holds that the build reads nothing else. */
export const READ = [
  'assets',
  'index.html',
  'package-lock.json',
  'package.json',
  'scripts/build',
  'scripts/sources.mjs',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Every file at or under a place, from the project's folder, in a fixed order on every system.
 * @param {string} place
 * @returns {readonly string[]}
 */
function filesOf(place) {
  if (statSync(path.join(root, place)).isFile()) return [place];
  return readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/**
 * One hash over all that the game is built from: the same for the same sources, wherever and whenever it is taken.
 * @returns {string} SHA-256, hexadecimal
 */
export function sourcesDigest() {
  return digestOf(READ.flatMap(filesOf));
}

/**
 * One hash over files and their names.
 * @param {readonly string[]} files from the project's folder
 * @returns {string} SHA-256, hexadecimal
 */
export function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
