/** The one store: the weekend in play, what the hand holds, the settings and the saves. It decides; everybody else listens. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { step } from '../../rules/step.ts';
import type { Happened, Move } from '../../rules/state.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { after, begun, type OpenWeekend, opened, textOf } from '../../record/open-weekend.ts';
import { openSave } from '../../record/saves.ts';
import { listSaves, rawSave, removeSave, writeSave } from './saves.ts';
import type { SaveSummary, Situation } from '../../present/situation.ts';
import type { Hand } from '../../present/screen.ts';
import { readSettings, type Settings, writeSettings } from '../../parts/browser/settings.ts';
import type { Shelf, Written } from '../../parts/browser/shelf.ts';

/** Something to be told once; `notice.<id>` in the words. */
export type Notice =
  | 'storage-refused'
  | 'storage-full'
  | 'opened-snapshot'
  | 'two-tabs'
  | 'removed-elsewhere'
  | 'imported'
  | 'cleared'
  | 'import-damaged'
  | 'import-newer'
  | 'import-foreign'
  | 'save-damaged'
  | 'save-newer'
  | 'save-foreign';

/** What is open and what the hand holds, with everything else that belongs to the moment. */
export interface Session extends Situation {
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
  /** Another tab wrote to the shelf, or removed something from it. */
  readonly changedElsewhere: () => void;
}

export interface GameOptions {
  readonly weekend: Weekend;
  readonly shelf: Shelf;
  /** An id no other save has: lower-case letters, digits and dashes. */
  readonly newId: () => string;
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

  const keep = (played: OpenWeekend, happened: readonly Happened[]): void => {
    const open = { ...played, kept: textOf(weekend, played) };
    const written = writeSave(shelf, open.id, open.kept);
    // Reading is quick, and hardly a move needs more.
    if (shelf.read(CURRENT) !== open.id) shelf.write(CURRENT, open.id);
    const failedFirst = written !== 'works' && get().storage === 'works';
    set((session) => ({
      open,
      last: open.id,
      room: 'step',
      happened,
      revision: session.revision + 1,
      hand: undefined,
      storage: written,
      ...(failedFirst ? { notice: `storage-${written}` } : {}),
    }));
  };
  let toldOfTabs = false;
  const refresh = (): void => set({ saves: summaries(weekend, shelf) });

  const resume = (id: string): void => {
    const read = opened(weekend, rawSave(shelf, id) ?? '');
    if ('problem' in read) return set({ notice: `save-${read.problem}` });
    set({ hand: undefined, ...(read.from === 'snapshot' ? { notice: 'opened-snapshot' } : {}) });
    keep(read.open, []);
  };

  /** Goes on from where another tab has taken the open weekend: the last move made counts, and none is lost. */
  const catchUp = (): OpenWeekend | undefined => {
    const { open } = get();
    const text = open && rawSave(shelf, open.id);
    if (!open || text === undefined || text === open.kept) return open;
    const read = opened(weekend, text);
    if ('problem' in read) set({ ...NOTHING_OPEN, notice: `save-${read.problem}` });
    else
      set({ open: read.open, hand: undefined, happened: [], ...(toldOfTabs ? {} : { notice: 'two-tabs' }) });
    toldOfTabs = true;
    return get().open;
  };

  return {
    weekend,
    store,
    move(made) {
      const open = catchUp();
      if (!open) return false;
      const result = step(weekend, open.state, made);
      const idle = 'refused' in result || result.state === open.state;
      if (idle && get().hand) set({ hand: undefined });
      if ('refused' in result) return false;
      if (idle) return true;
      keep(after(open, made, result.state), result.happened);
      return true;
    },
    hold: (hand) => set({ hand }),
    draft(key, text) {
      const open = catchUp();
      if (open) keep({ ...open, drafts: { ...open.drafts, [key]: text } }, []);
    },
    start() {
      const number = 1 + Math.max(0, ...get().saves.map((save) => save.number ?? 0));
      set({ hand: undefined });
      keep(begun(weekend, newId(), number), []);
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
      if (id === undefined) return open && textOf(weekend, open);
      return rawSave(shelf, id);
    },
    importSave(source) {
      const read = opened(weekend, source);
      if ('problem' in read) return set({ notice: `import-${read.problem}` });
      const taken = get().saves.some((save) => save.id === read.open.id);
      const number = 1 + Math.max(0, ...get().saves.map((save) => save.number ?? 0));
      // Written anew, so that nothing of the file is kept but what this game can open.
      const open = taken ? { ...read.open, id: newId(), number } : read.open;
      writeSave(shelf, open.id, textOf(weekend, open));
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
      set(NOTHING_OPEN);
      refresh();
    },
    clear() {
      for (const key of shelf.keys(PREFIX)) shelf.remove(key);
      set({ ...NOTHING_OPEN, notice: 'cleared', settings: readSettings(shelf) });
      refresh();
    },
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

/** The id of the weekend that was last open on this device, if it is still there. */
function lastOpen(shelf: Shelf): string | undefined {
  const id = shelf.read(CURRENT);
  return id !== undefined && rawSave(shelf, id) !== undefined ? id : undefined;
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
