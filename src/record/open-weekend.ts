/** The weekend in play: opened from a save, gone on with move by move, and written as a save again. */
import { isSame } from '../rules/shape.ts';
import { isState } from '../rules/snapshot.ts';
import type { State } from '../rules/state.ts';
import { begin } from '../rules/step.ts';
import { caughtUp, isFiled } from '../rules/steps.ts';
import type { Weekend } from '../rules/weekend.ts';
import { readouts } from '../rules/readouts.ts';
import type { InClass } from './class.ts';
import { broughtUp } from './content.ts';
import { type Archived, type FiledScores, FORMAT, type Save } from './format.ts';
import { type Entry, fullPart, type Journal, movesOf, NO_MOVES, withMove } from './journal.ts';
import { replay } from './replay.ts';
import { fileOf, partText, readParts, readSave, type SaveTexts, type Unreadable } from './save-text.ts';

/** The weekend in play and everything that is kept of it. */
export interface OpenWeekend {
  readonly weekend: Weekend;
  readonly id: string;
  readonly number: number;
  /** The state the journal starts from, where it is not the beginning. */
  readonly base: State | undefined;
  readonly journal: Journal;
  /** The state the journal's recent moves start from. */
  readonly since: State;
  readonly state: State;
  readonly drafts: Readonly<Record<string, string>>;
  /** Its save as this tab last read or wrote it: any other text on the shelf is another tab's. */
  readonly kept: string;
  /** What could not be read whole, as it was: to be put aside before it is written over. */
  readonly aside: string | undefined;
  /** The content version of the save it was opened from. */
  readonly contentVersion: number;
  /** Answers to what earlier content versions asked. */
  readonly archived: readonly Archived[];
  /** The day on which it was filed, `YYYY-MM-DD`. */
  readonly filedOn: string | undefined;
  /** What it was filed with. */
  readonly scores: FiledScores | undefined;
  /** Whose it is in which class; nobody's where it is not played in one. */
  readonly inClass: InClass | undefined;
  /** What its player calls themselves; only where they say it. */
  readonly owner: string | undefined;
  /** That of the last move, since 1970, by the clock of that device. */
  readonly minute: number | undefined;
}

/** A weekend nobody has played yet. */
export function begun(weekend: Weekend, id: string, number: number, inClass?: InClass): OpenWeekend {
  const state = begin(weekend);
  const { contentVersion } = weekend;
  const nothing = { base: undefined, journal: NO_MOVES, drafts: {}, kept: '', aside: undefined };
  return {
    weekend,
    id,
    number,
    contentVersion,
    since: state,
    state,
    archived: [],
    filedOn: undefined,
    scores: undefined,
    inClass,
    owner: undefined,
    minute: undefined,
    ...nothing,
  };
}

/**
 * Opens the texts of a save for play: its journal replayed, or, where it cannot be read or no longer replays, its
 * snapshot; then `aside` holds the texts as they were.
 */
export function opened(weekend: Weekend, texts: SaveTexts): OpenWeekend | Unreadable {
  const read = readSave(texts.save);
  if ('problem' in read) return read;
  if (read.weekend !== weekend.id) return { problem: 'foreign' };
  if (read.contentVersion > weekend.contentVersion) return { problem: 'newer' };
  const save = broughtUp(weekend, read, texts.parts);
  const {
    id,
    number,
    contentVersion,
    drafts,
    archived,
    filedOn,
    scores,
    class: inClass,
    owner,
    minute,
  } = save;
  const told = { id, number, contentVersion, drafts, archived, filedOn, scores, inClass, owner, minute };
  const kept = { weekend, ...told, kept: texts.save };
  const played = playedBy(weekend, save, texts.parts);
  if (played) return { ...kept, ...played, aside: undefined };
  if (!isState(weekend, save.snapshot)) return { problem: 'damaged' };
  const state = caughtUp(weekend, save.snapshot);
  return { ...kept, base: state, journal: NO_MOVES, since: state, state, aside: fileOf(texts) };
}

type Played = Pick<OpenWeekend, 'base' | 'journal' | 'since' | 'state'>;

function playedBy(weekend: Weekend, save: Save, texts: readonly string[]): Played | undefined {
  const { base } = save;
  if (base !== undefined && !isState(weekend, base)) return undefined;
  return playedFrom(weekend, save, texts, { base, parts: [], state: base ?? begin(weekend) });
}

