/** Puts a newer edition of the built game in the place of an older one, as a host does: what has changed has other names, and what was there before is gone. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { integrityOf } from '../../scripts/build/later.ts';

const SCRIPT = /^(.+)-([\w-]{8})\.js$/;
const TEXT = /\.(html|js)$/;

/** Renames every script, as if each had changed, and writes the names and hashes anew wherever they stand. */
export function publishNewer(folder: string): void {
  const texts = (): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file));
  const rewrite = (change: (text: string, file: string) => string): void => {
    for (const file of texts()) {
      const where = path.join(folder, file);
      writeFileSync(where, change(readFileSync(where, 'utf8'), file));
    }
  };
  const hashes = (): ReadonlyMap<string, string> =>
    new Map(texts().map((file) => [file, integrityOf(readFileSync(path.join(folder, file)))]));

  const names = new Map(
    texts().flatMap((file) => {
      const [own, name, hash = ''] = SCRIPT.exec(path.basename(file)) ?? [];
      return own === undefined ? [] : [[own, `${name}-${hash.slice(4)}${hash.slice(0, 4)}.js`] as const];
    }),
  );
  let before = hashes();
  rewrite((text, file) => {
    const marked = file.endsWith('.html') ? text.replace('<html', '<html data-edition="2"') : text;
    return marked.replaceAll(/[\w.-]+-[\w-]{8}\.js/g, (name) => names.get(name) ?? name);
  });
  // A file has the hashes of others in it: their change is its own, until nothing changes any more.
  for (let changed = true; changed; ) {
    const after = hashes();
    const renewed = new Map(
      [...before].flatMap(([file, hash]) => [[hash, after.get(file) ?? hash]] as const),
    );
    changed = [...renewed].some(([old, now]) => old !== now);
    before = after;
    rewrite((text) => text.replaceAll(/sha256-[\w+/]{43}=/g, (hash) => renewed.get(hash) ?? hash));
  }
  for (const file of texts()) {
    const now = names.get(path.basename(file));
    if (now !== undefined) renameSync(path.join(folder, file), path.join(folder, path.dirname(file), now));
  }
}
