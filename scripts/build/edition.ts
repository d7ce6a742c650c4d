/** Names the edition of the game: the version of package.json and a hash of all that the build reads, as `0.1.0+3f2a91c04d`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import project from '../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..', '..');
const READ = ['assets', 'index.html', 'package-lock.json', 'scripts/build', 'src', 'vite.config.ts'];

/** Every file at or under a path, relative to the project, in a fixed order on every system. */
function filesOf(place: string): readonly string[] {
  if (statSync(path.join(root, place)).isFile()) return [place];
  return readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** The same for the same sources, wherever and whenever they are built. */
export function editionOf(): string {
  const build = createHash('sha256');
  for (const file of READ.flatMap(filesOf)) {
    const content = readFileSync(path.join(root, file));
    build.update(`${file} ${content.length}\n`).update(content);
  }
  return `${project.version}+${build.digest('hex').slice(0, 10)}`;
}

export const edition: Plugin = {
  name: 'edition',
  config: () => ({ define: { __EDITION__: JSON.stringify(editionOf()) } }),
};
