/** Saves as released games wrote them, by format. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../fixtures/saves');

/** The text of one save of a format, as it lay on the shelf or in a file. */
export function savedText(format: number, name: string): string {
  return readFileSync(path.join(folder, `format-${format}`, `${name}.json`), 'utf8').trimEnd();
}

/** The names of all saves of a format. */
export function savedNames(format: number): readonly string[] {
  return readdirSync(path.join(folder, `format-${format}`))
    .map((name) => path.basename(name, '.json'))
    .sort();
}