/** Plays a save's moves from where some of its full parts have led to. */
function playedFrom(
  weekend: Weekend,
  save: Save,
  texts: readonly string[],
  start: Pick<Journal, 'parts'> & Pick<OpenWeekend, 'base' | 'state'>,
): Played | undefined {
  const more = readParts(texts, start.parts.length, save.parts);
  if (!more || !save.journal) return undefined;
  const since = replay(weekend, start.state, more.flat());
  const state = since && replay(weekend, since, save.journal);
  if (!state) return undefined;
  return {
    base: start.base,
    journal: { parts: [...start.parts, ...more], recent: save.journal },
    since,
    state,
  };
}

/**
 * Goes on from what another tab has made of the open weekend; only the moves since its last full part are read and
 * played. Undefined where the texts do not go on from there: then they are to be opened anew.
 * @param texts the save, and at least the parts that this tab does not know
 */
export function caughtUpWith(open: OpenWeekend, texts: SaveTexts): OpenWeekend | undefined {
  const { weekend } = open;
  const save = readSave(texts.save);
  if ('problem' in save || save.weekend !== weekend.id) return undefined;
  if (save.contentVersion !== weekend.contentVersion) return undefined;
  const { base, journal, since: state } = open;
  const played = playedFrom(weekend, save, texts.parts, { base, parts: journal.parts, state });
  if (!played || !isSame(played.state, save.snapshot)) return undefined;
  return {
    ...open,
    ...played,
    drafts: save.drafts,
    filedOn: save.filedOn,
    inClass: save.class,
    owner: save.owner,
    minute: save.minute,
    kept: texts.save,
    aside: undefined,
  };
}

/** The same weekend as another of this device, of which nothing is written yet: all its moves are recent. */
export function anew(open: OpenWeekend, id: string, number: number): OpenWeekend {
  const since = open.base ?? begin(open.weekend);
  const journal = { parts: [], recent: movesOf(open.journal) };
  return { ...open, id, number, since, journal, kept: '', aside: undefined };
}

/** The weekend one move on. */
export function after(open: OpenWeekend, made: Entry, state: State): OpenWeekend {
  return { ...open, journal: withMove(open.journal, made), state };
}

/**
 * The weekend with one more full part, and the text of that part; undefined where the recent moves fill none. A part
 * is written before the save that counts on it: whatever happens between, no move is missing.
 */
export function withFullPart(
  open: OpenWeekend,
): { readonly open: OpenWeekend; readonly number: number; readonly text: string } | undefined {
  const { parts, recent } = open.journal;
  const part = fullPart(open.journal);
  const since = part && replay(open.weekend, open.since, part);
  if (!since) return undefined;
  const journal = { parts: [...parts, part], recent: recent.slice(part.length) };
  return { open: { ...open, journal, since }, number: parts.length, text: partText(parts.length, part) };
}

/** The save of a weekend in play, as it is written to the shelf. `edition`: the game's, version and build. */
export function saveOf(open: OpenWeekend, edition: string): string {
  const { weekend, id, number, journal, state, base, drafts } = open;
  const save: Save = {
    format: FORMAT,
    id,
    number,
    weekend: weekend.id,
    contentVersion: weekend.contentVersion,
    edition,
    filed: isFiled(weekend, state),
    parts: journal.parts.length,
    journal: [...journal.recent],
    snapshot: state,
    drafts,
    archived: [...open.archived],
    ...(base ? { base } : {}),
    ...(open.filedOn === undefined ? {} : { filedOn: open.filedOn }),
    ...withScores(weekend, open),
    ...(open.inClass === undefined ? {} : { class: open.inClass }),
    ...(open.owner === undefined ? {} : { owner: open.owner }),
    ...(open.minute === undefined ? {} : { minute: open.minute }),
  };
  return JSON.stringify(save);
}

/** The readouts of a filed weekend; what it was filed with in an earlier content version stays as it was. */
function withScores(weekend: Weekend, { state, scores }: OpenWeekend): Pick<Save, 'scores'> {
  const { contentVersion } = weekend;
  if (scores && scores.contentVersion !== contentVersion) return { scores };
  if (!isFiled(weekend, state)) return {};
  const { forecasts, judgement, reading } = readouts(weekend, state);
  const now = { forecasts: forecasts.score, judgement: judgement.score, reading: reading.score };
  return { scores: { contentVersion, ...now } };
}

/** The whole weekend in play as one text, for a file. */
export function fileOfWeekend(open: OpenWeekend, edition: string): string {
  const parts = open.journal.parts.map((moves, number) => partText(number, moves));
  return fileOf({ save: saveOf(open, edition), parts });
}
