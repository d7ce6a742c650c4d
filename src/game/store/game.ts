/** The one store: the weekend in play, what the hand holds, the settings and the saves. It decides; everybody else listens. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { step } from '../../rules/step.ts';
import type { Happened, Move } from '../../rules/state.ts';
import { stepWithId } from '../../rules/lookup.ts';
import { isOpen } from '../../rules/steps.ts';
import type { StepId, Weekend } from '../../rules/weekend.ts';
import {
  after,
  anew,
  begun,
  caughtUpWith,
  fileOfWeekend,
  type OpenWeekend,
  opened,
} from '../../record/open-weekend.ts';
import { textsIn } from '../../record/save-text.ts';
import { fileOfSave, listSaves, putAside, rawSave, removeSave, textsOf, writeSave } from './saves.ts';
import type { Situation } from '../../present/situation.ts';
import type { Hand } from '../../present/hand.ts';
import type { RoomId } from '../../present/screen.ts';
import { readSettings, type Settings, writeSettings } from '../../parts/browser/settings.ts';
import type { Shelf, Written } from '../../parts/browser/shelf.ts';

/** Something to be told once; `notice.<id>` in the words. */
export const NOTICES = [
  'storage-refused',
  'storage-full',
  'opened-edition',
  'opened-snapshot',
  'two-tabs',
  'removed-elsewhere',
  'imported',
  'imported-snapshot',
  'cleared',
  'import-full',
  'import-refused',
  'import-damaged',
  'import-newer',
  'import-foreign',
  'import-unreadable',
  'save-damaged',
  'save-newer',
  'save-foreign',
  'dialog-failed',
] as const;
export type Notice = (typeof NOTICES)[number];

/** What is open and what the hand holds, with everything else that belongs to the moment. */
export interface Session extends Situation {
  /** The room of the page that the player is in. */
  readonly room: RoomId;
  readonly settings: Settings;
  readonly storage: Written;
  readonly notice: Notice | undefined;
  /** What the last move brought about, and a number that rises with each, so that listeners tell one from the next. */
  readonly happened: readonly Happened[];
  readonly revision: number;
}

export interface Game {
  readonly weekend: Weekend;
  readonly edition: string;
  readonly store: StoreApi<Session>;
  /**
   * Makes a move in the open weekend and saves it; a refused move changes nothing. Either way the hand is empty
   * afterwards. Returns whether it was accepted.
   */
  readonly move: (move: Move) => boolean;
  readonly hold: (hand: Hand | undefined) => void;
  /** Keeps a sentence half typed. */
  readonly draft: (key: string, text: string) => void;
  /** A new weekend; the one that was open stays saved. */
  readonly start: () => void;
  readonly resume: (id: string) => void;
  /**
   * Goes to a step of the weekend in play or, from the title, of the one last open on this device. False, and nothing
   * changes, where it has no such step or that has not been reached.
   */
  readonly goTo: (step: StepId) => boolean;
  /** Back to the title; nothing is lost. */
  readonly leave: () => void;
  readonly remove: (id: string) => void;
  /** The text of a save for a file; of the open weekend where no id is given. */
  readonly exportSave: (id?: string) => string | undefined;
  readonly importSave: (source: string) => void;
  readonly set: (settings: Partial<Settings>) => void;
  /** Says something once. */
  readonly tell: (notice: Notice) => void;
  /** The next player on this machine: nothing is open, every save stays. */
  readonly nextPlayer: () => void;
  /** Everything this game ever kept on this device. */
  readonly clear: () => void;
  readonly dismissNotice: () => void;
  /** Another tab wrote to the shelf, or removed something from it. */
  readonly changedElsewhere: () => void;
}

export interface GameOptions {
  readonly weekend: Weekend;
  readonly shelf: Shelf;
  /** An id no other save has: lower-case letters, digits and dashes. */
  readonly newId: () => string;
  /** The game's edition, version and build: written into every save. */
  readonly edition: string;
}

const CURRENT = 'back-channel/current';
const PREFIX = 'back-channel/';
const NOTHING_OPEN = {
  open: undefined,
  last: undefined,
  room: 'title',
  hand: undefined,
  happened: [],
} as const;

