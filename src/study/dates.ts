/** Days of the calendar in words: a day's number from and to its date, and how a date is said. */
import { remembered } from '../words/remembered.ts';
import { say, type Words } from '../words/words.ts';
import type { Day } from './log.ts';

const LENGTH = 86_400_000;

/** The number of a day `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / LENGTH);
}

/** The day of a number, `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  return new Date(day * LENGTH).toISOString().slice(0, 10);
}

/** `long`: "Friday 27 November"; `short`: "9 Dec"; `weekday`: "Friday". */
export type DateStyle = 'long' | 'short' | 'weekday';

/** How days are said in a language. */
export function datesIn(language: string, words: Words): (day: Day, style: DateStyle) => string {
  return (day, style) => {
    const format = (style === 'short' ? short : long)(language);
    const parts = format.formatToParts(new Date(day * LENGTH));
    const values = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    return say(words, `practice.date.${style}`, values);
  };
}

/** Of a day its weekday's first letter, and its number. */
export function columnOf(language: string, day: Day): { readonly letter: string; readonly number: string } {
  const format = narrow(language);
  const parts = format.formatToParts(new Date(day * LENGTH));
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { letter: part('weekday'), number: part('day') };
}

const zone = { timeZone: 'UTC' } as const;
const long = remembered(
  (language) =>
    new Intl.DateTimeFormat(language, { ...zone, weekday: 'long', day: 'numeric', month: 'long' }),
);
const short = remembered(
  (language) => new Intl.DateTimeFormat(language, { ...zone, day: 'numeric', month: 'short' }),
);
const narrow = remembered(
  (language) => new Intl.DateTimeFormat(language, { ...zone, weekday: 'narrow', day: 'numeric' }),
);
