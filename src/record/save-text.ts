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
  const byNumber = new Map(
    texts.flatMap((text) => {
      const read = v.safeParse(partSchema, parseShallow(text));
      return read.success ? [[read.output.part, read.output.moves] as const] : [];
    }),
  );
  if (until - from > byNumber.size) return undefined;
  const parts = Array.from({ length: Math.max(0, until - from) }, (_, index) => byNumber.get(from + index));
  return parts.every((part) => part !== undefined) ? parts : undefined;
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
function parseShallow(source: string): unknown {
  const value = parseJson(source);
  return isDeeperThan(DEEPEST, value) ? undefined : value;
}

/** Walks level by level, so that no depth can exhaust the call stack. */
function isDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
