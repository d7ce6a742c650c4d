/** A class as a file: its choices, every hand-in as it was received, and beside them what they came to; read back, the hand-ins are proven anew. */
import * as v from 'valibot';
import { classChoicesSchema } from '../../record/class.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { LARGEST_FILE } from '../hand-in-file.ts';
import type { ClassChoices } from '../link.ts';
import type { HandIn } from '../hand-in.ts';
import type { Result } from '../result.ts';
import { columnsOf, type Names } from './columns.ts';

/** Raised when an older page could no longer read what a newer one writes. */
const SCHEMA = 1;

const text = v.pipe(v.string(), v.maxLength(LARGEST_FILE));
const handIn = v.union([
  v.strictObject({ name: text, text }),
  v.strictObject({ link: text }),
  v.strictObject({ digits: text }),
]);
const schema = v.object({
  schema: v.literal(SCHEMA),
  choices: classChoicesSchema,
  handIns: v.array(handIn),
  names: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(200))), {}),
  slips: v.optional(v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.maxLength(2000)))), {}),
  pinned: v.optional(v.array(v.pipe(v.string(), v.maxLength(200))), []),
});

/** A class as its file holds it. */
export interface KeptClass {
  readonly choices: ClassChoices;
  readonly handIns: readonly HandIn[];
  /** What the teacher typed, where it may go out. */
  readonly names: Names;
  /** The lines of slips that the teacher wrote, by the hand-in's key; they go out where the names do. */
  readonly slips: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the teacher pinned to talk about. */
  readonly pinned: readonly string[];
}

/** The text of the file. `results`: what the hand-ins came to; whoever reads the file back does not believe them. */
export function classFile(
  { choices, handIns, ...typed }: KeptClass,
  weekend: Weekend,
  results: readonly Result[],
): string {
  const columns = columnsOf(weekend, typed.names);
  const figures = results.map((result) =>
    Object.fromEntries(columns.map(({ id, cell }) => [id, cell(result) ?? null])),
  );
  return JSON.stringify({ schema: SCHEMA, choices, handIns, ...typed, figures }, undefined, 1);
}

/** A file's class. Never throws, whatever the text holds. */
export function readClassFile(
  file: string,
): KeptClass | { readonly problem: 'not-ours' | 'newer' | 'damaged-file' } {
  const value = parsed(file);
  if (!v.is(v.object({ schema: v.number() }), value)) return { problem: 'not-ours' };
  if (value.schema > SCHEMA) return { problem: 'newer' };
  const read = v.safeParse(schema, value);
  if (!read.success) return { problem: 'damaged-file' };
  const { schema: _, ...kept } = read.output;
  return kept;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}
