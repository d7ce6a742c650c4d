/** Brings a weekend of the library as a class needs it: whole, every chapter with its words, and its lesson. */
import type { Production } from '../../../present/telling.ts';
import type { Entry } from '../../../weekends/entry.ts';
import type { Lesson } from '../../../weekends/lesson.ts';
import { LANGUAGE, WORDS } from './words.ts';

export interface Taught {
  /** It speaks the page's words and its own. */
  readonly production: Production;
  readonly lesson: Lesson;
}

/** Rejects where the line does not bring it. */
export async function bringTaught(entry: Entry, lessonOf: () => Promise<Lesson>): Promise<Taught> {
  const [{ weekend, words, scenery, chapters = {} }, lesson] = await Promise.all([entry.load(), lessonOf()]);
  const later = await Promise.all(Object.values(chapters).map((bring) => bring()));
  const all = Object.assign({}, WORDS, entry.front, words, ...later, lesson.words);
  return { production: { weekend, scenery, words: all, language: LANGUAGE }, lesson };
}
