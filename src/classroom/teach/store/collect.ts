/** Collecting: has read what was brought, as it comes, and carries out what the teacher decides of it. */
import type { StoreApi } from 'zustand/vanilla';
import names from '../../../words/classroom/names.en.json' with { type: 'json' };
import { codeOf, EXAMPLE } from '../../code.ts';
import { gatherInSlices } from '../../figures/answers.ts';
import { linksIn } from '../../hand-in.ts';
import type { Brought, Outcome } from '../reading/read.ts';
import type { Read } from '../reading/in-slices.ts';
import { sharing } from '../reading/sharing.ts';
import {
  added,
  adopted,
  type Collected,
  type Conflict,
  type Here,
  decided,
  type Note,
  type Strange,
  takenInSlices,
} from './collecting.ts';
import type { Taught } from './taught.ts';
import type { TeachState } from './state.ts';

export interface Collecting {
  /**
   * Reads files, links and codes; resolves once all are read. What is here already stays.
   * @param also a class of which nobody need be asked, beside this one
   */
  readonly collect: (brought: readonly Brought[], also?: string) => Promise<void>;
  /** Reads the links in a text, with their lines; false where there is none. */
  readonly paste: (text: string) => boolean;
  /** Takes hand-ins of another class into a class of their own; those of none into this one. */
  readonly addStrange: (note: Strange) => void;
  readonly decide: (note: Conflict, use: 'first' | 'second' | 'both') => void;
  /** Puts a note away; what it asked about is left out. */
  readonly dismiss: (note: Note) => void;
  readonly dismissAll: () => void;
  /** Takes in the invented class of the weekend that is chosen. */
  readonly showExample: () => void;
  /** Brings the weekends, so that they are at hand. Never rejects. */
  readonly bringAhead: () => Promise<void>;
}

/** Lets the page answer. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

interface Options {
  readonly store: StoreApi<TeachState>;
  readonly read: Read;
  readonly weekends: () => Promise<ReadonlyMap<string, Taught>>;
  /** Reads a count out. */
  readonly say: (id: string, count: number) => void;
}

export function createCollecting({ store, read, weekends, say }: Options): Collecting {
  const { getState, setState } = store;
  /** One reading after another, so that none overtakes the one before it. */
  let last: Promise<void> = Promise.resolve();

  const weekendsIn = () => [...getState().taught.values()].map(({ production }) => production.weekend);
  /** Anew where the teacher has decided something meanwhile. */
  const takenIn = async (outcomes: readonly Outcome[], here: Here): Promise<Collected> => {
    const before = getState();
    let collected: Collected = before;
    for (collected of takenInSlices(before, outcomes, here)) await pause();
    const { results, notes } = getState();
    return results === before.results && notes === before.notes ? collected : takenIn(outcomes, here);
  };
  const readNow = async (brought: readonly Brought[], also: string | undefined): Promise<void> => {
    const archived = brought.some((each) => 'file' in each && /\.zip$/i.test(each.file.name));
    setState({ reading: { read: 0, of: archived ? undefined : brought.length, share: 0 } });
    const outcomes: Outcome[] = [];
    const share = sharing();
    const follow = (more: readonly Outcome[]) => {
      outcomes.push(...more.map(share));
      const behind = outcomes.at(-1)?.share ?? 0;
      setState(({ reading }) => ({
        reading: reading && { ...reading, read: outcomes.length, share: behind },
      }));
    };
    try {
      await weekends();
      await read(brought, { weekends: weekendsIn(), words: names }, follow);
      // All at once: what is alike or in conflict is looked for among all.
      const codes = [getState().choices.code, ...(also === undefined ? [] : [also])];
      const here = { codes, weekends: weekendsIn() };
      const { results, notes } = await takenIn(outcomes, here);
      for (const _ of gatherInSlices(results)) await pause();
      setState({ results, notes, unsaved: true });
      say('collect.read', outcomes.filter(({ read: each }) => !('problem' in each)).length);
    } catch (error) {
      console.info(error);
      setState(({ notes }) => ({ notes: [...notes, { type: 'told', id: 'note.lost', values: {} }] }));
    } finally {
      setState({ reading: undefined });
    }
  };
  const collect = (brought: readonly Brought[], also?: string): Promise<void> => {
    last = last.then(() => readNow(brought, also));
    return last;
  };
  const dismiss = (note: Note) => setState(({ notes }) => ({ notes: notes.filter((each) => each !== note) }));

  return {
    collect,
    paste(text) {
      const links = linksIn(text);
      if (links.length > 0) void collect(links);
      return links.length > 0;
    },
    addStrange(note) {
      const { code } = getState().choices;
      dismiss(note);
      const results = note.code === undefined ? adopted(note.results, code) : note.results;
      setState({ ...added(getState(), results, weekendsIn()), unsaved: true });
    },
    decide: (note, use) => setState({ ...decided(getState(), note, use), unsaved: true }),
    dismiss,
    dismissAll: () =>
      setState(({ notes }) => ({
        notes: notes.filter(({ type }) => type !== 'told'),
      })),
    showExample() {
      // The press may come before the weekend has.
      const show = async () => {
        const taught = await weekends();
        const links = taught.get(getState().choices.weekend)?.lesson.example ?? [];
        const brought = links.map((letters) => ({ link: `#r=${letters}`, line: 0 }));
        await collect(brought, codeOf(EXAMPLE));
        setState({ unsaved: false });
      };
      show().catch(console.info);
    },
    bringAhead: () =>
      weekends().then(
        () => undefined,
        (error: unknown) => console.info(error),
      ),
  };
}
