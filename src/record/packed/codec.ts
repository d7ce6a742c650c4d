/** Ways to pack a plain value into bits, each said once for both directions; rows of kinds are put together from them. */
import { isRecord } from '../../rules/shape.ts';
import type { Bits } from './bits.ts';

/**
 * Packs a value that fits, or takes one out. What is taken out need not be an answer yet: the rules prove that.
 * @param finished nothing of the value is missing, so that no bit needs to say so
 */
export type Codec = (bits: Bits, value: unknown, finished: boolean) => unknown;

/** A value that is always the same. */
export const always =
  (value: unknown): Codec =>
  () =>
    value;

/** A whole number, both ends included. */
export const whole =
  (least: number, most: number): Codec =>
  (bits, value) =>
    least + bits.whole(most - least + 1, Number(value) - least);

/** One of a few. */
export const oneOf =
  (options: readonly unknown[]): Codec =>
  (bits, value) =>
    options[bits.whole(options.length, options.indexOf(value))];

/** Any of a few, in their own order: a bit for each. */
export const someOf =
  (options: readonly unknown[]): Codec =>
  (bits, value) =>
    options.filter((option) => bits.whole(2, Number(Array.isArray(value) && value.includes(option))) === 1);

/** So many of a few, each once, in the order of the value. */
export const sequenceOf =
  (options: readonly unknown[], most: number): Codec =>
  (bits, value, finished) => {
    const given: readonly unknown[] = Array.isArray(value) ? value : [];
    const length = finished ? most : bits.whole(most + 1, given.length);
    const taken: unknown[] = [];
    for (let at = 0; at < length; at += 1) {
      const left = options.filter((option) => !taken.includes(option));
      taken.push(oneOf(left)(bits, given[at], finished));
    }
    return taken;
  };

/** What an unfinished value may lack. */
export const optional =
  (codec: Codec): Codec =>
  (bits, value, finished) =>
    finished || bits.whole(2, Number(value !== undefined)) === 1 ? codec(bits, value, finished) : undefined;

/** Several values by their keys; a key without a value is not there. */
export const byKey =
  (codecs: readonly (readonly [key: string, codec: Codec])[]): Codec =>
  (bits, value, finished) => {
    const given = isRecord(value) ? value : {};
    const taken = codecs.map(([key, codec]) => [key, codec(bits, given[key], finished)] as const);
    return Object.fromEntries(taken.filter(([, each]) => each !== undefined));
  };
