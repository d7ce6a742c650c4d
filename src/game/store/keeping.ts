/** The saved weekends: listed, opened, imported, exported, gone to by an address. */
import { anew, fileOfWeekend, type OpenWeekend, opened } from '../../record/open-weekend.ts';
import type { SaveSummary } from '../../record/format.ts';
import { readSave, type SaveTexts, textsIn } from '../../record/save-text.ts';
import { placeOf, stepWithId } from '../../rules/lookup.ts';
import { isOpen } from '../../rules/steps.ts';
import type { StepId, Weekend } from '../../rules/weekend.ts';
import { bring, bringReached, hasMissing, withChapters, withWeekend } from './coming.ts';
import { type Desk, entryOf, listed, nextNumber } from './desk.ts';
import { enter, makeMove } from './playing.ts';
import { fileOfSave, rawSave, textsOf, writeSave } from './saves.ts';
import { AWAY, otherwise } from './session.ts';

/** Lists the saves anew. Where the player stands in one is told in the words of its chapter, and a pupil's name in those of a class, which come when nobody waits for them. */
export function refresh(desk: Desk): void {
  const saves = listed(desk);
  desk.store.setState({ saves, today: desk.today?.() });
  for (const { summary } of saves) if (summary) bringPlace(desk, summary).catch(() => undefined);
}

/** Brings the weekend of a save up to where the player stands in it. */
async function bringPlace(desk: Desk, { weekend: id, at, class: inClass }: SaveSummary): Promise<void> {
  await bring(desk, id);
  const weekend = desk.store.getState().weekends.get(id)?.weekend;
  if (weekend) await bringReached(desk, { weekend, inClass, state: { at, reached: at } });
}

/** Opens a save; nothing is written by that. */
export function resume(desk: Desk, id: string): void {
  openTexts(desk, textsOf(desk.shelf, id), 'save', (read) => {
    const how = otherwise(read);
    withChapters(desk, read, () => enter(desk, { ...read, id }, [], how ? { notice: `opened-${how}` } : {}));
  });
}

