/** What a Firefox has saved, for a driver that is not told: an extended support release up to 140 has no word for a download. */
import { appendFileSync, mkdirSync, rmSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * Has the Firefox of this profile save into a folder of its own, and tells of each file that has come there by its name; then the file is
 * taken away, so that the next one of that name has it again.
 * @param {string} profile
 * @param {(name: string) => void} tell
 */
export function watchSaved(profile, tell) {
  const folder = path.join(profile, 'saved');
  mkdirSync(folder, { recursive: true });
  const settings = { 'browser.download.folderList': 2, 'browser.download.dir': folder };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  appendFileSync(path.join(profile, 'user.js'), `\n${lines.join('\n')}\n`);
  watch(folder, (_, name) => {
    // Until it is whole it lies there by another name, beside an empty one that keeps its place.
    if (name === null || name.endsWith('.part')) return;
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.size) return;
    rmSync(file);
    tell(name);
  });
}

/**
 * Which pages stand open: each message of the browser's is shown to it, and it gives back the one that was opened last.
 * @returns {(message: string) => string | undefined}
 */
export function openPages() {
  /** @type {Set<string>} */
  const open = new Set();
  return (message) => {
    const { method, params } = JSON.parse(message);
    if (method === 'browsingContext.contextCreated' && params.parent === null) open.add(params.context);
    if (method === 'browsingContext.contextDestroyed') open.delete(params.context);
    return [...open].at(-1);
  };
}
