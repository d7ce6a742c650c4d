/** The one store: the weekend in play, what the hand holds, the settings and the saves. It decides; everybody else listens. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { step } from '../../rules/step.ts';
import type { Happened, Move } from '../../rules/state.ts';
import { stepWithId } from '../../rules/lookup.ts';
import { isOpen } from '../../rules/steps.ts';
import type { StepId, Weekend } from '../../rules/weekend.ts';
import type { Entry, LoadedWeekend } from '../../weekends/entry.ts';
import {
  after,
  anew,
  begun,
  caughtUpWith,
  fileOfWeekend,
  type OpenWeekend,
  opened,
} from '../../record/open-weekend.ts';
import { readSave, type SaveTexts, textsIn } from '../../record/save-text.ts';
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
  'weekend-lost',
  'dialog-failed',
] as const;
export type Notice = (typeof NOTICES)[number];

/** What is open and what the hand holds, with everything else that belongs to the moment. */
export interface Session extends Situation {
  /** The room of the page that the player is in. */
  readonly room: RoomId;
  /** The weekends of the library that have come, by their ids. */
  readonly weekends: ReadonlyMap<string, LoadedWeekend>;
  /** The id of the weekend that somebody waits for. */
  readonly coming: string | undefined;
  readonly settings: Settings;
  readonly storage: Written;
  readonly notice: Notice | undefined;
  /** What the last move brought about, and a number that rises with each, so that listeners tell one from the next. */
  readonly happened: readonly Happened[];
  readonly revision: number;
}

export interface Game {
  /** The weekends that can be played. */
  readonly library: readonly Entry[];
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
  /** Asks for a weekend of the library before anybody waits for it. */
  readonly bring: (weekend: string) => Promise<void>;
  /** Asks for the weekend of what was last open on this device, so that an address can lead into it. */
  readonly bringLast: () => Promise<void>;
  /** Begins a weekend of the library; the one that was open stays saved. */
  readonly start: (weekend: string) => void;
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
  readonly library: readonly Entry[];
  /** Those of the library that have come already. */
  readonly weekends?: readonly LoadedWeekend[];
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
  coming: undefined,
  room: 'title',
  hand: undefined,
  happened: [],
} as const;