/** How a file begins that holds more than one weekend: all of a device, or its record of practice alone. */
const MORE = /^\s*\{\s*("practice"|"format":\s*4,\s*"weekends")/;

/** Takes a file in among the saves, and says whether it could be kept. */
export function importSave(desk: Desk, source: string): void {
  const takeIn = (texts: SaveTexts) => importTexts(desk, texts);
  if (!MORE.test(source)) return takeIn(textsIn(source));
  import('./practice/kept.ts').then(
    ({ takeInAll }) => takeInAll(desk, source, takeIn),
    () => desk.store.setState({ notice: 'practice-lost' }),
  );
}

function importTexts(desk: Desk, texts: SaveTexts): void {
  openTexts(desk, texts, 'import', (read) => {
    const taken = desk.store.getState().saves.some(({ id }) => id === read.id);
    // Written anew, so that nothing of the file is kept but what this game can open.
    const fresh = taken ? anew(read, desk.newId(), nextNumber(desk)) : anew(read, read.id, read.number);
    const { written } = writeSave(desk.shelf, fresh, desk.edition);
    const how = otherwise(read);
    const imported = how ? (`imported-${how}` as const) : 'imported';
    desk.store.setState({ notice: written === 'works' ? imported : `import-${written}` });
    refresh(desk);
  });
}

/**
 * Goes on from a save that is kept elsewhere, under its own id. Where this device holds the same weekend further on, it
 * goes on from there.
 */
export function adopt(desk: Desk, source: string): void {
  openTexts(desk, textsIn(source), 'save', (read) => {
    const here = opened(read.weekend, textsOf(desk.shelf, read.id));
    if (!('state' in here) || isFurther(read, here))
      writeSave(desk.shelf, anew(read, read.id, read.number), desk.edition);
    resume(desk, read.id);
  });
}

/** Whether one has come further than another of the same weekend: by its steps, then by what lies locked. */
function isFurther({ weekend, state }: OpenWeekend, { state: other }: OpenWeekend): boolean {
  const steps = placeOf(weekend, state.reached) - placeOf(weekend, other.reached);
  return steps === 0 ? state.locked.length > other.locked.length : steps > 0;
}

/** The text of a save for a file; of the open weekend where no id is given. */
export function exportSave({ store, shelf, edition }: Desk, id?: string): string | undefined {
  if (id !== undefined) return fileOfSave(shelf, id);
  const { open } = store.getState();
  return open && fileOfWeekend(open, edition);
}

/** Brings the weekend of this tab as far as it was played, so that an address can lead into it. */
export async function bringOwn(desk: Desk): Promise<void> {
  const { own } = desk.store.getState();
  const id = own === undefined ? undefined : weekendOf(desk, own);
  if (own === undefined || id === undefined) return;
  await bring(desk, id);
  const weekend = cameFor(desk, own);
  const read = weekend && opened(weekend, textsOf(desk.shelf, own));
  if (read && 'state' in read) await bringReached(desk, read);
}

/**
 * Goes to a step of the weekend in play or, from the title, of the one that this tab has played: whoever comes from elsewhere
 * is not led into somebody's weekend. False, and nothing changes, where it has no such step or that has not been reached.
 */
export function goTo(desk: Desk, to: StepId): boolean {
  const { room, own, open } = desk.store.getState();
  if (room === 'step' && open) {
    return stepWithId(open.weekend, to) !== undefined && makeMove(desk, { type: 'turn', to });
  }
  if (own === undefined) return false;
  const weekend = cameFor(desk, own);
  if (!weekend) {
    // Why a save does not open is said; a weekend that is still on the line opens nothing behind anybody's back.
    if (weekendOf(desk, own) === undefined) resume(desk, own);
    return false;
  }
  const target = stepWithId(weekend, to);
  const read = opened(weekend, textsOf(desk.shelf, own));
  if (!target || ('state' in read && !isOpen(weekend, read.state, target))) return false;
  if ('state' in read && hasMissing(desk, read)) return false;
  // Where it does not open, that is said.
  resume(desk, own);
  return makeMove(desk, { type: 'turn', to });
}

/** To what is handed in of the weekend in play or, by its address, of the one that this tab has played. False where no class plays that. */
export function handIn(desk: Desk): boolean {
  const { getState: get, setState: set } = desk.store;
  const { open, own, saves } = get();
  if (!open && saves.find(({ id }) => id === own)?.summary?.class && own !== undefined) resume(desk, own);
  if (!get().open?.inClass) return false;
  set({ ...AWAY, room: 'hand-in' });
  return true;
}

/** Opens the texts of a save in the weekend that they say they are of, once it is there. */
function openTexts(
  desk: Desk,
  texts: SaveTexts,
  whose: 'save' | 'import',
  goOn: (read: OpenWeekend) => void,
): void {
  const { setState: set } = desk.store;
  const told = readSave(texts.save);
  if ('problem' in told) return set({ notice: `${whose}-${told.problem}` });
  if (!entryOf(desk, told.weekend)) return set({ notice: `${whose}-foreign` });
  withWeekend(desk, told.weekend, (weekend) => {
    const read = opened(weekend, texts);
    if ('problem' in read) set({ notice: `${whose}-${read.problem}` });
    else goOn(read);
  });
}

/** The id of the weekend that a save says it is of. */
function weekendOf({ shelf }: Desk, id: string): string | undefined {
  const told = readSave(rawSave(shelf, id) ?? '');
  return 'problem' in told ? undefined : told.weekend;
}

/** The weekend that a save is of, where it has come. */
function cameFor(desk: Desk, id: string): Weekend | undefined {
  const weekend = weekendOf(desk, id);
  return weekend === undefined ? undefined : desk.store.getState().weekends.get(weekend)?.weekend;
}
