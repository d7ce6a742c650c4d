/** The code that names a class: six letters and digits, none of which looks like another. */
import { CODE_LENGTH, CODE_LETTERS } from '../record/class.ts';

/** How many codes there are. */
export const CODES = CODE_LETTERS.length ** CODE_LENGTH;

/** The number of the invented class that stands for an example. */
export const EXAMPLE = 0;

/** The code with this number, 0 to below `CODES`: whoever has chance draws the number. */
export function codeOf(number: number): string {
  return Array.from({ length: CODE_LENGTH }, (_, at) => {
    const rest = Math.floor(number / CODE_LETTERS.length ** (CODE_LENGTH - 1 - at));
    return CODE_LETTERS.charAt(rest % CODE_LETTERS.length);
  }).join('');
}

/** The number of a code; undefined for what is none. Case and spaces are nobody's mistake. */
export function numberOfCode(code: string): number | undefined {
  const places = Array.from(code.replace(/\s/g, '').toUpperCase(), (letter) => CODE_LETTERS.indexOf(letter));
  if (places.length !== CODE_LENGTH || places.includes(-1)) return undefined;
  return places.reduce((number, place) => number * CODE_LETTERS.length + place, 0);
}
