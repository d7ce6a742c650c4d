/** What a pupil hands in, as a file, a link or a code to be scanned: decisions, never scores; and how it is read and proven. */
import type { InClass } from '../record/class.ts';
import { movesOf } from '../record/journal.ts';
import { fileOfWeekend, type OpenWeekend } from '../record/open-weekend.ts';
import { fromDigits, toDigits } from '../record/packed/digits.ts';
import { packed, type PackedProblem, type Player, unpacked } from '../record/packed/packed.ts';
import { MOST_MINUTES } from '../record/packed/played.ts';
import type { Weekend } from '../rules/weekend.ts';
import type { Words } from '../words/words.ts';
import { codeOf, numberOfCode } from './code.ts';
import { readFile } from './hand-in-file.ts';
import { minutesOf } from './minutes.ts';
import { nicknameOf } from './names.ts';
import { keyOf, type Result, type Unread } from './result.ts';

const PREFIX = '#r=';

/** A hand-in as it comes to the teacher. `name`: of the file. */
export type HandIn =
  | { readonly name: string; readonly text: string }
  | { readonly link: string }
  | { readonly digits: string };

/** What hand-ins are read with: the weekends whole, and the words of names. */
export interface Known {
  readonly weekends: readonly Weekend[];
  readonly words: Words;
}

/** The journal with its times and what was typed, as the text of a file; half-typed sentences stay with the pupil. */
export function handInFile(open: OpenWeekend, edition: string): string {
  return fileOfWeekend({ ...open, drafts: {} }, edition);
}

/** What the file is called: `K7QF2M-quiet-heron.json`. */
export function handInFileName(words: Words, { choices, name }: InClass): string {
  return `${choices.code}-${nicknameOf(words, name).toLowerCase().replaceAll(' ', '-')}.json`;
}

/** The decisions alone, in letters that may stand in an address. */
export function handInPacked({ weekend, state, journal, base, inClass }: OpenWeekend): string {
  const minutes = minutesOf(weekend, movesOf(journal), base?.at)?.map((each) => Math.min(MOST_MINUTES, each));
  return packed({
    weekend,
    state,
    minutes,
    sittings: inClass?.sittings,
    player: inClass && playerOf(inClass),
  });
}

/** The same as digits, for a code to be scanned. */
export function handInDigits(letters: string): string {
  return toDigits(letters);
}

/** The link to the teacher's page; what stands behind the `#` is never sent. */
export function handInLink(teachAddress: string, letters: string): string {
  return `${teachAddress}${PREFIX}${letters}`;
}

/** The links of ours in a text, a column of a sheet as it may be, each with its line from 1 on. */
export function linksIn(text: string): readonly { readonly line: number; readonly link: string }[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((words, at) => (words.match(/\S*#r=[\w-]*/g) ?? []).map((link) => ({ line: at + 1, link })));
}

/** Reads a hand-in and proves it by the rules. Never throws, whatever it holds. */
export function readHandIn(source: HandIn, known: Known): Result | Unread {
  if ('text' in source) return readFile(source, known);
  if ('digits' in source) {
    const letters = fromDigits(source.digits.trim());
    return letters === undefined ? { problem: 'not-ours' } : readPacked(letters, 'code', known);
  }
  const [, letters] = /#r=([\w-]*)/.exec(source.link) ?? [];
  return letters === undefined ? { problem: 'not-ours' } : readPacked(letters, 'link', known);
}

const PROBLEM_OF: Readonly<Record<PackedProblem, Unread>> = {
  cut: { problem: 'damaged-link' },
  foreign: { problem: 'other-weekend' },
  older: { problem: 'older-link' },
  newer: { problem: 'newer' },
  impossible: { problem: 'impossible' },
};

function readPacked(letters: string, cameBy: 'link' | 'code', { weekends, words }: Known): Result | Unread {
  const read = unpacked(letters, weekends);
  if ('problem' in read) return PROBLEM_OF[read.problem];
  const { weekend, player, state, minutes, sittings = [] } = read;
  const code = player && codeOf(player.code);
  const name = player ? nicknameOf(words, player.name) : '';
  return {
    key: keyOf(code, name),
    code,
    name,
    drawn: player !== undefined,
    cameBy,
    weekend: weekend.id,
    contentVersion: weekend.contentVersion,
    edition: undefined,
    state,
    replayed: false,
    minutes,
    sittings,
    openedEarly: player?.openedEarly === true,
    pair: player?.pair === true,
    leftOut: [],
  };
}

function playerOf({ choices, name, openedEarly = false }: InClass): Player {
  return { code: numberOfCode(choices.code) ?? 0, name, openedEarly, pair: choices.pairs };
}
