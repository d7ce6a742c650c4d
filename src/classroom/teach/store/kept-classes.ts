/** Classes kept on this device, packed small, each with the day on which its deletion is offered. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { Shelf, Written } from '../../../parts/browser/shelf.ts';

const PREFIX = 'back-channel/classes/';
/** Pupils' work does not lie about for longer unasked, ms. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

const schema = v.object({ name: v.string(), handIns: v.number(), until: v.number(), packed: v.string() });

export interface KeptOnDevice {
  readonly code: string;
  readonly name: string;
  readonly handIns: number;
  /** When its deletion is offered, ms since 1970. */
  readonly until: number;
}

/** Keeps the text of a class file. `now`: ms since 1970. */
export function keepClass(
  shelf: Shelf,
  { code, name, handIns }: Omit<KeptOnDevice, 'until'>,
  text: string,
  now: number,
): Written {
  // A character of the shelf holds a byte.
  const packed = strFromU8(deflateSync(strToU8(text)), true);
  const key = PREFIX + code;
  const written = shelf.write(key, JSON.stringify({ name, handIns, until: now + KEPT_FOR, packed }));
  // What is only in memory is not kept, and must not look as if it were.
  if (written !== 'works') shelf.remove(key);
  return written;
}

export function keptClasses(shelf: Shelf): readonly KeptOnDevice[] {
  return shelf.keys(PREFIX).flatMap((key) => {
    const kept = read(shelf, key);
    return kept ? [{ ...kept, code: key.slice(PREFIX.length) }] : [];
  });
}

/** The text of the class file; undefined where it cannot be read. */
export function keptText(shelf: Shelf, code: string): string | undefined {
  const kept = read(shelf, PREFIX + code);
  try {
    return kept && strFromU8(inflateSync(strToU8(kept.packed, true)));
  } catch {
    return undefined;
  }
}

export function forgetClass(shelf: Shelf, code: string): void {
  shelf.remove(PREFIX + code);
}

function read(shelf: Shelf, key: string): v.InferOutput<typeof schema> | undefined {
  try {
    const kept = v.safeParse(schema, JSON.parse(shelf.read(key) ?? ''));
    return kept.success ? kept.output : undefined;
  } catch {
    return undefined;
  }
}
