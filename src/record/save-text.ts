/** The texts of a save: read from whatever they may hold, and written. */
import * as v from 'valibot';
import { isRecord } from '../rules/shape.ts';
import { FORMAT, partSchema, type Save, type SaveSummary, saveSchema, summarySchema } from './format.ts';
import type { Entry } from './journal.ts';
import { migrated } from './migrations.ts';

/** More than a browser keeps for one site is no save of ours. Characters. */
const LARGEST = 5_000_000;
/** No save of ours nests deeper; what does would only exhaust whoever walks through it. */
const DEEPEST = 24;

/** A save as it lies on the shelf: the full parts of its journal beside it, each a text of its own. */
export interface SaveTexts {
  readonly save: string;
  readonly parts: readonly string[];
}

/** `foreign`: of another weekend or another game. `newer`: of a newer edition of this one. */
export type Problem = 'damaged' | 'newer' | 'foreign';
export interface Unreadable {
  readonly problem: Problem;
}

/** As much of a save as a list tells. */
export function readSummary(text: string): SaveSummary | Unreadable {
  // Nothing of it is walked through, so it may nest as deep as it likes.
  return readAs(summarySchema, text, parseJson(text));
}

/** A save without its full parts. */
export function readSave(text: string): Save | Unreadable {
  return readAs(saveSchema, text, parseShallow(text));
}

/** The full parts from one number up to another; undefined where one of them is missing or damaged. */
export function readParts(
  texts: readonly string[],
  from: number,
  until: number,
): readonly (readonly Entry[])[] | undefined {
  return partsAmong(texts.map(parseShallow), from, until);
}

function partsAmong(
  values: readonly unknown[],
  from: number,
  until: number,
): readonly (readonly Entry[])[] | undefined {
  const byNumber = new Map(
    values.flatMap((value) => {
      const read = v.safeParse(partSchema, value);
      return read.success ? [[read.output.part, read.output.moves] as const] : [];
    }),
  );
  if (until - from > byNumber.size) return undefined;
  const parts = Array.from({ length: Math.max(0, until - from) }, (_, index) => byNumber.get(from + index));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** A save and its full parts out of a file, parsed but once; no parts where one of them is missing or damaged. */
export function readSaveFile(
  file: string,
): { readonly save: Save; readonly parts: readonly (readonly Entry[])[] | undefined } | Unreadable {
  const value = parseShallow(file);
  const [first, ...others]: readonly unknown[] = Array.isArray(value) ? value : [value];
  const save = readAs(saveSchema, file, first);
  return 'problem' in save ? save : { save, parts: partsAmong(others, 0, save.parts) };
}

/** The text of one full part. */
export function partText(part: number, moves: readonly Entry[]): string {
  return JSON.stringify({ part, moves });
}

/** One text for a file: the save and, where there are any, its parts in a list. */
export function fileOf({ save, parts }: SaveTexts): string {
  return parts.length === 0 ? save : `[${[save, ...parts].join(',\n')}]`;
}

/** The texts in a file; what is no list of them is taken for a save alone. */
export function textsIn(file: string): SaveTexts {
  const value = parseShallow(file);
  if (!Array.isArray(value) || value.length === 0) return { save: file, parts: [] };
  const [save = '', ...parts] = value.map((each) => JSON.stringify(each));
  return { save, parts };
}

function readAs<T>(schema: v.GenericSchema<unknown, T>, text: string, value: unknown): T | Unreadable {
  if (text.length > LARGEST) return { problem: 'foreign' };
  if (!isRecord(value) || !('format' in value)) return { problem: 'damaged' };
  if (typeof value['format'] === 'number' && value['format'] > FORMAT) return { problem: 'newer' };
  const read = v.safeParse(schema, migrated(value));
  return read.success ? read.output : { problem: 'damaged' };
}

/** Undefined for what is no JSON, and for what is too large for a save. */
function parseJson(source: string): unknown {
  if (source.length > LARGEST) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Undefined also for what is too deep for a save. */
export function parseShallow(source: string): unknown {
  const value = parseJson(source);
  return isDeeperThan(DEEPEST, value) ? undefined : value;
}

/** Goes no deeper than asked, so that no depth can exhaust the call stack. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (levels < 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => isDeeperThan(levels - 1, each));
}
