/** Reads the text files: every word by id, with values filled in and spans taken apart. */
import { remembered } from './remembered.ts';

/** Words by id, one flat file per language. */
export type Words = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** A run of text inside a sentence: plain, a phrase that can be marked, or a term with a note. */
export type Run =
  | { readonly text: string }
  | { readonly phrase: string; readonly text: string }
  | { readonly term: string; readonly text: string; readonly note: string };
export type Rich = readonly Run[];

/** What a missing word shows, so that a reader can go on and a test can find it. */
export const MISSING = /⟦[^⟧]*⟧/;

/** The words of an id, with `{name}` places filled from `values`. An id without words is shown itself, in brackets. */
export function say(words: Words, id: string, values: Values = {}): string {
  const text = Object.hasOwn(words, id) ? words[id] : undefined;
  if (text === undefined) return `⟦${id}⟧`;
  return text.replace(/\{([\w-]+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The words of an id, or an empty string where it has none: for lines that are optional by design. */
export function sayIfAny(words: Words, id: string, values: Values = {}): string {
  return Object.hasOwn(words, id) ? say(words, id, values) : '';
}

/** Chooses `<id>.one` or `<id>.other` (and the language's other forms, where it has them) by the count, as {count}. */
export function sayCount(
  words: Words,
  language: string,
  id: string,
  count: number,
  values: Values = {},
): string {
  const form = `${id}.${pluralRules(language).select(count)}`;
  return say(words, Object.hasOwn(words, form) ? form : `${id}.other`, { count, ...values });
}

const pluralRules = remembered((language) => new Intl.PluralRules(language));

/**
 * Takes a sentence apart. `[p1|some words]` is the phrase p1; `[term:npt|the treaty]` a term whose note is
 * `term.npt.note`. Square brackets without an id and a bar are ordinary characters, also inside a phrase; so is a
 * bracket that never closes.
 */
export function parseRich(words: Words, text: string): Rich {
  const runs: Run[] = [];
  const opening = /\[([\w:-]+)\|/g;
  for (let at = 0; ; at = opening.lastIndex) {
    const open = opening.exec(text);
    const end = open ? closing(text, opening.lastIndex) : undefined;
    const until = open && end !== undefined ? open.index : text.length;
    if (until > at) runs.push({ text: text.slice(at, until) });
    if (!open || end === undefined) return runs;
    runs.push(spanOf(words, open[1] ?? '', text.slice(opening.lastIndex, end)));
    opening.lastIndex = end + 1;
  }
}

/** `say` and `parseRich` in one. */
export function rich(words: Words, id: string, values: Values = {}): Rich {
  return parseRich(words, say(words, id, values));
}

/** The sentence without its tags. */
export function plain(runs: Rich): string {
  return runs.map((run) => run.text).join('');
}

function spanOf(words: Words, id: string, text: string): Run {
  if (!id.startsWith('term:')) return { phrase: id, text };
  const term = id.slice('term:'.length);
  return { term, text, note: say(words, `term.${term}.note`) };
}

/** Where the bracket that opened before `start` closes, counting brackets inside; undefined where it never does. */
function closing(text: string, start: number): number | undefined {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
