/** The choices of the class last made, kept on this device: with another code on the next day, every hand-in would be another class's. Nothing of a pupil is among them. */
import * as v from 'valibot';
import { type ClassChoices, classChoicesSchema } from '../../../record/class.ts';
import type { Shelf } from '../../../parts/browser/shelf.ts';

const KEY = 'back-channel/class';

export interface Kept {
  readonly choices: ClassChoices;
  /** The word on the board. */
  readonly word: string;
  /** Where pupils find the game, where the teacher had to say so. */
  readonly address: string;
}

const schema = v.object({ choices: classChoicesSchema, word: v.string(), address: v.string() });

export function readClassChoices(shelf: Shelf): Kept | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(shelf.read(KEY) ?? 'null'));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

export function writeClassChoices(shelf: Shelf, { choices, word, address }: Kept): void {
  shelf.write(KEY, JSON.stringify({ choices, word, address }));
}
