/** Builds the game into dist, if anything it is made from has changed since; ends with 1 where that fails. */
import { build } from './project.mjs';

process.exit(build() ? 0 : 1);
