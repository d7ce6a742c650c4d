/** What authoring must know about a kind of question, and what the kinds say of themselves alike. */
import * as v from 'valibot';
import { type DocumentId, type Question, READOUTS, type Weekend } from '../../rules/weekend.ts';
import { strangers, twice } from '../lists.ts';

export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{1,60}$/, 'an id holds letters, digits and hyphens'),
);
export const ids = v.array(id);
export const paragraphs = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
export const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** What every question has. */
export const base = {
  id,
  item: v.exactOptional(id),
  counts: v.picklist(READOUTS),
  paragraphs,
  electoral: v.exactOptional(v.boolean()),
};

/** One row of the table of kinds. Methods, so that all rows fit one table. */
export interface Authored<Q extends Question> {
  readonly shape: v.GenericSchema;
  /** What is wrong with a question of the right shape: ends of sentences about it. */
  problems(question: Q, weekend: Weekend): readonly (string | false)[];
  /** The words it needs beside its prompt, as ends of `q.<id>.`. */
  words(question: Q): readonly string[];
  /** The words it may have beside those. */
  mayHave?(question: Q): readonly string[];
  /** Documents that come with it and need not have arrived. */
  brings?(question: Q, weekend: Weekend): readonly DocumentId[];
  /** The scored items that it touches beside its own. */
  items?(question: Q): readonly string[];
}

/** What is said of an answer that is judged at once: right or wrong and why, and partly right where that can be. */
export const JUDGED = ['right', 'wrong', 'why'] as const;
export const BY_DEGREES = [...JUDGED, 'partly'] as const;

/** Some ids must all be on offer. */
export function within(some: readonly string[], all: readonly string[], name: string): readonly string[] {
  return strangers(some, all).map((each) => `${name} ${each} is not among those on offer`);
}

/** No id may stand there twice. */
export function once(all: readonly string[], name: string): readonly string[] {
  return twice(all).map((each) => `${name} ${each} stands there twice`);
}

/** The documents that a question rests on must exist. */
export function known(weekend: Weekend, documents: readonly DocumentId[]): readonly string[] {
  return strangers(
    documents,
    weekend.documents.map((document) => document.id),
  ).map((each) => `rests on the document ${each}, which there is not`);
}
