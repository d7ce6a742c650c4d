/** Holds a weekend's words against the weekend: nothing unsaid, nothing said for nobody, every phrase in its place. */
import type { Scenery } from '../present/scenery.ts';
import { questionsOfKind } from '../rules/lookup.ts';
import type { Weekend } from '../rules/weekend.ts';
import { strangers } from './lists.ts';
import { neededWords, optionalWords } from './word-ids.ts';
import { parseRich } from '../words/words.ts';
import type { Rich, Words } from '../words/words.ts';

/** Everything that is wrong with the words of a weekend, in plain sentences; empty where all is said. */
export function checkWords(weekend: Weekend, words: Words, scenery: Scenery): string[] {
  const terms = taggedTerms(words).map((term) => `term.${term}.note`);
  const needed = new Set([...neededWords(weekend, scenery), ...terms]);
  const allowed = new Set([...needed, ...optionalWords(weekend, scenery)]);
  const given = Object.keys(words);
  const broken = given.filter((id) => leavesOpen(parseRich(words, words[id] ?? '')));
  return [
    ...[...needed].filter((id) => !Object.hasOwn(words, id)).map((id) => `there are no words for ${id}`),
    ...given.filter((id) => !allowed.has(id)).map((id) => `the words ${id} are never used`),
    ...given.filter((id) => words[id]?.trim() === '').map((id) => `the words ${id} are empty`),
    ...broken.map((id) => `a span in ${id} does not close`),
    ...phraseProblems(weekend, words),
    ...placeProblems(weekend, words),
  ];
}

/** Each phrase that can be marked is a span of its document, once, in reading order, and every span can be marked by somebody. */
function phraseProblems(weekend: Weekend, words: Words): string[] {
  const inDocuments = weekend.documents.flatMap((document) => {
    const spans = document.blocks.flatMap((block) => phrasesOf(words, `doc.${document.id}.${block.id}`));
    const marking = [...questionsOfKind(weekend, 'marks'), ...questionsOfKind(weekend, 'correction')].filter(
      (each) => each.document === document.id,
    );
    const marked = marking.flatMap((question) => question.phrases);
    return [
      ...marking
        .filter(({ phrases }) => phrases.join() !== spans.filter((span) => phrases.includes(span)).join())
        .map(
          (question) =>
            `the phrases of question ${question.id} are not spans of ${document.id}, each once and in order`,
        ),
      ...strangers(spans, marked).map((span) => `the span ${span} of ${document.id} is never marked`),
    ];
  });
  const blocks = weekend.documents.flatMap((document) =>
    document.blocks.map((block) => `doc.${document.id}.${block.id}`),
  );
  const elsewhere = strangers(Object.keys(words), blocks)
    .filter((id) => phrasesOf(words, id).length > 0)
    .map((id) => `${id} holds a span outside a document`);
  return [...inDocuments, ...elsewhere];
}

/** A bulletin's line holds each of its slots once and no other place. */
function placeProblems(weekend: Weekend, words: Words): string[] {
  return questionsOfKind(weekend, 'bulletin').flatMap((question) => {
    const line = words[`q.${question.id}.line`] ?? '';
    const places = [...line.matchAll(/\{([\w-]+)\}/g)].flatMap((match) => match[1] ?? []);
    const slots = question.slots.map((slot) => slot.id);
    return places.toSorted().join() === slots.toSorted().join()
      ? []
      : [`the line of ${question.id} does not hold its slots, each once`];
  });
}

function taggedTerms(words: Words): readonly string[] {
  return [...new Set(Object.values(words).flatMap(termsIn))];
}

function termsIn(text: string): readonly string[] {
  return [...text.matchAll(/\[term:([\w-]+)\|/g)].flatMap((tag) => tag[1] ?? []);
}

function phrasesOf(words: Words, id: string): readonly string[] {
  const text = words[id] ?? '';
  if (!text.includes('[')) return [];
  return parseRich(words, text).flatMap((run) => ('phrase' in run ? [run.phrase] : []));
}

/** A bracket that never closes is left in the plain text, with its id. */
function leavesOpen(runs: Rich): boolean {
  return runs.some((run) => !('phrase' in run) && !('term' in run) && /\[[\w:-]+\|/.test(run.text));
}
