/** The weekend in play: entered, moved on, kept, and followed where another tab has taken it. */
import { writeSettings } from '../../parts/browser/settings.ts';
import { type InClass, MOST_SITTINGS, type Sitting } from '../../record/class.ts';
import type { Entry } from '../../record/journal.ts';
import { after, anew, begun, caughtUpWith, type OpenWeekend, opened } from '../../record/open-weekend.ts';
import type { Happened, Move } from '../../rules/state.ts';
import { step } from '../../rules/step.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { hasMissing, withChapters } from './coming.ts';
import { type Desk, listed, nextNumber } from './desk.ts';
import { isWhole, putAside, rawSave, setCurrent, textsOf, writeSave } from './saves.ts';
import type { Notice, Session } from './session.ts';

/** What is in play from now on, and what has brought it there. */
export function enter(
  desk: Desk,
  open: OpenWeekend,
  happened: readonly Happened[],
  news: Partial<Session> = {},
): void {
  desk.store.setState(({ revision }) => ({
    ...openedHere(desk, open),
    room: 'step',
    happened,
    revision: revision + 1,
    hand: undefined,
    coming: undefined,
    ...news,
  }));
}

/** Remembers what is open, on the device and in this tab. */
function openedHere({ shelf, tab }: Desk, open: OpenWeekend): Partial<Session> {
  setCurrent(shelf, open.id);
  if (tab) setCurrent(tab, open.id);
  return { open, last: open.id, own: open.id };
}

/** Begins a weekend; that it cannot be kept is told, whatever was told before. */
export function begin(desk: Desk, weekend: Weekend, inClass?: InClass): void {
  const open = begun(weekend, desk.newId(), nextNumber(desk), inClass);
  keep(desk, { ...open, minute: desk.minute?.() }, [], true);
}

/**
 * Makes a move in the open weekend and keeps it. Returns whether it was accepted; into a chapter that is still on the line
 * it is made when that has come, if nothing else was done meanwhile.
 */
export function makeMove(desk: Desk, made: Move): boolean {
  const { getState: get, setState: set } = desk.store;
  const open = catchUp(desk);
  if (!open) return false;
  const result = step(open.weekend, open.state, made);
  const idle = 'refused' in result || result.state === open.state;
  if (idle && get().hand) set({ hand: undefined });
  if ('refused' in result) return false;
  if (hasMissing(desk, { ...open, state: result.state })) {
    withChapters(desk, { ...open, state: result.state }, () => makeMove(desk, made));
    return true;
  }
  if (!idle) {
    const minute = desk.minute?.();
    const played = { ...after(open, timed(minute, open, made), result.state), minute };
    const files = result.happened.some(({ type }) => type === 'filed');
    keep(desk, files ? { ...played, filedOn: desk.today?.() } : played, result.happened);
  }
  return true;
}

/** A move as it is kept: with its minute in a class, and nowhere else. */
function timed(minute: number | undefined, { inClass }: OpenWeekend, made: Move): Entry {
  return inClass && minute !== undefined ? { ...made, at: minute } : made;
}

/** Keeps that the verdict is opened without the class's word. */
export function openEarly(desk: Desk): void {
  const open = catchUp(desk);
  if (open?.inClass) keep(desk, { ...open, inClass: { ...open.inClass, openedEarly: true } }, []);
}

/** Keeps what was said in a sitting of the class's test. */
export function sit(desk: Desk, sitting: Sitting): void {
  const open = catchUp(desk);
  const { sittings = [] } = open?.inClass ?? {};
  if (!open?.inClass || sittings.length >= MOST_SITTINGS) return;
  keepInRoom(desk, { ...open, inClass: { ...open.inClass, sittings: [...sittings, sitting] } });
}

/** Keeps a sentence half typed. */
export function keepDraft(desk: Desk, key: string, text: string): void {
  const open = catchUp(desk);
  if (open) keep(desk, { ...open, drafts: { ...open.drafts, [key]: text } }, []);
}

