/** Reads the file of a hand-in: its journal is replayed, move by move, and a move that the rules refuse is named. */
import { broughtUp } from '../record/content.ts';
import type { Save } from '../record/format.ts';
import type { Entry } from '../record/journal.ts';
import { replayed } from '../record/replay.ts';
import { readSaveFile, textsIn } from '../record/save-text.ts';
import { isState } from '../rules/snapshot.ts';
import type { State } from '../rules/state.ts';
import { begin } from '../rules/step.ts';
import type { Weekend } from '../rules/weekend.ts';
import type { Words } from '../words/words.ts';
import { minutesOf } from './minutes.ts';
import { nicknameOf } from './names.ts';
import { keyOf, type Result, type Unread } from './result.ts';

/** No hand-in is larger. Characters. */
export const LARGEST_FILE = 1_000_000;

/** How every file of ours opens, the older ones too. */
const OPENING = /^\s*\[?\s*\{\s*"format"/;

export function readFile(
  file: { readonly name: string; readonly text: string },
  { weekends, words }: { readonly weekends: readonly Weekend[]; readonly words: Words },
): Result | Unread {
  if (file.text.length > LARGEST_FILE) return { problem: 'not-ours' };
  const damaged: Unread = {
    problem: OPENING.test(file.text) || /\.json$/i.test(file.name) ? 'damaged-file' : 'not-ours',
  };
  const read = readSaveFile(file.text);
  if ('problem' in read) return read.problem === 'newer' ? { problem: 'newer' } : damaged;
  const weekend = weekends.find(({ id }) => id === read.save.weekend);
  if (!weekend) return { problem: 'other-weekend' };
  if (read.save.contentVersion > weekend.contentVersion) return { problem: 'newer' };
  const isOlder = read.save.contentVersion < weekend.contentVersion;
  const save = isOlder ? broughtUp(weekend, read.save, textsIn(file.text).parts) : read.save;
  const played = playedBy(weekend, save, isOlder ? [] : read.parts) ?? damaged;
  if ('problem' in played) return played;
  const { class: inClass, contentVersion, edition } = save;
  const code = inClass?.choices.code;
  const name = inClass ? nicknameOf(words, inClass.name) : file.name.replace(/\.json$/i, '');
  return {
    ...played,
    key: keyOf(code, name),
    code,
    name,
    drawn: inClass !== undefined,
    cameBy: 'file',
    weekend: weekend.id,
    contentVersion,
    edition,
    sittings: inClass?.sittings ?? [],
    openedEarly: inClass?.openedEarly === true,
    pair: inClass?.choices.pairs === true,
    leftOut: [...new Set(save.archived.map(({ question }) => question))],
  };
}

type Played = Pick<Result, 'state' | 'replayed' | 'minutes'>;

/** What a journal comes to, or the snapshot where there is none, or none of today's; undefined where neither can be read. */
function playedBy(
  weekend: Weekend,
  save: Save,
  parts: readonly (readonly Entry[])[] | undefined,
): Played | Unread | undefined {
  const start = save.base === undefined ? begin(weekend) : save.base;
  const entries = parts && save.journal && [...parts.flat(), ...save.journal];
  const played = entries && isState(weekend, start) ? playedFrom(weekend, start, entries) : undefined;
  // Moves of an earlier edition need not be moves of this one: what they came to was brought up.
  if (played && ('state' in played || save.contentVersion === weekend.contentVersion)) return played;
  if (!isState(weekend, save.snapshot)) return undefined;
  return { state: save.snapshot, replayed: false, minutes: undefined };
}

function playedFrom(weekend: Weekend, start: State, entries: readonly Entry[]): Played | Unread {
  const result = replayed(weekend, start, entries);
  if ('refused' in result) return { problem: 'impossible', where: result };
  return { state: result.state, replayed: true, minutes: minutesOf(weekend, entries, start.at) };
}
