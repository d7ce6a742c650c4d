/** Keeping: a class as a file, on this device for thirty days, opened again, and deleted. */
import type { StoreApi } from 'zustand/vanilla';
import type { Shelf } from '../../../parts/browser/shelf.ts';
import { classFile, type KeptClass, readClassFile } from '../../export/class-file.ts';
import { handInOf } from '../reading/held.ts';
import type { Brought } from '../reading/read.ts';
import type { Collecting } from './collect.ts';
import type { KeepNews } from './keep-news.ts';
import { forgetClass, keepClass, keptClasses, type KeptOnDevice, keptText } from './kept-classes.ts';
import { classOnView, shownIn } from './shown.ts';
import type { TeachState } from './state.ts';

export interface Keeping {
  /** The class on view as the text of a file; undefined while its weekend has not come. `names`: whether those the teacher typed go with it. */
  readonly classText: (names: boolean) => string | undefined;
  /** Says that the class is saved, once its file is given out. */
  readonly saved: () => void;
  readonly keepHere: () => void;
  readonly keptHere: () => readonly KeptOnDevice[];
  readonly openKept: (code: string) => void;
  readonly openFile: (text: string) => void;
  /** Deletes the class on view with its names and notes, here and on this device. */
  readonly deleteClass: () => void;
  readonly deleteKept: (code: string) => void;
}

interface Options {
  readonly store: StoreApi<TeachState>;
  readonly shelf: Shelf;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly collect: Collecting['collect'];
}

export function createKeeping({ store, shelf, now, collect }: Options): Keeping {
  const { getState, setState } = store;
  const tell = (kept: KeepNews) => setState({ kept });
  const classText = (names: boolean) => {
    const state = getState();
    const { results, taught } = shownIn(state);
    const keys = new Set(results.map(({ key }) => key));
    const typed = <T>(of: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(of).filter(([key]) => names && keys.has(key)));
    const choices = { ...state.choices, ...classOnView(state) };
    const handIns = state.results.filter(({ key }) => keys.has(key)).map(({ source }) => handInOf(source));
    const { pinned } = state;
    const kept = { choices, handIns, names: typed(state.names), slips: typed(state.slips), pinned };
    return taught && classFile(kept, taught.production.weekend, results);
  };
  const open = ({ choices, handIns, names, slips, pinned }: KeptClass) => {
    // What is here already stays beside it.
    if (getState().results.length === 0) setState({ choices, word: '' });
    setState((state) => ({
      names: { ...state.names, ...names },
      slips: { ...state.slips, ...slips },
      pinned: [...new Set([...state.pinned, ...pinned])],
    }));
    void collect(handIns.map(asBrought), choices.code).then(() => setState({ unsaved: false }));
    tell('opened');
  };
  const openFile = (text: string) => {
    const read = readClassFile(text);
    if ('problem' in read) tell(read.problem);
    else open(read);
  };
  return {
    classText,
    saved: () => setState({ unsaved: false }),
    keepHere() {
      const { results: all } = getState();
      const { results } = shownIn(getState());
      const text = classText(true);
      if (text === undefined) return;
      const kept = { ...classOnView(getState()), handIns: results.length };
      const written = keepClass(shelf, kept, text, now());
      tell(written === 'works' ? 'kept' : written);
      if (written === 'works' && results.length === all.length) setState({ unsaved: false });
    },
    keptHere: () => keptClasses(shelf),
    openKept(code) {
      const text = keptText(shelf, code);
      if (text === undefined) tell('damaged-file');
      else openFile(text);
    },
    openFile,
    deleteClass() {
      const gone = new Set(shownIn(getState()).results.map(({ key }) => key));
      const without = <T>(of: Readonly<Record<string, T>>) =>
        Object.fromEntries(Object.entries(of).filter(([key]) => !gone.has(key)));
      const { results, names, slips, choices } = getState();
      const codes = new Set(
        results.filter(({ key }) => gone.has(key)).map(({ code }) => code ?? choices.code),
      );
      for (const code of codes) forgetClass(shelf, code);
      const rest = results.filter(({ key }) => !gone.has(key));
      setState({
        results: rest,
        names: without(names),
        slips: without(slips),
        notes: [],
        tab: undefined,
        unsaved: rest.length > 0 && getState().unsaved,
      });
      tell('deleted');
    },
    deleteKept(code) {
      forgetClass(shelf, code);
      tell('deleted');
    },
  };
}

function asBrought(handIn: KeptClass['handIns'][number]): Brought {
  if ('text' in handIn) return { file: new File([handIn.text], handIn.name) };
  return 'link' in handIn ? { ...handIn, line: 0 } : handIn;
}