/** Goes on from where another tab has taken the open weekend: the last move made counts, and none is lost. */
export function catchUp(desk: Desk): OpenWeekend | undefined {
  const { store, shelf } = desk;
  const { getState: get, setState: set } = store;
  const { open, toldOfTabs } = get();
  const text = open && rawSave(shelf, open.id);
  if (open && text === undefined) return unkept(open);
  if (!open || text === open.kept) return open;
  const read =
    caughtUpWith(open, textsOf(shelf, open.id, open.journal.parts.length)) ??
    opened(open.weekend, textsOf(shelf, open.id));
  if ('problem' in read) return goOnBeside(desk, open);
  const tells: Partial<Session> = toldOfTabs ? {} : { notice: 'two-tabs' };
  const now = { open: { ...read, id: open.id }, hand: undefined, happened: [], toldOfTabs: true, ...tells };
  if (!hasMissing(desk, read)) {
    set(now);
    return now.open;
  }
  // It has gone on into a chapter that this tab does not have: nothing of it can be shown before that has come.
  set({ room: 'title' });
  withChapters(desk, read, () => set({ ...now, room: 'step' }));
  return undefined;
}

/** A weekend in play of which the shelf has nothing any more: what is in memory is never given up for it, and is written whole with the next move. */
function unkept(open: OpenWeekend): OpenWeekend {
  return open.kept === '' ? open : { ...anew(open, open.id, open.number), aside: open.aside };
}

/** What has taken the place of the save is left as it is: the weekend goes on beside it, as one of its own. */
function goOnBeside(desk: Desk, open: OpenWeekend): OpenWeekend {
  const beside = { ...anew(open, desk.newId(), nextNumber(desk)), aside: open.aside };
  writeAgain(desk, beside, 'gone-beside');
  return desk.store.getState().open ?? beside;
}

/** Writes a weekend in play whole again where something has removed it, or a part of it, from the shelf; and the settings with it. */
export function writeWhatIsGone(desk: Desk): void {
  const { open, settings } = desk.store.getState();
  if (!open || open.kept === '' || isWhole(desk.shelf, open)) return;
  writeAgain(desk, unkept(open), 'written-again');
  writeSettings(desk.shelf, settings);
}

/** Writes what is in play without a move, and says so. */
function writeAgain(desk: Desk, played: OpenWeekend, notice: Notice): void {
  const { open, news } = written(desk, played);
  desk.store.setState({ ...openedHere(desk, open), notice, ...news });
}

/** Keeps what a player calls themselves, so that the title can say whose the weekend is. */
export function keepOwner(desk: Desk, owner: string): void {
  const open = catchUp(desk);
  if (!open) return;
  keepInRoom(desk, { ...open, owner: owner.trim() === '' ? undefined : owner });
}

/** Writes what is in play, whichever room the player is in. */
function keepInRoom(desk: Desk, played: OpenWeekend): void {
  const { open, news } = written(desk, played);
  desk.store.setState({ ...openedHere(desk, open), ...news });
}

/** Writes what is in play after a move. */
function keep(desk: Desk, played: OpenWeekend, happened: readonly Happened[], begins = false): void {
  const { open, news } = written(desk, played, begins);
  enter(desk, open, happened, news);
}

/** Writes what is in play; that it cannot be kept is told once, and where a weekend begins, which joins the others on the shelf. */
function written(
  desk: Desk,
  played: OpenWeekend,
  begins = false,
): { readonly open: OpenWeekend; readonly news: Partial<Session> } {
  const { open, written: storage } = writeSave(desk.shelf, withAside(desk, played), desk.edition);
  const tells = storage !== 'works' && (begins || desk.store.getState().storage === 'works');
  const news: Partial<Session> = {
    storage,
    ...(begins ? { saves: listed(desk) } : {}),
    ...(tells ? { notice: `storage-${storage}` } : {}),
  };
  return { open, news };
}

/** What could not be read whole is put aside before it is written over; where there is no room, play goes on beside it. */
function withAside(desk: Desk, open: OpenWeekend): OpenWeekend {
  if (open.aside === undefined) return open;
  if (putAside(desk.shelf, open, desk.newId())) return { ...open, aside: undefined };
  return anew(open, desk.newId(), nextNumber(desk));
}
