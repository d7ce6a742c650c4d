/** The one store: the weekend in play, what the hand holds, the settings and the saves. It decides; everybody else listens. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { begin, step } from '../rules/step.ts';
import type { Happened, Move, State } from '../rules/state.ts';
import type { Weekend } from '../rules/weekend.ts';
import {
  FORMAT,
  listSaves,
  openSave,
  rawSave,
  readOpenable,
  removeSave,
  type Problem,
  type SaveFile,
  writeSave,
} from './saves.ts';
import type { Hand } from './screen.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';
import type { Shelf, Written } from './shelf.ts';

/** The weekend in play and everything that is kept of it. */
export interface OpenWeekend {
  readonly id: string;
  readonly number: number;
  readonly base: State | undefined;
  readonly journal: readonly Move[];
  readonly state: State;
  readonly drafts: Readonly<Record<string, string>>;
}

export interface SaveSummary {
  readonly id: string;
  readonly number: number | undefined;
  readonly state: State | undefined;
  readonly problem: Problem | undefined;
}

/** Something to be told once; `notice.<id>` in the words. */
export type Notice =
  | 'storage-refused'
  | 'storage-full'
  | 'opened-snapshot'
  | 'imported'
  | 'cleared'
  | 'import-damaged'
  | 'import-newer'
  | 'import-foreign'
  | 'save-damaged'
  | 'save-newer'
  | 'save-foreign';

export interface Session {
  readonly room: 'title' | 'step';
  readonly open: OpenWeekend | undefined;
  /** The weekend that was last open on this device: what "continue" goes on with. */
  readonly last: string | undefined;
  readonly saves: readonly SaveSummary[];
  readonly hand: Hand | undefined;
  readonly settings: Settings;
  readonly storage: Written;
  readonly notice: Notice | undefined;
  /** What the last move brought about, and a number that rises with each, so that listeners tell one from the next. */
  readonly happened: readonly Happened[];
  readonly revision: number;
}

export interface Game {
  readonly weekend: Weekend;
  readonly store: StoreApi<Session>;
  /** Makes a move in the open weekend and saves it; a refused move changes nothing. Returns whether it was accepted. */
  readonly move: (move: Move) => boolean;
  readonly hold: (hand: Hand | undefined) => void;
  /** Keeps a sentence half typed. */
  readonly draft: (key: string, text: string) => void;
  /** A new weekend; the one that was open stays saved. */
  readonly start: () => void;
  readonly resume: (id: string) => void;
  /** Goes on with the weekend that was last open on this device, if there is one. */
  readonly resumeLast: () => void;
  /** Back to the title; nothing is lost. */
  readonly leave: () => void;
  readonly remove: (id: string) => void;
  /** The text of a save for a file; of the open weekend where no id is given. */
  readonly exportSave: (id?: string) => string | undefined;
  readonly importSave: (source: string) => void;
  readonly set: (settings: Partial<Settings>) => void;
  /** The next player on this machine: nothing is open, every save stays. */
  readonly nextPlayer: () => void;
  /** Everything this game ever kept on this device. */
  readonly clear: () => void;
  readonly dismissNotice: () => void;
}

export interface GameOptions {
  readonly weekend: Weekend;
  readonly shelf: Shelf;
  /** An id no other save has: lower-case letters, digits and dashes. */
  readonly newId: () => string;
}

const CURRENT = 'back-channel/current';
const PREFIX = 'back-channel/';

