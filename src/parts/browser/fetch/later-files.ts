/** What the build says of the files that the title does not need: it comes with the first of them. */
import type { LaterFiles } from './later.ts';

/** Filled in by the build. */
declare const __LATER_FILES__: LaterFiles;

export const files = __LATER_FILES__;
