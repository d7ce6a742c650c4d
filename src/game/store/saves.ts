/** The saved weekends on the shelf: written, read, listed, put aside and removed. */
import type { Shelf, Written } from '../../parts/browser/shelf.ts';
import type { SaveOnShelf } from '../../present/situation.ts';
import { type OpenWeekend, saveOf, withFullPart } from '../../record/open-weekend.ts';
import { fileOf, readSummary, type SaveTexts } from '../../record/save-text.ts';

/** Everything that this game keeps on a device begins so. */
const PREFIX = 'back-channel/';
/** The id of the weekend that was last open here. */
const CURRENT = 'back-channel/current';
const SAVES = 'back-channel/save/';
/** The full parts of a save's journal, by the save's id and their number. */
const PARTS = 'back-channel/journal/';
/** What could not be read whole, as it was before play went on from it. */
export const ASIDE = 'back-channel/aside/';

/** The record of practice. */
export const PRACTICE = 'back-channel/practice';

const partsOf = (id: string): string => `${PARTS}${id}/`;

/** The save's own text; its journal's full parts are others. */
export function rawSave(shelf: Shelf, id: string): string | undefined {
  return shelf.read(SAVES + id);
}

/** All texts of a save, with the full parts of its journal from some number on. */
export function textsOf(shelf: Shelf, id: string, from = 0): SaveTexts {
  const prefix = partsOf(id);
  const numbers = shelf
    .keys(prefix)
    .map((key) => Number(key.slice(prefix.length)))
    .filter((number) => number >= from)
    .sort((a, b) => a - b);
  const parts = numbers.map((number) => shelf.read(prefix + number) ?? '');
  return { save: rawSave(shelf, id) ?? '', parts };
}

/** One text of a save, or of what was put aside, for a file; also where it cannot be read. */
export function fileOfSave(shelf: Shelf, id: string): string | undefined {
  return rawSave(shelf, id) === undefined ? shelf.read(ASIDE + id) : fileOf(textsOf(shelf, id));
}

/** Whether all of a weekend in play still lies on the shelf. */
export function isWhole(shelf: Shelf, { id, journal }: OpenWeekend): boolean {
  return (
    rawSave(shelf, id) !== undefined &&
    journal.parts.every((_, number) => shelf.read(partsOf(id) + number) !== undefined)
  );
}

/** Writes what is new of a weekend: full parts of its journal first, so that the save never counts on what is not there. */
export function writeSave(
  shelf: Shelf,
  played: OpenWeekend,
  edition: string,
): { readonly open: OpenWeekend; readonly written: Written } {
  let open = played;
  for (let full = withFullPart(open); full; full = withFullPart(open)) {
    const key = partsOf(open.id) + full.number;
    if (shelf.write(key, full.text) !== 'works') {
      shelf.remove(key);
      break;
    }
    open = full.open;
  }
  const kept = saveOf(open, edition);
  return { open: { ...open, kept }, written: shelf.write(SAVES + open.id, kept) };
}

/** Puts a save aside as it was, under an id of its own; false where there is no room, and then it lies where it lay. */
export function putAside(shelf: Shelf, { id, aside = '' }: OpenWeekend, under: string): boolean {
  if (shelf.write(ASIDE + under, aside) !== 'works') {
    shelf.remove(ASIDE + under);
    return false;
  }
  for (const key of shelf.keys(partsOf(id))) shelf.remove(key);
  return true;
}

/** With this a save is written over before the player removes it: so another tab tells that from what somebody else has removed. */
const REMOVED = '';

/** Whether a change that another tab tells of is that the player has removed this weekend. */
export function isRemoval(change: Change, { id }: OpenWeekend): boolean {
  return change.key === SAVES + id && [change.oldValue, change.newValue].includes(REMOVED);
}

/** What a browser tells of a change on the shelf. */
export type Change = Pick<StorageEvent, 'key' | 'oldValue' | 'newValue'>;

export function removeSave(shelf: Shelf, id: string): void {
  if (rawSave(shelf, id) !== undefined) shelf.write(SAVES + id, REMOVED);
  for (const key of [SAVES + id, ASIDE + id, ...shelf.keys(partsOf(id))]) shelf.remove(key);
}

/**
 * Every save on the shelf, in the order of their numbers, then what cannot be read and what was put aside. Nothing is
 * replayed, and no journal read.
 * @param isOurs whether the game has a weekend of this id
 */
export function listSaves(shelf: Shelf, isOurs: (weekend: string) => boolean): readonly SaveOnShelf[] {
  const saves = idsOf(shelf, SAVES).map((id): SaveOnShelf => {
    const read = readSummary(rawSave(shelf, id) ?? '');
    if ('problem' in read) return { id, summary: undefined, problem: read.problem };
    return { id, summary: read, problem: isOurs(read.weekend) ? undefined : 'foreign' };
  });
  const aside = idsOf(shelf, ASIDE).map((id): SaveOnShelf => ({ id, summary: undefined, problem: 'aside' }));
  const order = ({ summary }: SaveOnShelf) => summary?.number ?? Number.POSITIVE_INFINITY;
  return [...saves.sort((a, b) => order(a) - order(b) || a.id.localeCompare(b.id)), ...aside];
}

function idsOf(shelf: Shelf, prefix: string): readonly string[] {
  return shelf.keys(prefix).map((key) => key.slice(prefix.length));
}

/** The id of the weekend that was last open on this device, or by this tab's own shelf in this tab, if it is still there. */
export function currentOf(shelf: Shelf, says = shelf): string | undefined {
  const id = says.read(CURRENT);
  return id !== undefined && rawSave(shelf, id) !== undefined ? id : undefined;
}

/** Remembers which weekend is open, on the device or in this tab; undefined: none. */
export function setCurrent(shelf: Shelf, id: string | undefined): void {
  if (id === undefined) shelf.remove(CURRENT);
  // Reading is quick, and hardly a move needs more.
  else if (shelf.read(CURRENT) !== id) shelf.write(CURRENT, id);
}

/** Removes everything that this game ever kept on this device. */
export function forgetAll(shelf: Shelf): void {
  for (const id of idsOf(shelf, SAVES)) removeSave(shelf, id);
  for (const key of shelf.keys(PREFIX)) shelf.remove(key);
}
