/** The record of practice on the shelf, and the one file in which it lies with the weekends. */
import { type Bundle, bundleIn, fileOfBundle } from '../../../record/bundle.ts';
import type { SaveTexts } from '../../../record/save-text.ts';
import { dayOf } from '../../../study/dates.ts';
import { logOf, readLog, textOfLog } from '../../../study/log-text.ts';
import { begunLog, type Day, type Log, merged, openedOn } from '../../../study/log.ts';
import { type Desk, entryOf } from '../desk.ts';
import { ASIDE, listSaves, PRACTICE, textsOf } from '../saves.ts';

/** The day by this device's clock. */
export function todayOf({ today }: Desk): Day {
  return dayOf(today?.() ?? '1970-01-01');
}

/** What the shelf holds, or a record that begins; what cannot be read is put aside as it was. */
export function readKept(desk: Desk): Log {
  const { shelf } = desk;
  const text = shelf.read(PRACTICE);
  const read = text === undefined ? undefined : readLog(text);
  if (read && 'entries' in read) return openedOn(read, todayOf(desk));
  if (text !== undefined) {
    shelf.write(ASIDE + desk.newId(), text);
    const saves = listSaves(shelf, (weekend) => entryOf(desk, weekend) !== undefined);
    desk.store.setState({ saves });
  }
  return begunLog(Number.parseInt(desk.newId(), 36) >>> 0);
}

/** Writes what is new of the record; that it cannot be kept is told once. */
export function keep({ shelf, store }: Desk, log: Log): void {
  const text = textOfLog(log);
  if (shelf.read(PRACTICE) === text) return;
  const storage = shelf.write(PRACTICE, text);
  if (storage !== 'works' && store.getState().storage === 'works')
    store.setState({ storage, notice: `storage-${storage}` });
}

/** Everything of this device as one file: every weekend that can be read, and the record of practice. */
export function fileOfAll(desk: Desk, log: Log): string {
  const saves = desk.store.getState().saves.filter(({ summary }) => summary !== undefined);
  return fileOfBundle(
    saves.map(({ id }) => textsOf(desk.shelf, id)),
    textOfLog(log),
  );
}

/** Takes in a file that holds more than one weekend. @param takeIn takes in one of its weekends */
export function takeInAll(desk: Desk, source: string, takeIn: (texts: SaveTexts) => void): void {
  const { weekends, practice }: Bundle = bundleIn(source);
  if (practice !== undefined) takeInRecord(desk, practice);
  for (const texts of weekends) takeIn(texts);
}

/** What is in the record of a file and not in this device's is added to it. */
function takeInRecord(desk: Desk, practice: unknown): void {
  const read = logOf(practice);
  if ('problem' in read) return desk.store.setState({ notice: `import-${read.problem}` });
  desk.store.setState({ notice: 'imported' });
  keep(desk, desk.shelf.read(PRACTICE) === undefined ? read : merged(readKept(desk), read));
  const { practice: open, room } = desk.store.getState();
  if (open && room === 'practice') open.go(open.address);
}
