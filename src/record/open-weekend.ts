/** The weekend in play: opened from a save's text, gone on with move by move, and written as a save again. */
import type { Move, State } from '../rules/state.ts';
import { begin } from '../rules/step.ts';
import type { Weekend } from '../rules/weekend.ts';
import { FORMAT, LONGEST_JOURNAL, openSave, parseSave, type Problem, type SaveFile } from './saves.ts';

/** The weekend in play and everything that is kept of it. */
export interface OpenWeekend {
  readonly id: string;
  readonly number: number;
  readonly base: State | undefined;
  readonly journal: readonly Move[];
  readonly state: State;
  readonly drafts: Readonly<Record<string, string>>;
  /** Its save as this tab last read or wrote it: any other text on the shelf is another tab's. */
  readonly kept: string;
}

/** A weekend nobody has played yet. */
export function begun(weekend: Weekend, id: string, number: number): OpenWeekend {
  return { id, number, base: undefined, journal: [], state: begin(weekend), drafts: {}, kept: '' };
}

/** Opens a save's text for play. `from: 'snapshot'` where its journal no longer replays. */
export function opened(
  weekend: Weekend,
  text: string,
): { readonly open: OpenWeekend; readonly from: 'journal' | 'snapshot' } | { readonly problem: Problem } {
  const read = parseSave(weekend, text);
  if ('problem' in read) return read;
  const play = openSave(weekend, read.file);
  if (!play) return { problem: 'damaged' };
  const { id, number, drafts } = read.file;
  const { base, journal, state, from } = play;
  return { open: { id, number, drafts, base, journal, state, kept: text }, from };
}

/** The weekend one move on. A journal that is full begins anew from the state it has led to. */
export function after(open: OpenWeekend, made: Move, state: State): OpenWeekend {
  const journal = joined(open.journal, made);
  return journal.length > LONGEST_JOURNAL
    ? { ...open, base: state, journal: [], state }
    : { ...open, journal, state };
}

/** Answers are absolute: a new one to the same question takes the place of the one just before. */
function joined(journal: readonly Move[], made: Move): readonly Move[] {
  const last = journal.at(-1);
  const replaces = made.type === 'answer' && last?.type === 'answer' && last.question === made.question;
  return [...(replaces ? journal.slice(0, -1) : journal), made];
}

/** The save of a weekend in play, as it is written to the shelf and to a file. */
export function textOf(weekend: Weekend, open: OpenWeekend): string {
  const { id, number, journal, state, base, drafts } = open;
  const file: SaveFile = {
    format: FORMAT,
    id,
    number,
    weekend: weekend.id,
    contentVersion: weekend.contentVersion,
    journal,
    snapshot: state,
    drafts,
    ...(base ? { base } : {}),
  };
  return JSON.stringify(file);
}
