/** The store of the teacher's page: the class being made, what was handed in, and what the teacher has pinned, revealed and typed. It holds all of it in memory, but for the choices of the class. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { readSettings, type Settings, writeSettings } from '../../../parts/browser/settings.ts';
import type { Shelf } from '../../../parts/browser/shelf.ts';
import { sayCount, say, type Values } from '../../../words/words.ts';
import { codeOf, CODES } from '../../code.ts';
import { fingerprint } from '../../link.ts';
import type { ClassChoices } from '../../../record/class.ts';
import { BEGINNING, type Showing } from '../../slides.ts';
import type { RoomId } from '../rooms/ids.ts';
import { type Kept, readClassChoices, writeClassChoices } from './choices.ts';
import type { Read } from '../reading/in-slices.ts';
import { createCollecting, type Collecting } from './collect.ts';
import { createKeeping, type Keeping } from './keep.ts';
import type { TeachState } from './state.ts';
import type { Taught } from './taught.ts';
import { LANGUAGE, WORDS } from './words.ts';

/** The lists of ids that a press puts something on or takes it off. */
type ListName = 'pinned' | 'dropped' | 'revealed' | 'ticked';

/** A weekend that a class can play, as it is offered. */
export interface Shift {
  readonly id: string;
  readonly name: string;
  readonly minutes: string;
}

export interface Teach extends Collecting, Keeping {
  readonly store: StoreApi<TeachState>;
  readonly shifts: readonly Shift[];
  /** Ms since 1970. */
  readonly now: () => number;
  /** Whether the teacher has to say where pupils find the game. */
  readonly asksAddress: boolean;
  readonly go: (room: RoomId) => void;
  /** Offers a newer edition. */
  readonly offer: (update: () => void) => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly choose: (choices: Partial<Omit<ClassChoices, 'word'>>) => void;
  /** Sets the word on the board; with none the verdict opens at once. */
  readonly setWord: (word: string) => void;
  /** Another word for the board. */
  readonly drawWord: () => string;
  readonly setAddress: (address: string) => void;
  /** A class of its own code, chosen as this one was. */
  readonly newClass: () => void;
  readonly view: (tab: string | undefined) => void;
  readonly list: (name: ListName, id: string, on: boolean) => void;
  /** Pins a question, and begins with its slide. */
  readonly project: (question: string) => void;
  readonly show: (showing: Showing) => void;
  /** Opens the second screen in this window, or closes it. */
  readonly second: (window: Window | undefined) => void;
  readonly call: (key: string, name: string) => void;
  /** Writes a line of a slip. */
  readonly write: (key: string, line: string, text: string) => void;
  readonly hideNames: (hidden: boolean) => void;
  /** Reads a sentence out, once. */
  readonly say: (id: string, values?: Values) => void;
  readonly sayCount: (id: string, count: number, values?: Values) => void;
}

export interface TeachOptions {
  readonly read: Read;
  /** Brings all weekends that a class can play. Rejects where the line does not bring one. */
  readonly bring: () => Promise<ReadonlyMap<string, Taught>>;
  readonly shelf: Shelf;
  /** A whole number from 0 to below a bound. */
  readonly draw: (below: number) => number;
  /** Where the game lies beside this page; undefined where nobody else can open that. */
  readonly besides: string | undefined;
  readonly room: RoomId;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly shifts: readonly Shift[];
}

export function createTeach(options: TeachOptions): Teach {
  const { shelf, draw, besides, room, shifts, bring } = options;
  const drawWord = (): string => {
    const words = say(WORDS, 'make.words').split(' ');
    return words[draw(words.length)] ?? '';
  };
  const kept = keptChoices(shelf, shifts) ?? begin(codeOf(draw(CODES)), drawWord(), shifts[0]?.id ?? '');
  const store = createStore<TeachState>(() => ({
    room,
    settings: readSettings(shelf),
    taught: new Map(),
    choices: kept.choices,
    word: kept.word,
    address: besides ?? kept.address,
    results: [],
    notes: [],
    reading: undefined,
    unsaved: false,
    kept: undefined,
    update: undefined,
    tab: undefined,
    names: {},
    slips: {},
    namesHidden: true,
    pinned: [],
    dropped: [],
    revealed: [],
    showing: BEGINNING,
    second: undefined,
    ticked: [],
    said: { revision: 0, text: '' },
  }));
  const { getState, setState } = store;
  const tell = (text: string) => setState(({ said }) => ({ said: { revision: said.revision + 1, text } }));
  const keep = (changed: Partial<Kept>) => {
    setState(changed);
    writeClassChoices(shelf, getState());
  };
  const weekends = async () => {
    const taught = await bring();
    setState({ taught });
    return taught;
  };
  const count: Teach['sayCount'] = (id, number, values) =>
    tell(sayCount(WORDS, LANGUAGE, id, number, values));
  const collecting = createCollecting({ store, read: options.read, weekends, say: count });
  return {
    ...collecting,
    ...createKeeping({ store, shelf, now: options.now, collect: collecting.collect }),
    store,
    shifts,
    now: options.now,
    asksAddress: besides === undefined,
    drawWord,
    offer: (update) => setState({ update }),
    go: (next) => setState({ room: next }),
    set(changed) {
      const settings = { ...getState().settings, ...changed };
      writeSettings(shelf, settings);
      setState({ settings });
    },
    choose: (changed) => keep({ choices: { ...getState().choices, ...changed } }),
    setWord(word) {
      const { word: _, ...open } = getState().choices;
      const locked = word.trim() === '' ? {} : { word: fingerprint(word) };
      keep({ word, choices: { ...open, ...locked } });
    },
    setAddress: (address) => keep({ address }),
    newClass: () => keep({ choices: { ...getState().choices, code: codeOf(draw(CODES)), name: '' } }),
    view: (tab) => setState({ tab }),
    list(name, id, on) {
      const others = getState()[name].filter((each) => each !== id);
      setState({ [name]: on ? [...others, id] : others });
    },
    project(question) {
      const others = getState().pinned.filter((each) => each !== question);
      setState({ pinned: [question, ...others], showing: { ...BEGINNING, slide: question } });
    },
    show: (showing) => setState({ showing }),
    second: (second) => setState({ second }),
    call: (key, name) => setState(({ names }) => ({ names: { ...names, [key]: name }, unsaved: true })),
    write: (key, line, text) =>
      setState(({ slips }) => ({
        slips: { ...slips, [key]: { ...slips[key], [line]: text } },
        unsaved: true,
      })),
    hideNames: (namesHidden) => setState({ namesHidden }),
    say: (id, values) => tell(say(WORDS, id, values)),
    sayCount: count,
  };
}

/** The class last made here, where the library still has what it plays. */
function keptChoices(shelf: Shelf, shifts: readonly Shift[]): Kept | undefined {
  const kept = readClassChoices(shelf);
  return shifts.some(({ id }) => id === kept?.choices.weekend) ? kept : undefined;
}

/** The choices that suit a lesson of 45 minutes. */
function begin(code: string, word: string, weekend: string): Kept {
  const choices: ClassChoices = {
    code,
    name: '',
    weekend,
    stop: 'filing',
    pauses: [],
    word: fingerprint(word),
    names: 'nickname',
    pairs: false,
    reading: false,
  };
  return { choices, word, address: '' };
}