/** Creates the store over a shelf, with the weekend that was last open laid ready. */
export function createGame({ weekend, shelf, newId, edition }: GameOptions): Game {
  const listed = () => listSaves(shelf, (id) => id === weekend.id);
  const store = createStore<Session>(() => ({
    room: 'title',
    open: undefined,
    last: lastOpen(shelf),
    saves: listed(),
    hand: undefined,
    settings: readSettings(shelf),
    storage: 'works',
    notice: undefined,
    happened: [],
    revision: 0,
  }));
  const { getState: get, setState: set } = store;
  const refresh = (): void => set({ saves: listed() });
  const nextNumber = (): number => 1 + Math.max(0, ...get().saves.map(({ summary }) => summary?.number ?? 0));

  /** What is in play from now on, and what has brought it there. */
  const enter = (open: OpenWeekend, happened: readonly Happened[], news: Partial<Session> = {}): void => {
    // Reading is quick, and hardly a move needs more.
    if (shelf.read(CURRENT) !== open.id) shelf.write(CURRENT, open.id);
    set(({ revision }) => ({
      open,
      last: open.id,
      room: 'step',
      happened,
      revision: revision + 1,
      hand: undefined,
      ...news,
    }));
  };

  /** Writes what is in play; that it cannot be kept is told once, and where a weekend begins. */
  const keep = (played: OpenWeekend, happened: readonly Happened[], begins = false): void => {
    const { open, written } = writeSave(shelf, weekend, withAside(played), edition);
    const tells = written !== 'works' && (begins || get().storage === 'works');
    enter(open, happened, { storage: written, ...(tells ? { notice: `storage-${written}` } : {}) });
  };

  /** What could not be read whole is put aside before it is written over; where there is no room, play goes on beside it. */
  const withAside = (open: OpenWeekend): OpenWeekend => {
    if (open.aside === undefined) return open;
    if (putAside(shelf, open, newId())) return { ...open, aside: undefined };
    return anew(weekend, open, newId(), nextNumber());
  };

  const resume = (id: string): void => {
    const read = opened(weekend, textsOf(shelf, id));
    if ('problem' in read) return set({ notice: `save-${read.problem}` });
    enter({ ...read, id }, [], openedAs(weekend, read));
  };

  let toldOfTabs = false;
  /** Goes on from where another tab has taken the open weekend: the last move made counts, and none is lost. */
  const catchUp = (): OpenWeekend | undefined => {
    const { open } = get();
    const text = open && rawSave(shelf, open.id);
    if (!open || text === undefined || text === open.kept) return open;
    const read =
      caughtUpWith(weekend, open, textsOf(shelf, open.id, open.journal.parts.length)) ??
      opened(weekend, textsOf(shelf, open.id));
    if ('problem' in read) set({ ...NOTHING_OPEN, notice: `save-${read.problem}` });
    else {
      const tells: Partial<Session> = toldOfTabs ? {} : { notice: 'two-tabs' };
      set({ open: { ...read, id: open.id }, hand: undefined, happened: [], ...tells });
    }
    toldOfTabs = true;
    return get().open;
  };

  const move = (made: Move): boolean => {
    const open = catchUp();
    if (!open) return false;
    const result = step(weekend, open.state, made);
    const idle = 'refused' in result || result.state === open.state;
    if (idle && get().hand) set({ hand: undefined });
    if ('refused' in result) return false;
    if (idle) return true;
    keep(after(open, made, result.state), result.happened);
    return true;
  };

  return {
    weekend,
    edition,
    store,
    move,
    hold: (hand) => set({ hand }),
    draft(key, text) {
      const open = catchUp();
      if (open) keep({ ...open, drafts: { ...open.drafts, [key]: text } }, []);
    },
    start() {
      keep(begun(weekend, newId(), nextNumber()), [], true);
      refresh();
    },
    resume,
    goTo(to) {
      const { room, last } = get();
      const target = stepWithId(weekend, to);
      if (!target || last === undefined) return false;
      if (room !== 'step') {
        const read = opened(weekend, textsOf(shelf, last));
        if ('state' in read && !isOpen(weekend, read.state, target)) return false;
        resume(last);
      }
      return move({ type: 'turn', to });
    },
    leave() {
      set({ room: 'title', hand: undefined, happened: [] });
      refresh();
    },
    remove(id) {
      removeSave(shelf, id);
      if (get().last === id) set({ open: undefined, last: undefined, room: 'title' });
      refresh();
    },
    exportSave(id) {
      const { open } = get();
      if (id === undefined) return open && fileOfWeekend(weekend, open, edition);
      return fileOfSave(shelf, id);
    },
    importSave(source) {
      const read = opened(weekend, textsIn(source));
      if ('problem' in read) return set({ notice: `import-${read.problem}` });
      const taken = get().saves.some((save) => save.id === read.id);
      // Written anew, so that nothing of the file is kept but what this game can open.
      const open = taken
        ? anew(weekend, read, newId(), nextNumber())
        : anew(weekend, read, read.id, read.number);
      const { written } = writeSave(shelf, weekend, open, edition);
      const imported = read.aside === undefined ? 'imported' : 'imported-snapshot';
      set({ notice: written === 'works' ? imported : `import-${written}` });
      refresh();
    },
    set(changes) {
      const settings = { ...get().settings, ...changes };
      writeSettings(shelf, settings);
      set({ settings });
    },
    nextPlayer() {
      shelf.remove(CURRENT);
      set(NOTHING_OPEN);
      refresh();
    },
    clear() {
      for (const key of shelf.keys(PREFIX)) shelf.remove(key);
      set({ ...NOTHING_OPEN, notice: 'cleared', settings: readSettings(shelf) });
      refresh();
    },
    tell: (notice) => set({ notice }),
    dismissNotice: () => set({ notice: undefined }),
    changedElsewhere() {
      const { open } = get();
      set({ settings: readSettings(shelf) });
      const gone = open !== undefined && rawSave(shelf, open.id) === undefined;
      if (gone) set({ ...NOTHING_OPEN, notice: 'removed-elsewhere' });
      else catchUp();
      if (get().room === 'title') refresh();
    },
  };
}

/** What is to be told of how a save opened; nothing where it is as it was left. */
function openedAs({ contentVersion }: Weekend, open: OpenWeekend): Partial<Session> {
  if (open.contentVersion !== contentVersion) return { notice: 'opened-edition' };
  return open.aside === undefined ? {} : { notice: 'opened-snapshot' };
}

/** The id of the weekend that was last open on this device, if it is still there. */
function lastOpen(shelf: Shelf): string | undefined {
  const id = shelf.read(CURRENT);
  return id !== undefined && rawSave(shelf, id) !== undefined ? id : undefined;
}
