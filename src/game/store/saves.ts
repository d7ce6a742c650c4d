/** The saved weekends on the shelf: written, read, listed and removed. */
import type { Shelf, Written } from '../../parts/browser/shelf.ts';
import { type Read, readOpenable } from '../../record/saves.ts';
import type { Weekend } from '../../rules/weekend.ts';

const PREFIX = 'back-channel/save/';

export function writeSave(shelf: Shelf, id: string, text: string): Written {
  return shelf.write(PREFIX + id, text);
}

/** The text of a save as it was written, for export, also where it cannot be read. */
export function rawSave(shelf: Shelf, id: string): string | undefined {
  return shelf.read(PREFIX + id);
}

export function removeSave(shelf: Shelf, id: string): void {
  shelf.remove(PREFIX + id);
}

/** Every save on the shelf, in the order of their numbers; what cannot be read comes last, with its problem. */
export function listSaves(shelf: Shelf, weekend: Weekend): readonly (Read & { readonly id: string })[] {
  const order = (read: Read) => ('file' in read ? read.file.number : Number.POSITIVE_INFINITY);
  return shelf
    .keys(PREFIX)
    .map((key) => ({ id: key.slice(PREFIX.length), ...readOpenable(weekend, shelf.read(key) ?? '') }))
    .sort((a, b) => order(a) - order(b) || a.id.localeCompare(b.id));
}
