/** The one store: the weekend in play, what the hand holds, the settings and the saves. It decides; everybody else listens. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Hand } from '../../present/hand.ts';
import type { LaterPanels } from '../../present/panels.ts';
import { readSettings, type Settings, settingsAfter, writeSettings } from '../../parts/browser/settings.ts';
import type { People } from '../../rules/balance.ts';
import type { InClass, Sitting } from '../../record/class.ts';
import type { Move } from '../../rules/state.ts';
import type { StepId } from '../../rules/weekend.ts';
import type { Entry, LoadedWeekend } from '../../weekends/entry.ts';
import type { Words } from '../../words/words.ts';
import { bring, bringAhead, bringClass, practise, withWeekend } from './coming.ts';
import { type Desk, listed } from './desk.ts';
import { adopt, bringOwn, exportSave, goTo, handIn, importSave, refresh, resume } from './keeping.ts';
import {
  begin,
  catchUp,
  keepDraft,
  keepOwner,
  makeMove,
  openEarly,
  sit,
  writeWhatIsGone,
} from './playing.ts';
import { type Change, currentOf, forgetAll, isRemoval, rawSave, removeSave, setCurrent } from './saves.ts';
import { AWAY, NOTHING_OPEN, type Notice, type Session } from './session.ts';

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
  /** Keeps what a player calls themselves; empty: nothing. */
  readonly ownedBy: (owner: string) => void;
  /** Asks for a weekend of the library before anybody waits for it. */
  readonly bring: (weekend: string) => Promise<void>;
  /** Asks for the weekend of this tab as far as it was played, so that an address can lead into it. */
  readonly bringOwn: () => Promise<void>;
  /** Asks for the chapter that the weekend in play comes to next. */
  readonly bringAhead: () => Promise<void>;
  /** Begins a weekend of the library; the one that was open stays saved. */
  readonly start: (weekend: string) => void;
  /** To the room of those who come by a class link; nothing is begun by that. `link`: what stands behind its hash. */
  readonly arrive: (link: string) => void;
  /** Begins the weekend of a class. */
  readonly join: (inClass: InClass) => void;
  /** Asks for what a class is played with. */
  readonly bringClass: () => Promise<void>;
  /** To what is handed in; false where no class plays. */
  readonly handIn: () => boolean;
  /** From there back to the step. */
  readonly returnToStep: () => void;
  /** Keeps that the verdict is opened without the class's word. */
  readonly openEarly: () => void;
  /** Keeps what was said in a sitting of the class's test; no more than two. */
  readonly sit: (sitting: Sitting) => void;
  readonly resume: (id: string) => void;
  /**
   * Goes to a step of the weekend in play or, from the title, of the one that this tab has played. False, and nothing
   * changes, where it has no such step or that has not been reached.
   */
  readonly goTo: (step: StepId) => boolean;
  /** To the joint that stands by itself; what is open stays saved. */
  readonly tryJoint: () => void;
  /** How many people the joint that stands by itself is taken to hold; never kept. */
  readonly suppose: (people: People) => void;
  /** To practice, or to the part of it that an address names. */
  readonly practise: (named?: string) => void;
  /** Back to the title; nothing is lost. */
  readonly leave: () => void;
  readonly remove: (id: string) => void;
  /** The text of a save for a file; of the open weekend where no id is given. */
  readonly exportSave: (id?: string) => string | undefined;
  readonly importSave: (source: string) => void;
  /** Goes on from a save that is kept elsewhere, or from the same weekend where this device holds it further on. */
  readonly adopt: (source: string) => void;
  readonly set: (settings: Partial<Settings>) => void;
  /** Takes in words of the interface that have come, and how the later panels are told. */
  readonly learn: (words: Words, panels?: LaterPanels) => void;
  /** Says something once. */
  readonly tell: (notice: Notice) => void;
  /** The next player on this machine: nothing is open, every save stays. */
  readonly nextPlayer: () => void;
  /** Everything this game ever kept on this device. */
  readonly clear: () => void;
  readonly dismissNotice: () => void;
  /** Another tab, or another page of the host, wrote to the shelf or removed something from it. */
  readonly changedElsewhere: (change?: Change) => void;
}

