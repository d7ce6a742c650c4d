/** What a page may tell the service worker to do, and which files are kept together, each group whole once its page asks for it. */

/** `title`: kept at the first visit. `game`: with the first decision. `teach`: once the teacher's page is opened. */
export type Group = 'title' | 'game' | 'teach';

export type Order =
  /** Takes over. */
  | { readonly type: 'SKIP_WAITING' }
  /** Answered by whether the page with this script (its address) is of the worker's own edition. */
  | { readonly type: 'KNOWS'; readonly script: string }
  /** Answered by `true` once all of the group is kept and checked. */
  | { readonly type: 'KEEP'; readonly group: Exclude<Group, 'title'> };

const TEACH = /(^|\/)teach[./]/;
/** What the title itself is set in, and what its windows and the first steps of any weekend say. */
const TITLE = [
  /\/(atkinson-hyperlegible-next|league-gothic|newsreader)-[\w-]{8}\.woff2$/,
  /\/(class|dialogs|names|panels|steps)\.[a-z]{2}-[\w-]{8}\.js$/,
];
/** The title can be played without these: the stage, practice, the words of later chapters, the sounds. */
const GAME = [/\/(phaser|stage|practising|PracticeRoom)-/, /\.[a-z]{2}-[\w-]{8}\.js$/, /\.mp3$/];
/** The fonts of documents and of reading, which both pages want. */
const FONT = /\.woff2$/;

/** Whether every file of a group is kept. */
export function isWhole(group: Group, files: readonly string[], kept: ReadonlySet<string>): boolean {
  return files.every((url) => kept.has(url) || !groupsOf(url).includes(group));
}

/** The groups that a file belongs to; a font that is not the title's belongs to two. */
export function groupsOf(url: string): readonly Group[] {
  const fits = (pattern: RegExp) => pattern.test(url);
  if (TEACH.test(url)) return ['teach'];
  if (TITLE.some(fits)) return ['title'];
  if (GAME.some(fits)) return ['game'];
  return FONT.test(url) ? ['game', 'teach'] : ['title'];
}
