/** The weekend in play: entered, moved on, kept, and followed where another tab has taken it. */
import type { InClass } from '../../record/class.ts';
import type { Entry } from '../../record/journal.ts';
import { after, anew, begun, caughtUpWith, type OpenWeekend, opened } from '../../record/open-weekend.ts';
import type { Happened, Move } from '../../rules/state.ts';
import { step } from '../../rules/step.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { hasMissing, withChapters } from './coming.ts';
import { type Desk, nextNumber } from './desk.ts';
import { putAside, rawSave, setCurrent, textsOf, writeSave } from './saves.ts';
import { NOTHING_OPEN, type Session } from './session.ts';

/** What is in play from now on, and what has brought it there. */
export function enter(
  { store, shelf }: Desk,
  open: OpenWeekend,
  happened: readonly Happened[],
  news: Partial<Session> = {},
): void {
  setCurrent(shelf, open.id);
  store.setState(({ revision }) => ({
    open,
    last: open.id,
    room: 'step',
    happened,
    revision: revision + 1,
    hand: undefined,
    coming: undefined,
    ...news,
  }));
}

/** Begins a weekend; that it cannot be kept is told, whatever was told before. */
export function begin(desk: Desk, weekend: Weekend, inClass?: InClass): void {
  keep(desk, begun(weekend, desk.newId(), nextNumber(desk), inClass), [], true);
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
    const played = after(open, timed(desk, open, made), result.state);
    const files = result.happened.some(({ type }) => type === 'filed');
    keep(desk, files ? { ...played, filedOn: desk.today?.() } : played, result.happened);
  }
  return true;
}

/** A move as it is kept: with its minute in a class, and nowhere else. */
function timed({ minute }: Desk, { inClass }: OpenWeekend, made: Move): Entry {
  return inClass && minute ? { ...made, at: minute() } : made;
}

/** Keeps that the verdict is opened without the class's word. */
export function openEarly(desk: Desk): void {
  const open = catchUp(desk);
  if (open?.inClass) keep(desk, { ...open, inClass: { ...open.inClass, openedEarly: true } }, []);
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
  if (!open || text === undefined || text === open.kept) return open;
  const read =
    caughtUpWith(open, textsOf(shelf, open.id, open.journal.parts.length)) ??
    opened(open.weekend, textsOf(shelf, open.id));
  if ('problem' in read) {
    set({ ...NOTHING_OPEN, notice: `save-${read.problem}`, toldOfTabs: true });
    return undefined;
  }
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

/** Writes what is in play; that it cannot be kept is told once, and where a weekend begins. */
function keep(desk: Desk, played: OpenWeekend, happened: readonly Happened[], begins = false): void {
  const { open, written } = writeSave(desk.shelf, withAside(desk, played), desk.edition);
  const tells = written !== 'works' && (begins || desk.store.getState().storage === 'works');
  enter(desk, open, happened, { storage: written, ...(tells ? { notice: `storage-${written}` } : {}) });
}

/** What could not be read whole is put aside before it is written over; where there is no room, play goes on beside it. */
function withAside(desk: Desk, open: OpenWeekend): OpenWeekend {
  if (open.aside === undefined) return open;
  if (putAside(desk.shelf, open, desk.newId())) return { ...open, aside: undefined };
  return anew(open, desk.newId(), nextNumber(desk));
}