/** Creates the store over a shelf, with the weekend that was last open laid ready. */
export function createGame({ weekend, shelf, newId }: GameOptions): Game {
  const store = createStore<Session>(() => ({
    room: 'title',
    open: undefined,
    last: lastOpen(shelf),
    saves: summaries(weekend, shelf),
    hand: undefined,
    settings: readSettings(shelf),
    storage: 'works',
    notice: undefined,
    happened: [],
    revision: 0,
  }));
  const { getState: get, setState: set } = store;

  const keep = (open: OpenWeekend, happened: readonly Happened[]): void => {
    const written = writeSave(shelf, fileOf(weekend, open));
    shelf.write(CURRENT, open.id);
    const failedFirst = written !== 'works' && get().storage === 'works';
    set((session) => ({
      open,
      last: open.id,
      room: 'step',
      happened,
      revision: session.revision + 1,
      storage: written,
      ...(failedFirst ? { notice: `storage-${written}` } : {}),
    }));
  };
  const refresh = (): void => set({ saves: summaries(weekend, shelf) });

  const resume = (id: string): void => {
    const read = readOpenable(weekend, rawSave(shelf, id) ?? '');
    const opened = 'file' in read ? openSave(weekend, read.file) : undefined;
    if ('problem' in read) set({ notice: `save-${read.problem}` });
    if (!('file' in read) || !opened) return;
    if (opened.from === 'snapshot') set({ notice: 'opened-snapshot' });
    const { number, drafts } = read.file;
    set({ hand: undefined });
    keep({ id, number, drafts, base: opened.base, journal: opened.journal, state: opened.state }, []);
  };

  return {
    weekend,
    store,
    move(made) {
      const { open } = get();
      if (!open) return false;
      const result = step(weekend, open.state, made);
      if ('refused' in result) return false;
      if (result.state === open.state) return true;
      keep({ ...open, state: result.state, journal: append(open.journal, made) }, result.happened);
      return true;
    },
    hold: (hand) => set({ hand }),
    draft(key, text) {
      const { open, happened } = get();
      if (open) keep({ ...open, drafts: { ...open.drafts, [key]: text } }, happened.slice(0, 0));
    },
    start() {
      const number = 1 + Math.max(0, ...get().saves.map((save) => save.number ?? 0));
      const open = { id: newId(), number, base: undefined, journal: [], state: begin(weekend), drafts: {} };
      set({ hand: undefined });
      keep(open, []);
      refresh();
    },
    resume,
    resumeLast() {
      const { last } = get();
      if (last !== undefined) resume(last);
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
      if (id === undefined) return open && JSON.stringify(fileOf(weekend, open));
      return rawSave(shelf, id);
    },
    importSave(source) {
      const read = readOpenable(weekend, source);
      if ('problem' in read) return set({ notice: `import-${read.problem}` });
      const taken = get().saves.some((save) => save.id === read.file.id);
      const number = 1 + Math.max(0, ...get().saves.map((save) => save.number ?? 0));
      writeSave(shelf, taken ? { ...read.file, id: newId(), number } : read.file);
      set({ notice: 'imported' });
      refresh();
    },
    set(changes) {
      const settings = { ...get().settings, ...changes };
      writeSettings(shelf, settings);
      set({ settings });
    },
    nextPlayer() {
      shelf.remove(CURRENT);
      set({ open: undefined, last: undefined, room: 'title', hand: undefined, happened: [] });
      refresh();
    },
    clear() {
      for (const key of shelf.keys(PREFIX)) shelf.remove(key);
      set({
        open: undefined,
        last: undefined,
        room: 'title',
        hand: undefined,
        notice: 'cleared',
        settings: readSettings(shelf),
      });
      refresh();
    },
    dismissNotice: () => set({ notice: undefined }),
  };
}

/** The id of the weekend that was last open on this device, if it is still there. */
function lastOpen(shelf: Shelf): string | undefined {
  const id = shelf.read(CURRENT);
  return id !== undefined && rawSave(shelf, id) !== undefined ? id : undefined;
}

/** Answers are absolute, so a new answer to the same question takes the place of the one just before it. */
function append(journal: readonly Move[], made: Move): readonly Move[] {
  const last = journal.at(-1);
  const replaces = made.type === 'answer' && last?.type === 'answer' && last.question === made.question;
  return [...(replaces ? journal.slice(0, -1) : journal), made];
}

function fileOf(weekend: Weekend, open: OpenWeekend): SaveFile {
  const { id, number, journal, state, base, drafts } = open;
  const { id: name, contentVersion } = weekend;
  const file = {
    format: FORMAT,
    id,
    number,
    weekend: name,
    contentVersion,
    journal,
    snapshot: state,
    drafts,
  } as const;
  return base ? { ...file, base } : file;
}

function summaries(weekend: Weekend, shelf: Shelf): readonly SaveSummary[] {
  return listSaves(shelf, weekend).map((read) =>
    'file' in read
      ? {
          id: read.id,
          number: read.file.number,
          state: openSave(weekend, read.file)?.state,
          problem: undefined,
        }
      : { id: read.id, number: undefined, state: undefined, problem: read.problem },
  );
}