/** Creates the store over a shelf, with the weekend that was last open laid ready. */
export function createGame({ library, weekends = [], shelf, newId, edition }: GameOptions): Game {
  const entryOf = (weekend: string) => library.find(({ id }) => id === weekend);
  const listed = () => listSaves(shelf, (weekend) => entryOf(weekend) !== undefined);
  const store = createStore<Session>(() => ({
    room: 'title',
    open: undefined,
    last: lastOpen(shelf),
    weekends: new Map(weekends.map((each) => [each.weekend.id, each])),
    coming: undefined,
    saves: listed(),
    hand: undefined,
    settings: readSettings(shelf),
    storage: 'works',
    notice: undefined,
    happened: [],
    revision: 0,
  }));
  const { getState: get, setState: set } = store;
  const bring = async (id: string): Promise<void> => {
    const entry = entryOf(id);
    if (!entry || get().weekends.has(id)) return;
    const came = await entry.load();
    if (get().weekends.has(id)) return;
    set((session) => ({ weekends: new Map([...session.weekends, [id, came]]) }));
  };

  /** Goes on with a weekend of the library: at once where it has come, else when it does, if it is still wanted then. */
  const withWeekend = (id: string, goOn: (weekend: Weekend) => void): void => {
    const there = get().weekends.get(id);
    if (there) return goOn(there.weekend);
    set({ coming: id });
    const settle = (notice?: Notice) => {
      if (get().coming !== id) return;
      set({ coming: undefined, ...(notice ? { notice } : {}) });
      if (!notice) withWeekend(id, goOn);
    };
    bring(id).then(
      () => settle(),
      () => settle('weekend-lost'),
    );
  };

  /** Where the player stands in a save is told in the words of its weekend, which comes when nobody waits for it. */
  const refresh = (): void => {
    set({ saves: listed() });
    for (const { summary } of get().saves) if (summary) bring(summary.weekend).catch(() => undefined);
  };
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
      coming: undefined,
      ...news,
    }));
  };

  /** Writes what is in play; that it cannot be kept is told once, and where a weekend begins. */
  const keep = (played: OpenWeekend, happened: readonly Happened[], begins = false): void => {
    const { open, written } = writeSave(shelf, withAside(played), edition);
    const tells = written !== 'works' && (begins || get().storage === 'works');
    enter(open, happened, { storage: written, ...(tells ? { notice: `storage-${written}` } : {}) });
  };

  /** What could not be read whole is put aside before it is written over; where there is no room, play goes on beside it. */
  const withAside = (open: OpenWeekend): OpenWeekend => {
    if (open.aside === undefined) return open;
    if (putAside(shelf, open, newId())) return { ...open, aside: undefined };
    return anew(open, newId(), nextNumber());
  };

  /** Opens the texts of a save in the weekend that they say they are of, once it is there. */
  const openTexts = (texts: SaveTexts, whose: 'save' | 'import', goOn: (read: OpenWeekend) => void): void => {
    const told = readSave(texts.save);
    if ('problem' in told) return set({ notice: `${whose}-${told.problem}` });
    if (!entryOf(told.weekend)) return set({ notice: `${whose}-foreign` });
    withWeekend(told.weekend, (weekend) => {
      const read = opened(weekend, texts);
      if ('problem' in read) set({ notice: `${whose}-${read.problem}` });
      else goOn(read);
    });
  };

  const resume = (id: string): void =>
    openTexts(textsOf(shelf, id), 'save', (read) => enter({ ...read, id }, [], openedAs(read)));

  /** The weekend that a save is of, where it has come. */
  const cameFor = (id: string): Weekend | undefined => {
    const told = readSave(rawSave(shelf, id) ?? '');
    return 'problem' in told ? undefined : get().weekends.get(told.weekend)?.weekend;
  };

  let toldOfTabs = false;
  /** Goes on from where another tab has taken the open weekend: the last move made counts, and none is lost. */
  const catchUp = (): OpenWeekend | undefined => {
    const { open } = get();
    const text = open && rawSave(shelf, open.id);
    if (!open || text === undefined || text === open.kept) return open;
    const read =
      caughtUpWith(open, textsOf(shelf, open.id, open.journal.parts.length)) ??
      opened(open.weekend, textsOf(shelf, open.id));
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
    const result = step(open.weekend, open.state, made);
    const idle = 'refused' in result || result.state === open.state;
    if (idle && get().hand) set({ hand: undefined });
    if ('refused' in result) return false;
    if (idle) return true;
    keep(after(open, made, result.state), result.happened);
    return true;
  };

  refresh();
  return {
    library,
    edition,
    store,
    move,
    hold: (hand) => set({ hand }),
    draft(key, text) {
      const open = catchUp();
      if (open) keep({ ...open, drafts: { ...open.drafts, [key]: text } }, []);
    },
    bring,
    async bringLast() {
      const { last } = get();
      const told = readSave((last !== undefined && rawSave(shelf, last)) || '');
      if ('weekend' in told) await bring(told.weekend);
    },
    start: (id) =>
      withWeekend(id, (weekend) => {
        keep(begun(weekend, newId(), nextNumber()), [], true);
        refresh();
      }),
    resume,
    goTo(to) {
      const { room, last, open } = get();
      if (last === undefined) return false;
      const weekend = room === 'step' ? open?.weekend : cameFor(last);
      const target = weekend && stepWithId(weekend, to);
      if (weekend && !target) return false;
      if (room !== 'step') {
        const read = weekend && opened(weekend, textsOf(shelf, last));
        if (target && read && 'state' in read && !isOpen(weekend, read.state, target)) return false;
        // Where it does not open, that is said.
        resume(last);
      }
      return move({ type: 'turn', to });
    },
    leave() {
      set({ room: 'title', hand: undefined, happened: [], coming: undefined });
      refresh();
    },
    remove(id) {
      removeSave(shelf, id);
      if (get().last === id) set({ open: undefined, last: undefined, room: 'title' });
      refresh();
    },
    exportSave(id) {
      const { open } = get();
      if (id === undefined) return open && fileOfWeekend(open, edition);
      return fileOfSave(shelf, id);
    },
    importSave: (source) =>
      openTexts(textsIn(source), 'import', (read) => {
        const taken = get().saves.some((save) => save.id === read.id);
        // Written anew, so that nothing of the file is kept but what this game can open.
        const fresh = taken ? anew(read, newId(), nextNumber()) : anew(read, read.id, read.number);
        const { written } = writeSave(shelf, fresh, edition);
        const imported = read.aside === undefined ? 'imported' : 'imported-snapshot';
        set({ notice: written === 'works' ? imported : `import-${written}` });
        refresh();
      }),
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
function openedAs(open: OpenWeekend): Partial<Session> {
  if (open.contentVersion !== open.weekend.contentVersion) return { notice: 'opened-edition' };
  return open.aside === undefined ? {} : { notice: 'opened-snapshot' };
}

/** The id of the weekend that was last open on this device, if it is still there. */
function lastOpen(shelf: Shelf): string | undefined {
  const id = shelf.read(CURRENT);
  return id !== undefined && rawSave(shelf, id) !== undefined ? id : undefined;
}
