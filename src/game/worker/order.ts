/** What the page may tell the service worker to do, and which files wait for the first decision. */

export type Order = { readonly type: 'SKIP_WAITING' } | { readonly type: 'KEEP_REST' };

/** The title can be played without these: the stage, the words of later chapters, the sounds, and the fonts of documents and of reading. */
const REST = [/\/(phaser|stage)-/, /\.[a-z]{2}-[\w-]{8}\.js$/, /\.mp3$/, /\.woff2$/];
/** The fonts that the title itself is set in, and what its windows and the first steps of any weekend say. */
const TITLE = [
  /\/(atkinson-hyperlegible-next|league-gothic|newsreader)-[\w-]{8}\.woff2$/,
  /\/(dialogs|panels|steps)\.[a-z]{2}-[\w-]{8}\.js$/,
];

/** True for a file that is kept once the first decision is made; the others are kept at the first visit. */
export function isRest(url: string): boolean {
  const fits = (pattern: RegExp) => pattern.test(url);
  return REST.some(fits) && !TITLE.some(fits);
}
