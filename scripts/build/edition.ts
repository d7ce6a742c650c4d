/** Names the edition of the game: the version of package.json and a hash of all that the build reads, as `0.1.0+3f2a91c04d`. */
import type { Plugin } from 'vite';
import project from '../../package.json' with { type: 'json' };
import { sourcesDigest } from '../sources.mjs';

/** The same for the same sources, wherever and whenever they are built. */
function editionOf(): string {
  return `${project.version}+${sourcesDigest().slice(0, 10)}`;
}

export const edition: Plugin = {
  name: 'edition',
  config: () => ({ define: { __EDITION__: JSON.stringify(editionOf()) } }),
};
