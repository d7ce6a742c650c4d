/** The class link: every choice of the teacher's behind the `#`, which no browser sends anywhere. */
import * as v from 'valibot';
import { CLASS_HASH, type ClassChoices, classChoicesSchema, NAMINGS, STOPS } from '../record/class.ts';
import { fromBase64url, toBase64url } from '../record/packed/base64url.ts';
import { checksumOfText } from '../record/packed/checksum.ts';

export type { ClassChoices } from '../record/class.ts';

/** Raised when an older game could no longer read the link. */
const FORMAT = 1;

/** The address of a class: `…#class=K7QF2M.1.…`. `address`: the game's, without a hash. */
export function classLink(address: string, choices: ClassChoices): string {
  const { code, name, weekend, stop, pauses, word = '', names, pairs, reading, test } = choices;
  const switches = [pairs, reading, ...(test ? [test] : [])].map(Number);
  const traits = [STOPS.indexOf(stop), NAMINGS.indexOf(names), ...switches].join('');
  const letters = toBase64url(new TextEncoder().encode(name));
  const said = [code, FORMAT, weekend, traits, pauses.join('_'), word, letters].join('.');
  return `${address}#${CLASS_HASH}${said}.${checksumOfText(said)}`;
}

/** Whether the hash of an address is that of a class link. */
export function isClassHash(hash: string): boolean {
  return hash.replace(/^#/, '').startsWith(CLASS_HASH);
}

/**
 * Reads the hash of a class link, with or without what stands before its code. `cut`: something of it is missing or was
 * changed on the way. `newer`: a newer edition made it.
 */
export function readClass(hashValue: string): ClassChoices | { readonly problem: 'cut' | 'newer' } {
  const value = hashValue.replace(/^#/, '').replace(CLASS_HASH, '').trim();
  const [code = '', format = '', weekend, traits = '', pauses = '', word, letters = '', sum] =
    value.split('.');
  if (Number(format) > FORMAT) return { problem: 'newer' };
  const bytes = fromBase64url(letters);
  if (!bytes || sum !== checksumOfText(value.slice(0, value.lastIndexOf('.')))) return { problem: 'cut' };
  const read = v.safeParse(classChoicesSchema, {
    code,
    name: new TextDecoder().decode(bytes),
    weekend,
    stop: STOPS[Number(traits[0])],
    pauses: pauses === '' ? [] : pauses.split('_'),
    ...(word ? { word } : {}),
    names: NAMINGS[Number(traits[1])],
    pairs: traits[2] === '1',
    reading: traits[3] === '1',
    ...(traits[4] === '1' ? { test: true } : {}),
  });
  return read.success ? read.output : { problem: 'cut' };
}

/** What a link holds of the word on the board, instead of the word: the same for any case and spacing. */
export function fingerprint(word: string): string {
  return checksumOfText(word.normalize('NFKC').toLowerCase().replace(/\s/g, ''));
}
