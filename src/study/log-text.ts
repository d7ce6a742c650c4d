/** The text of the record of practice: short for a year of days, and proven before it is believed. */
import * as v from 'valibot';
import { isRecord } from '../rules/shape.ts';
import { FORMS } from '../record/class.ts';
import { type Day, type Entry, type Log, RATINGS } from './log.ts';

/** Raised when an older game could no longer read what a newer one writes. */
const LOG_FORMAT = 1;
/** More than a lifetime of practice. Characters. */
const LARGEST = 2_000_000;
const LAST_DAY = 200_000;

const schema = v.object({
  practice: v.literal(LOG_FORMAT),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  /** Each a day and what was done on it, in signs with spaces between. */
  rows: v.array(v.string()),
});

/** `newer`: of a newer edition of the game. */
export type LogProblem = 'damaged' | 'newer';
export interface UnreadableLog {
  readonly problem: LogProblem;
}

/** One half of a pair of code units: no text, and not to be encoded. */
const HALF_A_SIGN = /\p{Surrogate}/gu;

/** A sign: what it is about, a mark that says of which type it is, and how it went. */
const SIGN = /^([A-Za-z0-9-]{1,20})([:=~!])(.*)$/;

/** The record as one text. */
export function textOfLog({ seed, entries }: Log): string {
  const rows: string[] = [];
  for (const [at, entry] of entries.entries()) {
    const sign = signOf(entry);
    const before = entries[at - 1];
    // Coming in has no sign: its row is the day alone.
    const goesOn = sign !== '' && before?.day === entry.day && before.type !== 'opened';
    const row = goesOn ? (rows.pop() ?? '') : `${entry.day}`;
    rows.push(`${row} ${sign}`.trimEnd());
  }
  return JSON.stringify({ practice: LOG_FORMAT, seed, rows });
}

/** The record out of a text from anywhere, or what is wrong with it. Never throws. */
export function readLog(text: string): Log | UnreadableLog {
  if (text.length > LARGEST) return { problem: 'damaged' };
  try {
    return logOf(JSON.parse(text));
  } catch {
    return { problem: 'damaged' };
  }
}

/** The record out of a value from anywhere, as it stands in a file. */
export function logOf(value: unknown): Log | UnreadableLog {
  const read = v.safeParse(schema, value);
  if (!read.success) return { problem: isNewer(value) ? 'newer' : 'damaged' };
  const entries = read.output.rows.map(entriesOfRow);
  const whole = entries.flatMap((each) => each ?? []);
  return entries.includes(undefined) ? { problem: 'damaged' } : { seed: read.output.seed, entries: whole };
}

function isNewer(value: unknown): boolean {
  return isRecord(value) && Number(value['practice']) > LOG_FORMAT;
}

function signOf(entry: Entry): string {
  switch (entry.type) {
    case 'card':
      return `${entry.card}:${entry.rating.charAt(0)}`;
    case 'statement':
      return `${entry.statement}=${entry.percent}`;
    case 'form':
      return `${entry.form}~${entry.supported.map(Number).join('')}`;
    case 'note':
      return `${entry.card}!${encodeURIComponent(entry.text.replaceAll(HALF_A_SIGN, '\uFFFD'))}`;
    default:
      return '';
  }
}

function entriesOfRow(row: string): readonly Entry[] | undefined {
  const [first = '', ...signs] = row.split(' ');
  const day = Number(first);
  if (!/^\d+$/.test(first) || day > LAST_DAY) return undefined;
  if (signs.length === 0) return [{ day, type: 'opened' }];
  const entries = signs.map((sign) => entryOf(day, sign));
  return entries.includes(undefined) ? undefined : entries.flatMap((entry) => entry ?? []);
}

function entryOf(day: Day, sign: string): Entry | undefined {
  const [, about = '', mark = '', went = ''] = SIGN.exec(sign) ?? [];
  return READ[mark]?.(day, about, went);
}

/** By its mark. Undefined for what nobody here can have written. */
const READ: Readonly<Record<string, (day: Day, about: string, went: string) => Entry | undefined>> = {
  ':': (day, card, went) => {
    const rating = RATINGS.find((each) => each.charAt(0) === went);
    return rating && { day, type: 'card', card, rating };
  },
  '=': (day, statement, went) => {
    const percent = Number(went);
    return /^[1-9]\d?$/.test(went) ? { day, type: 'statement', statement, percent } : undefined;
  },
  '~': (day, about, went) => {
    const form = FORMS.find((each) => each === about);
    const supported = went.split('').map((each) => each === '1');
    return form && /^[01]{12}$/.test(went) ? { day, type: 'form', form, supported } : undefined;
  },
  '!': (day, card, went) => {
    try {
      return { day, type: 'note', card, text: decodeURIComponent(went) };
    } catch {
      return undefined;
    }
  },
};