export interface GameOptions extends Omit<Desk, 'store'> {
  /** Those of the library that have come already. */
  readonly weekends?: readonly LoadedWeekend[];
  /** The interface's words for the title and the first steps. */
  readonly words?: Words;
}

/** Creates the store over a shelf, with the weekend that was last open laid ready. */
export function createGame({ weekends = [], words = {}, ...options }: GameOptions): Game {
  const { library, shelf, tab, edition } = options;
  const store = createStore<Session>(() => ({
    ...NOTHING_OPEN,
    last: currentOf(shelf),
    own: tab && currentOf(shelf, tab),
    words,
    panels: undefined,
    weekends: new Map(weekends.map((each) => [each.weekend.id, each])),
    saves: listed(options),
    settings: readSettings(shelf),
    classCame: false,
    practice: undefined,
    storage: 'works',
    notice: undefined,
    toldOfTabs: false,
    revision: 0,
  }));
  const { getState: get, setState: set } = store;
  const desk: Desk = { ...options, store };
  refresh(desk);
  return {
    library,
    edition,
    store,
    move: (made) => makeMove(desk, made),
    hold: (hand) => set({ hand }),
    draft: (key, text) => keepDraft(desk, key, text),
    ownedBy: (owner) => keepOwner(desk, owner),
    bring: (id) => bring(desk, id),
    bringOwn: () => bringOwn(desk),
    bringAhead: () => bringAhead(desk),
    start: (id) => withWeekend(desk, id, (weekend) => begin(desk, weekend)),
    arrive(joining) {
      set({ ...AWAY, room: 'join', joining });
      refresh(desk);
    },
    join: (inClass) => withWeekend(desk, inClass.choices.weekend, (weekend) => begin(desk, weekend, inClass)),
    bringClass: () => bringClass(desk),
    handIn: () => handIn(desk),
    returnToStep: () => set({ ...AWAY, room: 'step' }),
    openEarly: () => openEarly(desk),
    sit: (sitting) => sit(desk, sitting),
    resume: (id) => resume(desk, id),
    goTo: (to) => goTo(desk, to),
    tryJoint: () => set({ ...AWAY, room: 'joint', tried: undefined }),
    practise: (named = '') => practise(desk, named),
    suppose: (tried) => set(({ revision }) => ({ tried, hand: undefined, revision: revision + 1 })),
    leave() {
      set({ ...AWAY, room: 'title' });
      refresh(desk);
    },
    remove(id) {
      removeSave(shelf, id);
      if ([get().last, get().own].includes(id)) set(NOTHING_OPEN);
      refresh(desk);
    },
    exportSave: (id) => exportSave(desk, id),
    importSave: (source) => importSave(desk, source),
    adopt: (source) => adopt(desk, source),
    set(changes) {
      const settings = { ...get().settings, ...changes };
      writeSettings(shelf, settings);
      set({ settings });
    },
    nextPlayer() {
      setCurrent(shelf, undefined);
      if (tab) setCurrent(tab, undefined);
      set(NOTHING_OPEN);
      refresh(desk);
    },
    clear() {
      forgetAll(shelf);
      if (tab) setCurrent(tab, undefined);
      set({ ...NOTHING_OPEN, notice: 'cleared', settings: readSettings(shelf) });
      refresh(desk);
    },
    learn(came, panels = get().panels) {
      const { words: known } = get();
      if (panels !== get().panels) set({ panels });
      if (Object.keys(came).some((id) => !Object.hasOwn(known, id))) set({ words: { ...known, ...came } });
    },
    tell: (notice) => set({ notice }),
    dismissNotice: () => set({ notice: undefined }),
    changedElsewhere(change) {
      const { open, settings } = get();
      set({ settings: settingsAfter(shelf, settings) });
      const gone = open !== undefined && rawSave(shelf, open.id) === undefined;
      if (gone && change && isRemoval(change, open)) set({ ...NOTHING_OPEN, notice: 'removed-elsewhere' });
      else catchUp(desk);
      writeWhatIsGone(desk);
      if (get().room === 'title') refresh(desk);
    },
  };
}
